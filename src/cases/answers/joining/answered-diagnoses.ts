import type { Diagnosis } from "#certificate/diagnosis.ts";
import { stated, statedValue } from "#certificate/statement.ts";
import { firstStated, type JoinedPoint } from "./joined-point.ts";

/** The answered diagnosis comes first; those of the certificate follow it as further ones. */
export const answeredDiagnoses: JoinedPoint = ({ diagnoses }, answer) => {
  const answered = firstStated(answer, (reading) => reading.diagnoses);
  if (answered === null) return {};
  const before = (statedValue(diagnoses) ?? []).filter((one) => !answered.value.some((other) => isSame(one, other)));
  const all = [...answered.value, ...before.map((one): Diagnosis => ({ ...one, rank: "secondary" }))];
  return {
    diagnoses: stated(
      all,
      all.flatMap(({ evidence }) => evidence),
    ),
  };
};

/** The same illness with its code put right, or with the words that it lacked. */
function isSame(one: Diagnosis, other: Diagnosis): boolean {
  const sameCode = one.code !== null && one.code === other.code;
  const sameWords = one.text !== null && one.text.toLowerCase() === other.text?.toLowerCase();
  return sameCode || sameWords;
}
