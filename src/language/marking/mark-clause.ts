import type { ClauseTag, Mark } from "../clause.ts";
import type { ClauseParts } from "../splitting/clause-parts.ts";
import type { Hit } from "../terms/find-terms.ts";
import type { Role } from "../terms/lexicon.ts";
import { cuesOf } from "./inability.ts";
import { mark } from "./mark.ts";
import { markActivities } from "./mark-activities.ts";
import { markDoing } from "./mark-doing.ts";
import { markEndurance } from "./mark-endurance.ts";
import { markFunctions } from "./mark-functions.ts";
import { markLimbs } from "./mark-limbs.ts";
import { markNotDone } from "./mark-not-done.ts";
import { markWorkLeft } from "./mark-work-left.ts";
import { findMeasures } from "./measures.ts";

/** Everything that one clause says, as marks with the words behind them. */
export function markClause(parts: ClauseParts): Mark[] {
  const measures = findMeasures(parts.tokens);
  const cues = cuesOf(parts);
  return [
    ...markFunctions(parts, measures, cues),
    ...markLimbs(parts, cues),
    ...markActivities(parts, measures, cues),
    ...markDoing(parts),
    ...markEndurance(parts, measures),
    ...markNotDone(parts, measures),
    ...measures
      .filter(() => !parts.has("since"))
      .map(({ from, to, kind }): Mark => ({ tag: "measure", words: parts.words({ from, to }), entry: kind })),
    ...parts.hits.flatMap((hit) => {
      const tag = plain[hit.role];
      return tag === undefined || isTitle(parts, hit) || isMonth(parts, hit) || isDenied(parts, hit)
        ? []
        : [mark(tag, parts, hit)];
    }),
    ...triedWork(parts),
    ...markWorkLeft(parts, measures),
    ...parts
      .of("illness")
      .map((hit) => mark(parts.negationOf(hit) === null ? "illness" : "illness-denied", parts, hit)),
  ];
}

/** "Work at a desk was discussed": a way of working that was tried or weighed. */
function triedWork(parts: ClauseParts): Mark[] {
  const [tried] = parts.of("tried");
  return tried === undefined || !parts.has("work-word", "part-time", "workplace")
    ? []
    : [mark("adapted-work-considered", parts, tried)];
}

/** "Scaffolder" names the occupation, not the scaffolds, and a forklift operator is no more than that. */
function isTitle(parts: ClauseParts, { role, from, to }: Hit): boolean {
  return (
    role === "demand" &&
    parts.of("occupation").some((title) => title.to >= to && title.from <= to && from <= title.from)
  );
}

/** "Not based on an examination" values nothing. */
function isDenied(parts: ClauseParts, { role, from }: Hit): boolean {
  return role === "valuation" && parts.of("negation").some(({ to }) => to <= from && from - to <= 1);
}

/** "26 May": the month, no "may". */
function isMonth({ tokens }: ClauseParts, { role, from, to }: Hit): boolean {
  return role === "hedge" && to - from === 1 && [tokens[from - 1], tokens[to]].some((one) => one?.number === true);
}

/** Roles that mean what they say. */
const plain: Partial<Record<Role, ClauseTag>> = {
  degree: "degree",
  "between-episodes": "between-episodes",
  extent: "extent",
  "self-managing": "activity-intact",
  finding: "finding",
  "test-task": "finding",
  "job-subject": "job-described",
  scale: "scale",
  account: "patient-account",
  relative: "patient-account",
  valuation: "valuation",
  treatment: "treatment",
  "no-treatment": "no-treatment",
  return: "return-expected",
  uncertain: "return-uncertain",
  "time-ahead": "time-ahead",
  reason: "reason",
  "part-time": "remaining-capacity",
  "adapted-work": "adapted-work-considered",
  "refers-elsewhere": "refers-elsewhere",
  undecided: "undecided",
  hedge: "hedged",
  demand: "work-demand",
  occupation: "occupation",
};
