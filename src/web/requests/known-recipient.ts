import { recipientFrom } from "#cases/requests/recipient-from.ts";
import { statedValue } from "#certificate/statement.ts";
import { messageSystem } from "#requests/formats/messages/message-system.ts";
import type { Channel } from "#requests/lifecycle/request-record.ts";
import { longestName } from "#requests/reply.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { recipientField } from "./recipient-fields.ts";
import type { Round } from "./request-work.ts";

/** Fields of a recipient as they can be filled in, and which of them the certificate itself told. */
export interface KnownRecipient {
  fields: Record<string, string>;
  fromCertificate: string[];
}

/** Whom to ask, as far as the earlier request and the certificate tell. Whoever said "not mine" is not asked again. */
export function knownRecipient(round: Round): KnownRecipient {
  const { request, certificate, work } = round;
  const earlier = work.requests.filter((one) => one.round < request.round).at(-1);
  const [first = "mail"] = channelsFor(round);
  if (earlier?.reply?.kind === "not-mine") {
    const name = earlier.reply.tookOver?.slice(0, longestName) ?? null;
    return {
      fields: withValues({ [recipientField.channel]: first, [recipientField.name]: name }),
      fromCertificate: [],
    };
  }
  const issuer = recipientFrom(certificate);
  const told = withValues({
    [recipientField.address("mail")]: issuer.address,
    [recipientField.address("letter")]: postalAddress(certificate),
    [recipientField.name]: issuer.name,
    [recipientField.professionalId]: issuer.professionalId,
  });
  const before = earlier?.recipient ?? null;
  const used = withValues(
    before === null
      ? { [recipientField.channel]: issuer.address === null && first === "mail" ? "letter" : first }
      : {
          [recipientField.channel]: before.channel,
          [recipientField.address(before.channel)]: before.address,
          [recipientField.name]: before.name,
        },
  );
  const fields = { ...told, ...used };
  return { fields, fromCertificate: Object.keys(told).filter((name) => fields[name] === told[name]) };
}

/** The message systems are offered where the certificate came through one, and the office has an address in them. */
export function channelsFor({ request, certificate, work }: Round): readonly Channel[] {
  const system = work.hasLogicalAddress && certificate.file.type === "xml" ? messageSystem(request) : null;
  return system === null ? ["mail", "letter"] : [system, "mail", "letter"];
}

function withValues(fields: Record<string, string | null>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => (value === null || value === "" ? [] : [[name, value]])),
  );
}

/** The unit, and what else the certificate gives besides mail and telephone. */
function postalAddress({ assessments }: CertificateRecord): string | null {
  const certificate = assessments.at(-1)?.certificate ?? null;
  const issuer = certificate === null ? null : statedValue(certificate.issuer);
  if (issuer === null) return null;
  const places = issuer.contacts.filter((contact) => /\p{L}{3}/u.test(contact) && !contact.includes("@"));
  return [issuer.unit, ...places].filter((line) => line !== null).join("\n");
}
