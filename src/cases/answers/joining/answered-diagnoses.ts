import type { Diagnosis } from "#certificate/diagnosis.ts";
import { stated, statedValue } from "#certificate/statement.ts";
import { namesIllness } from "#codes/diagnosis-words.ts";
import { firstStated, type JoinedPoint } from "./joined-point.ts";

/** The answered diagnosis comes first; those of the certificate follow it as further ones. */
export const answeredDiagnoses: JoinedPoint = ({ diagnoses }, answer) => {
  const read = firstStated(answer, (reading) => reading.diagnoses)?.value ?? [];
  const answered = read
    .filter(namesOne)
    .map((one, at): Diagnosis => ({ ...one, rank: at === 0 ? "main" : "secondary" }));
  if (answered.length === 0) return {};
  const before = (statedValue(diagnoses) ?? []).filter((one) => !answered.some((other) => isSame(one, other)));
  const all = [...answered, ...before.map((one): Diagnosis => ({ ...one, rank: "secondary" }))];
  return {
    diagnoses: stated(
      all,
      all.flatMap(({ evidence }) => evidence),
    ),
  };
};

/** In the place for a diagnosis any words may be one; below a question they may also be "it is as I wrote". */
function namesOne({ text, code }: Diagnosis): boolean {
  return code !== null || (text !== null && namesIllness(text));
}

/** The same illness with its code put right, or with the words that it lacked. */
function isSame(one: Diagnosis, other: Diagnosis): boolean {
  const sameCode = one.code !== null && one.code === other.code;
  const sameWords = one.text !== null && one.text.toLowerCase() === other.text?.toLowerCase();
  return sameCode || sameWords;
}
