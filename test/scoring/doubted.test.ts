import { describe, expect, test } from "vitest";
import type { Point } from "#certificate/points.ts";
import type { Judgement } from "#criteria/judgement.ts";
import { doubted } from "#scoring/doubted.ts";

const criterion = { id: "activity-limitation", needs: ["activity-limitation", "other"] as const };
const judgement = (outcome: Judgement["outcome"], reason: string | null = null): Judgement => ({
  outcome,
  reason,
  evidence: [],
});

const rows: { name: string; given: Judgement; doubtful?: Point[]; id?: string; becomes: string }[] = [
  { name: "a gap on digital text", given: judgement("missing"), becomes: "missing" },
  { name: "a gap where all was read", given: judgement("missing"), doubtful: ["capacity"], becomes: "missing" },
  { name: "a gap beside unread words", given: judgement("missing"), doubtful: ["other"], becomes: "unclear" },
  {
    name: "half an answer beside unread words",
    given: judgement("partial", "general"),
    doubtful: ["activity-limitation"],
    becomes: "unclear",
  },
  {
    name: "a contradiction that one wrong figure makes",
    given: judgement("contradictory", "overlap"),
    doubtful: ["activity-limitation"],
    becomes: "unclear",
  },
  {
    name: "what was read beside unread words",
    given: judgement("met"),
    doubtful: ["activity-limitation"],
    becomes: "met",
  },
  {
    name: "what is not asked for",
    given: judgement("not-applicable", "form"),
    doubtful: ["activity-limitation"],
    becomes: "not-applicable",
  },
  {
    name: "a fault of the picture itself",
    given: judgement("partial", "blurred"),
    doubtful: ["activity-limitation"],
    id: "image-quality",
    becomes: "partial",
  },
];

describe("a gap on a scan", () => {
  test.each(rows)("$name → $becomes", ({ given, doubtful, id = criterion.id, becomes }) => {
    const certificate = doubtful === undefined ? {} : { doubtful };
    expect(doubted(given, { ...criterion, id }, certificate).outcome).toBe(becomes);
  });
});
