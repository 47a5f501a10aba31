import type { Passage } from "#certificate/certificate.ts";
import type { CertificateLanguage } from "#certificate/language.ts";
import type { Clause, ClauseTag } from "#language/clause.ts";
import { readClauses } from "#language/read-clauses.ts";

/** One stretch of free text outside every question. */
export function passageOf(text: string): Passage {
  return {
    topic: "unplaced",
    heading: null,
    text,
    evidence: {
      page: 1,
      quote: text,
      range: { start: 0, end: text.length },
      question: null,
      reader: "text",
      confidence: 1,
    },
  };
}

/** What the language room reads in a text. */
export function readText(text: string, language: CertificateLanguage): Clause[] {
  return readClauses([passageOf(text)], language).clauses;
}

/** The strongest thing that a text says of the patient now. */
export type Says = "limited" | "general" | "reduced" | "unlimited" | "complaint" | "nothing";

const ladder: readonly [Says, readonly ClauseTag[]][] = [
  ["limited", ["activity-limited", "activity-by-order"]],
  ["general", ["incapacity-general"]],
  ["reduced", ["function-reduced"]],
  ["unlimited", ["no-limitation"]],
  ["complaint", ["symptom"]],
];

export function strongest(text: string, language: CertificateLanguage): Says {
  const tags = new Set(
    readText(text, language)
      .filter(({ time, hypothetical }) => time !== "past" && !hypothetical)
      .flatMap(({ marks }) => marks.map(({ tag }) => tag)),
  );
  return ladder.find(([, wanted]) => wanted.some((tag) => tags.has(tag)))?.[0] ?? "nothing";
}
