import type { CaseFacts } from "#certificate/case-facts.ts";
import type { Certificate } from "#certificate/certificate.ts";
import { statedValue } from "#certificate/statement.ts";
import type { Reading } from "#language/clause.ts";
import type { Absence } from "./absence.ts";
import type { Exemption, Policy } from "./policy.ts";
import { selfEvidentCondition } from "./self-evident/self-evident-condition.ts";

/** What the exemptions are told from. */
export interface ExemptionBasis {
  certificate: Certificate;
  reading: Reading;
  caseFacts: CaseFacts;
  policy: Policy;
  absence: Absence;
}

/** The exemptions that hold, the most sweeping first (rubric, exemptions). */
export function exemptionsFor({ certificate, reading, policy, absence }: ExemptionBasis): Exemption[] {
  const exemptions: Exemption[] = [];
  if (statedValue(certificate.infectionCarrier) === true) {
    exemptions.push({ id: "infection-carrier", because: "stated-on-form" });
  }
  if (absence.totalDays !== null && absence.totalDays <= policy.shortPeriodDays.value) {
    exemptions.push({ id: "short-period", because: String(absence.totalDays) });
  }
  const condition = selfEvidentCondition(certificate, reading, absence);
  if (condition !== null) exemptions.push({ id: "self-evident", because: condition });
  return exemptions;
}
