import type { CertificateLanguage } from "#certificate/language.ts";
import type { Clause, ClauseTag } from "#language/clause.ts";
import { type LearnedTag, learnedTags } from "#language/learned/learned-tags.ts";
import { readLearned } from "#language/learned/read-learned.ts";
import { vote } from "#language/learned/vote.ts";
import { markPassages } from "#language/mark-passages.ts";

/** Lexicons and grammar without the learned reader, the learned reader alone, and both as the checker hears them. */
export const clauseReaders = ["lexicons", "learned", "vote"] as const;
export type ClauseReader = (typeof clauseReaders)[number];

/** The tags that each reader finds. */
export type FoundByEach = Record<ClauseReader, ReadonlySet<LearnedTag>>;

/**
 * Reads a text clause by clause by each reader, cut as the checker cuts it and as if it stood under no
 * question. Complaints, impairments and limitations that are past or only possible are not found, since
 * no criterion rests on them.
 */
export function readByEach(text: string, language: CertificateLanguage): FoundByEach[] {
  const evidence = { page: 1, quote: text, question: null, reader: "text", confidence: 1 } as const;
  return markPassages([{ topic: "unplaced", heading: null, text, evidence }], language).map(({ clause, tokens }) => {
    const { sure } = readLearned(tokens, clause);
    return {
      lexicons: tagsOf(clause),
      learned: new Set(learnedTags.filter((tag) => sure(tag) >= likelierThanNot)),
      vote: tagsOf(vote(clause, tokens)),
    };
  });
}

/** What each reader finds in any clause of a text. */
export function foundByEach(text: string, language: CertificateLanguage): FoundByEach {
  const clauses = readByEach(text, language);
  const anywhere = (reader: ClauseReader) => new Set(clauses.flatMap((found) => [...found[reader]]));
  return { lexicons: anywhere("lexicons"), learned: anywhere("learned"), vote: anywhere("vote") };
}

const likelierThanNot = 0.5;

function tagsOf(clause: Clause): ReadonlySet<LearnedTag> {
  const holds = clause.time !== "past" && !clause.hypothetical;
  return new Set(
    learnedTags.filter((tag) => {
      if (!holds && asserted.has(tag)) return false;
      return clause.marks.some((mark) => marksFor[tag]?.includes(mark.tag)) || bends[tag]?.(clause) === true;
    }),
  );
}

/** What a criterion rests on only where it holds now. */
const asserted: ReadonlySet<LearnedTag> = new Set(["symptom", "function-reduced", "activity-limited"]);

/** The marks of the lexicons that mean what a label means; tags that have none are not for them to find. */
const marksFor: Partial<Record<LearnedTag, readonly ClauseTag[]>> = {
  illness: ["illness"],
  symptom: ["symptom"],
  "function-reduced": ["function-reduced"],
  "function-intact": ["function-intact"],
  "activity-limited": ["activity-limited", "activity-by-order"],
  "activity-intact": ["activity-intact"],
  "incapacity-general": ["incapacity-general"],
  "no-limitation": ["no-limitation", "capable"],
  "work-demand": ["work-demand"],
  occupation: ["occupation"],
  "remaining-capacity": ["remaining-capacity", "adapted-work-considered"],
  degree: ["degree", "measure", "extent"],
  finding: ["finding", "scale"],
  "patient-account": ["patient-account"],
  valuation: ["valuation"],
  treatment: ["treatment", "no-treatment"],
  "return-expected": ["return-expected", "time-ahead"],
  "return-uncertain": ["return-uncertain"],
};

/** Labels that the checker keeps as a property of the clause. */
const bends: Partial<Record<LearnedTag, (clause: Clause) => boolean>> = {
  "patient-account": ({ source }) => source === "patient",
  "other-account": ({ source }) => source === "relative" || source === "other-professional",
  negated: ({ negated }) => negated,
  past: ({ time }) => time === "past",
  hypothetical: ({ hypothetical }) => hypothetical,
};
