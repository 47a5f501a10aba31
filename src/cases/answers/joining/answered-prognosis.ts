import { evidenceOf, stated, statedValue } from "#certificate/statement.ts";
import { readClauses } from "#language/read-clauses.ts";
import type { ReadAnswer } from "../read-answers.ts";
import { firstStated, type JoinedPoint, placesOf } from "./joined-point.ts";

/** The outlook as answered. A tick for "unclear" stands until the answer tells when: it may just give the reason. */
export const answeredPrognosis: JoinedPoint = ({ prognosis, language }, answer) => {
  if (answer.words === null) return {};
  const before = statedValue(prognosis);
  const answered = firstStated(answer, (reading) => reading.prognosis)?.value ?? null;
  const stands = before?.choice === "unclear" && !tellsWhen(answer, language);
  const choice = answered?.choice ?? (stands ? before.choice : null);
  return {
    prognosis: stated({ choice, months: answered?.months ?? null, text: answer.words.quote }, [
      ...placesOf(answer),
      ...evidenceOf(prognosis),
    ]),
  };
};

function tellsWhen({ passages }: ReadAnswer, language: Parameters<typeof readClauses>[1]): boolean {
  const { clauses } = readClauses(passages, language);
  return clauses.some(({ marks }) => marks.some(({ tag }) => tag === "return-expected"));
}
