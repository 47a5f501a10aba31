import type { Topic } from "#certificate/certificate.ts";
import type { Evidence, Voice } from "#certificate/evidence.ts";

/**
 * What a clause can say. `limited-in-context` is a limitation only where the text is asked for one. One clause may carry several tags.
 * Function side (ICF b), activity side (ICF d), work, basis, course.
 */
export const clauseTags = [
  "symptom",
  "function-reduced",
  "function-intact",
  "activity-limited",
  "activity-intact",
  "activity-by-order",
  "limited-in-context",
  "inability",
  "undecided",
  "hedged",
  "incapacity-general",
  "no-limitation",
  "capable",
  "between-episodes",
  "work-demand",
  "job-described",
  "of-another",
  "occupation",
  "degree",
  "extent",
  "measure",
  "finding",
  "scale",
  "patient-account",
  "valuation",
  "treatment",
  "no-treatment",
  "return-expected",
  "return-uncertain",
  "time-ahead",
  "reason",
  "remaining-capacity",
  "adapted-work-considered",
  "refers-elsewhere",
  "illness",
  "illness-denied",
  "advice",
] as const;
export type ClauseTag = (typeof clauseTags)[number];

/** The words that led to a tag. `icf` where the lexicon knows the code; `entry` names its group, or `learned`. */
export interface Mark {
  tag: ClauseTag;
  words: string;
  entry: string;
  icf?: string;
  /** A function beside the word on its state, or a sign by its own name: said so plainly that little outvotes it. */
  plain?: true;
  /** Left out where only the word lists and their grammar found it. */
  voice?: Voice;
}

/** One clause of a passage, with everything that the language room can tell of it. */
export interface Clause {
  text: string;
  evidence: Evidence;
  topic: Topic;
  marks: Mark[];
  /** What one of the readers found and the other did not; no outcome rests on it. */
  disputed: Mark[];
  /** What the learned reader holds for possible and nobody else found: shown beside what others found, never alone. */
  faint?: Mark[];
  /** "no", "not", "without", "denies" reach over the whole of what is marked. */
  negated: boolean;
  time: "now" | "past" | "future";
  hypothetical: boolean;
  source: "physician" | "patient" | "relative" | "other-professional";
}

/** The clauses of all passages in reading order, and the versions of the lexicons and the learned reader that read them. */
export interface Reading {
  clauses: Clause[];
  lexiconVersion: string;
  learnedVersion: string;
}
