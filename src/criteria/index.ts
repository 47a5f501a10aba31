import { backdating } from "./capacity/backdating.ts";
import { capacityDegree } from "./capacity/capacity-degree.ts";
import { period } from "./capacity/period.ts";
import { prognosis } from "./capacity/prognosis.ts";
import { remainingCapacity } from "./capacity/remaining-capacity.ts";
import { treatmentPlan } from "./capacity/treatment-plan.ts";
import { workDemands } from "./capacity/work-demands.ts";
import type { Criterion } from "./criterion.ts";
import { diagnosisCode } from "./diagnosis/diagnosis-code.ts";
import { diagnosisSpecificity } from "./diagnosis/diagnosis-specificity.ts";
import { diagnosisStated } from "./diagnosis/diagnosis-stated.ts";
import { examination } from "./formalities/examination.ts";
import { issuer } from "./formalities/issuer.ts";
import { patientIdentity } from "./formalities/patient-identity.ts";
import { signature } from "./formalities/signature.ts";
import { activityLimitation } from "./function/activity-limitation.ts";
import { consequenceChain } from "./function/consequence-chain.ts";
import { functionalImpairment } from "./function/functional-impairment.ts";
import { impairmentBasis } from "./function/impairment-basis.ts";
import { severity } from "./function/severity.ts";
import { imageQuality } from "./legibility/image-quality.ts";
import { pageCompleteness } from "./legibility/page-completeness.ts";
import { textLegibility } from "./legibility/text-legibility.ts";

/** Every criterion, in the order of the rubric; each may ask for the judgement of those before it. */
export const criteria: readonly Criterion[] = [
  diagnosisStated,
  diagnosisCode,
  diagnosisSpecificity,
  functionalImpairment,
  impairmentBasis,
  severity,
  activityLimitation,
  consequenceChain,
  capacityDegree,
  period,
  backdating,
  workDemands,
  remainingCapacity,
  treatmentPlan,
  prognosis,
  textLegibility,
  imageQuality,
  pageCompleteness,
  examination,
  issuer,
  signature,
  patientIdentity,
];

/** The criterion with the id, or null. */
export function criterionById(id: string): Criterion | null {
  return criteria.find((criterion) => criterion.id === id) ?? null;
}
