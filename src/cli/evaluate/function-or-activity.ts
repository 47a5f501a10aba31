import type { LearnedTag } from "#language/learned/learned-tags.ts";
import { type Share, share } from "./share.ts";

/** The two sides of a consequence that are easily taken for one another. */
export type Side = "function-reduced" | "activity-limited";

/** What a reader made of clauses that each stand on one side. */
export interface SideAgreement {
  /** Found the right side and not the other, of all: both, or neither, is wrong. */
  right: Share;
  /** The same, of those in which exactly one side was found. */
  rightOfOne: Share;
  other: number;
  both: number;
  neither: number;
}

/** Counts how often the right side was told. */
export function sideAgreement(clauses: readonly { side: Side; found: ReadonlySet<LearnedTag> }[]): SideAgreement {
  const counts = { right: 0, other: 0, both: 0, neither: 0 };
  for (const { side, found } of clauses) counts[outcomeOf(found.has(side), found.has(opposite[side]))] += 1;
  return sharesOfSides(counts);
}

/** How many clauses ended how. */
export type SideCounts = Record<SideOutcome, number>;

export function sharesOfSides({ right, other, both, neither }: SideCounts): SideAgreement {
  return {
    right: share(right, right + other + both + neither),
    rightOfOne: share(right, right + other),
    other,
    both,
    neither,
  };
}

/** The side that a clause stands on by its tags; null where that is both, or neither. */
export function sideOf(tags: ReadonlySet<LearnedTag>): Side | null {
  if (tags.has("function-reduced") === tags.has("activity-limited")) return null;
  return tags.has("function-reduced") ? "function-reduced" : "activity-limited";
}

const opposite = { "function-reduced": "activity-limited", "activity-limited": "function-reduced" } as const;

type SideOutcome = "right" | "other" | "both" | "neither";

function outcomeOf(own: boolean, opposite: boolean): SideOutcome {
  if (own) return opposite ? "both" : "right";
  return opposite ? "other" : "neither";
}
