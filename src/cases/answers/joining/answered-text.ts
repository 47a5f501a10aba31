import type { Certificate } from "#certificate/certificate.ts";
import { evidenceOf, type Statement, stated, statedValue } from "#certificate/statement.ts";
import { firstStated, type JoinedPoint, placesOf } from "./joined-point.ts";

type TextField = "functionalImpairment" | "activityLimitation" | "treatment" | "backdatingReason";

/** A text goes on with what the answer says: nothing that the certificate says is taken back by it. */
export function answeredText(field: TextField): JoinedPoint {
  return (certificate, { words }) => {
    if (words === null) return {};
    const before: Statement<string> = certificate[field];
    const text = [statedValue(before), words.quote].filter((one) => one !== null).join("\n");
    const joined = stated(text, [...evidenceOf(before), words]);
    const changed: Pick<Certificate, TextField> = { ...certificate, [field]: joined };
    return { [field]: changed[field] };
  };
}

/** The occupation goes on with the tasks; what the patient does for a living is as the certificate has it, unless the answer tells. */
export const answeredOccupation: JoinedPoint = ({ occupation }, answer) => {
  const places = placesOf(answer);
  if (answer.words === null) return {};
  const before = statedValue(occupation);
  const read = firstStated(answer, (reading) => reading.occupation)?.value.relation ?? [];
  const relation = read.length > 0 ? read : (before?.relation ?? []);
  // As sentences of their own, so that the tasks do not run into the title.
  const text = [before?.text?.replace(/[.\s]*$/, ".") ?? null, answer.words.quote]
    .filter((one) => one !== null)
    .join("\n");
  return { occupation: stated({ relation, text }, [...evidenceOf(occupation), ...places]) };
};
