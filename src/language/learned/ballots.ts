import type { Topic } from "#certificate/certificate.ts";
import type { ClauseTag } from "../clause.ts";
import { type LearnedTag, learnedTags } from "./learned-tags.ts";

/**
 * How sure the learned reader must be of a tag for its word to count beside the lexicons'. The figures are
 * shares: of the clauses that it is sure of by 0.7 about seven in ten are so, cross-validated over the
 * files of training/clauses.
 */
export interface Ballot {
  learned: LearnedTag;
  /** The marks that say the same; the first is the one to be added. */
  tags: readonly [ClauseTag, ...ClauseTag[]];
  /** Marks that say the same where it is asked for; beside one, elsewhere, the learned reader need be less sure. */
  hints: readonly ClauseTag[];
  /** Marks of the lexicons that say the opposite: beside them the learned reader's word is only disputed. */
  opposites: readonly ClauseTag[];
  /** From here on the learned reader's word is enough. */
  adds: number;
  /** Below this, a mark of the lexicons is disputed. */
  keeps: number;
  /** Below this it is struck. */
  strikes: number;
  /** How much likelier than elsewhere (log odds) in a place whose question asks for it, or for something else. */
  places: Partial<Record<Topic, number>>;
}

const limits: Ballot["opposites"] = ["inability", "incapacity-general", "activity-limited", "activity-by-order"];

export const ballots: readonly Ballot[] = [
  {
    learned: "activity-limited",
    tags: ["activity-limited", "activity-by-order"],
    hints: ["limited-in-context"],
    opposites: ["activity-intact", "no-limitation", "capable"],
    adds: 0.65,
    keeps: 0.22,
    strikes: 0.15,
    places: { "activity-limitation": 1, diagnosis: -2, treatment: -0.5, prognosis: -1 },
  },
  {
    learned: "function-reduced",
    tags: ["function-reduced"],
    hints: [],
    opposites: ["function-intact"],
    adds: 0.65,
    keeps: 0.15,
    strikes: 0.1,
    places: { "functional-impairment": 0.7, diagnosis: -2 },
  },
  ...onlyAdded(0.7, {
    "return-expected": ["return-expected"],
    "return-uncertain": ["return-uncertain"],
    valuation: ["valuation"],
    finding: ["finding"],
    "remaining-capacity": ["remaining-capacity", "adapted-work-considered"],
  }),
  ...onlyAdded(0.6, { "incapacity-general": ["incapacity-general"] }, { "activity-limitation": 1 }),
  ...onlyAdded(0.7, { "no-limitation": ["no-limitation", "capable"] }, {}, limits),
  ...onlyAdded(0.6, { "activity-intact": ["activity-intact"] }),
  ...onlyAdded(0.9, {
    symptom: ["symptom"],
    degree: ["degree", "measure", "extent"],
    "work-demand": ["work-demand"],
    treatment: ["treatment", "no-treatment"],
    advice: ["advice"],
  }),
];

/** Tags on which less rests: the learned reader adds them where it is as sure as this, and doubts none. */
function onlyAdded(
  adds: number,
  tags: Partial<Record<LearnedTag, Ballot["tags"]>>,
  places: Ballot["places"] = {},
  opposites: Ballot["opposites"] = [],
): Ballot[] {
  return learnedTags.flatMap((learned) => {
    const same = tags[learned];
    return same === undefined
      ? []
      : [{ learned, tags: same, hints: [], opposites, adds, keeps: 0, strikes: 0, places }];
  });
}
