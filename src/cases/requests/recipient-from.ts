import { statedValue } from "#certificate/statement.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { GivenRecipient } from "./recipient.ts";

/** The issuing physician by mail, as the certificate itself tells; what it does not tell is null. */
export function recipientFrom({ assessments }: Pick<CertificateRecord, "assessments">): GivenRecipient {
  const certificate = assessments.at(-1)?.certificate ?? null;
  const issuer = certificate === null ? null : statedValue(certificate.issuer);
  const addresses = issuer?.contacts.flatMap((contact) => mailAddress.exec(contact) ?? []) ?? [];
  return {
    channel: "mail",
    address: addresses[0] ?? null,
    name: issuer?.name ?? null,
    professionalId: issuer?.professionalId ?? null,
  };
}

const mailAddress = /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}/;
