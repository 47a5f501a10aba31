import type { Certificate } from "#certificate/certificate.ts";
import type { Point } from "#certificate/points.ts";
import { answeredCapacity } from "./joining/answered-capacity.ts";
import { answeredContacts } from "./joining/answered-contacts.ts";
import { answeredDiagnoses } from "./joining/answered-diagnoses.ts";
import { answeredIssuer, answeredPatient, answeredSignature } from "./joining/answered-people.ts";
import { answeredPrognosis } from "./joining/answered-prognosis.ts";
import { answeredOccupation, answeredText } from "./joining/answered-text.ts";
import type { JoinedPoint } from "./joining/joined-point.ts";
import { withoutSuperseded } from "./joining/superseded.ts";
import type { ReadAnswer } from "./read-answers.ts";

/**
 * The certificate as it is after the answers, for judging alone: asked texts go on with the answer's,
 * degrees, days, diagnoses and the outlook are as answered, and all that was written is a passage more.
 * The certificate that came in is not touched.
 */
export function joinAnswers(certificate: Certificate, answers: readonly ReadAnswer[]): Certificate {
  let joined = certificate;
  for (const answer of answers) joined = joinOne(joined, answer);
  return joined;
}

function joinOne(certificate: Certificate, answer: ReadAnswer): Certificate {
  const { point, passages } = answer;
  const { doubtful } = certificate;
  return {
    ...certificate,
    ...(point === null ? {} : joiners[point]?.(certificate, answer)),
    passages: [...withoutSuperseded(certificate, answer), ...passages],
    // What a scan may have hidden is told now.
    ...(doubtful === undefined ? {} : { doubtful: doubtful.filter((one) => one !== point) }),
  };
}

/** How an answer on each point joins the certificate. What is not here becomes a passage and nothing more. */
const joiners: Partial<Record<Point, JoinedPoint>> = {
  diagnoses: answeredDiagnoses,
  "functional-impairment": answeredText("functionalImpairment"),
  "activity-limitation": answeredText("activityLimitation"),
  treatment: answeredText("treatment"),
  "backdating-reason": answeredText("backdatingReason"),
  occupation: answeredOccupation,
  capacity: answeredCapacity,
  prognosis: answeredPrognosis,
  contacts: answeredContacts,
  issuer: answeredIssuer,
  signature: answeredSignature,
  patient: answeredPatient,
};
