import { describe, expect, it } from "vitest";
import { sideAgreement, sideOf } from "#cli/evaluate/function-or-activity.ts";
import type { LearnedTag } from "#language/learned/learned-tags.ts";

const [fn, act] = ["function-reduced", "activity-limited"] as const;

describe("sideOf", () => {
  it.each([
    { tags: [fn, "degree"], side: fn },
    { tags: [act], side: act },
    { tags: [fn, act], side: null },
    { tags: ["symptom"], side: null },
  ] satisfies { tags: LearnedTag[]; side: string | null }[])("of $tags is $side", ({ tags, side }) => {
    expect(sideOf(new Set(tags))).toBe(side);
  });
});

describe("sideAgreement", () => {
  it("takes only the right side alone for right", () => {
    const found: LearnedTag[][] = [[act, "degree"], [act], [act, fn], [fn], ["symptom"], []];
    expect(sideAgreement(found.map((tags) => ({ side: act, found: new Set(tags) })))).toMatchObject({
      right: { hits: 2, of: 6 },
      rightOfOne: { hits: 2, of: 3 },
      other: 1,
      both: 1,
      neither: 2,
    });
  });
});
