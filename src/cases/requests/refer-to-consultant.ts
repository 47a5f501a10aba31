import { createHash } from "node:crypto";
import { hideIdNumbers } from "#forms/text/people/national-ids.ts";
import { type CertificateOutcome, changeCertificate } from "../change-certificate.ts";
import type { RequestDeps } from "./request-deps.ts";

/**
 * Asks the office's medical consultant about a certificate, identity numbers hidden. The same question while it is
 * open is one question.
 */
export function referToConsultant(
  { storage, clock }: Pick<RequestDeps, "storage" | "clock">,
  certificateId: string,
  { question: given, caseworker }: { question: string; caseworker: string },
): Promise<CertificateOutcome> {
  const question = hideIdNumbers(given);
  const at = clock().toISOString();
  return changeCertificate(storage.records, certificateId, (record) => {
    const isOpen = record.referrals.some((one) => one.opinion === null && one.question === question);
    if (isOpen) return record;
    const id = createHash("sha256")
      .update(JSON.stringify([certificateId, at, question, record.referrals.length]))
      .digest("hex")
      .slice(0, 32);
    return { ...record, referrals: [...record.referrals, { id, at, caseworker, question, opinion: null }] };
  });
}
