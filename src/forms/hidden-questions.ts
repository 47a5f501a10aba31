import type { Certificate } from "#certificate/certificate.ts";
import type { Point } from "#certificate/points.ts";
import { notOnForm, type Statement, statedValue } from "#certificate/statement.ts";
import type { FilledCertificate } from "./filled-certificate.ts";

/**
 * A ticked infection carrier sends the physician past most questions of the Swedish forms: what was left
 * blank there was not asked for. What is written all the same stays.
 */
export function withoutHiddenQuestions({ certificate, form }: FilledCertificate): FilledCertificate {
  if (statedValue(certificate.infectionCarrier) !== true) return { certificate, form };
  const hidden = new Set<Point>(
    form.questions.flatMap(({ point, hides = [] }) => (point === "infection-carrier" ? hides : [])),
  );
  const shown = <T>(point: Point, statement: Statement<T>): Statement<T> =>
    statement.status === "blank" && hidden.has(point) ? notOnForm : statement;
  const asked: Certificate = {
    ...certificate,
    contacts: shown("contacts", certificate.contacts),
    occupation: shown("occupation", certificate.occupation),
    functionalImpairment: shown("functional-impairment", certificate.functionalImpairment),
    activityLimitation: shown("activity-limitation", certificate.activityLimitation),
    treatment: shown("treatment", certificate.treatment),
    prognosis: shown("prognosis", certificate.prognosis),
  };
  return { certificate: asked, form };
}
