import { hideIdNumbers } from "#forms/text/people/national-ids.ts";
import { type CertificateOutcome, changeCertificate } from "../change-certificate.ts";
import type { RequestDeps } from "./request-deps.ts";

/** Keeps the consultant's opinion beside the case, identity numbers hidden. An opinion that is there is not written over. */
export function recordOpinion(
  { storage, clock }: Pick<RequestDeps, "storage" | "clock">,
  certificateId: string,
  referralId: string,
  { text: given, consultant }: { text: string; consultant: string },
): Promise<CertificateOutcome> {
  const text = hideIdNumbers(given);
  const opinion = { at: clock().toISOString(), consultant, text };
  return changeCertificate(storage.records, certificateId, (record) => {
    const referral = record.referrals.find(({ id }) => id === referralId);
    if (referral === undefined) return "not-found";
    if (referral.opinion !== null) return referral.opinion.text === text ? record : "not-now";
    const referrals = record.referrals.map((one) => (one.id === referralId ? { ...one, opinion } : one));
    return { ...record, referrals };
  });
}
