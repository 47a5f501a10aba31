import type { Certificate } from "#certificate/certificate.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import { evidenceOf, type Statement, stated, statedValue } from "#certificate/statement.ts";
import { readClauses } from "#language/read-clauses.ts";
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
export const answeredOccupation: JoinedPoint = ({ occupation, language }, answer) => {
  const { words, passages } = answer;
  if (words === null || !tellsWork(passages, language)) return {};
  const before = statedValue(occupation);
  const read = firstStated(answer, (reading) => reading.occupation)?.value.relation ?? [];
  const relation = read.length > 0 ? read : (before?.relation ?? []);
  const text = [before?.text ?? null, words.quote].filter((one) => one !== null).join("\n");
  return { occupation: stated({ relation, text }, [...evidenceOf(occupation), ...placesOf(answer)]) };
};

/** "The usual work" names neither work nor task; a list of what the reader does not know does. */
function tellsWork(passages: Certificate["passages"], language: CertificateLanguage): boolean {
  const { clauses } = readClauses(passages, language);
  return (
    clauses.some(({ marks }) => marks.some(({ tag }) => work.has(tag))) ||
    passages.some(({ text }) => text.split(/[,;\n]/).length > 1)
  );
}

const work: ReadonlySet<string> = new Set(["occupation", "work-demand", "job-described"]);
