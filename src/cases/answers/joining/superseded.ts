import type { Certificate, Passage } from "#certificate/certificate.ts";
import type { Clause, ClauseTag } from "#language/clause.ts";
import { readClauses } from "#language/read-clauses.ts";
import type { ReadAnswer } from "../read-answers.ts";

/**
 * The certificate's passages as they are judged once the physician has been asked about a contradiction:
 * where the answer tells what is difficult, it takes the place of the words that say nothing is. Blanks
 * stand for them, so that every other range stays true; the page itself keeps them.
 */
export function withoutSuperseded({ passages, language }: Certificate, answer: ReadAnswer): Passage[] {
  if (answer.criterion !== "consequence-chain" || !tellsLimitation(answer, language)) return passages;
  const denials = readClauses(passages, language).clauses.filter((clause) => has(clause, "no-limitation", "capable"));
  return passages.map((passage) => denials.reduce(blanked, passage));
}

function tellsLimitation({ passages }: ReadAnswer, language: Certificate["language"]): boolean {
  return readClauses(passages, language).clauses.some(
    (clause) => has(clause, "activity-limited", "activity-by-order") && !has(clause, "undecided", "hedged"),
  );
}

function has({ marks }: Clause, ...tags: ClauseTag[]): boolean {
  return marks.some(({ tag }) => tags.includes(tag));
}

/** The passage with the clause blanked, if the clause stands in it. */
function blanked(passage: Passage, { evidence: { page, quote, range } }: Clause): Passage {
  const own = passage.evidence;
  if (range === undefined || own.range === undefined || page !== own.page) return passage;
  const at = range.start - own.range.start;
  if (at < 0 || passage.text.slice(at, at + quote.length) !== quote) return passage;
  const text = passage.text.slice(0, at) + " ".repeat(quote.length) + passage.text.slice(at + quote.length);
  return { ...passage, text, evidence: { ...own, quote: text } };
}
