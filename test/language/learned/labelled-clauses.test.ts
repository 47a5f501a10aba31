import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { learnedModel } from "#language/learned/learned-model.ts";
import { holdingTags, labelledClauses } from "#language/learned/training/labelled-clauses.ts";
import { fold } from "#language/splitting/tokens.ts";

const folder = "src/language/learned/training/clauses";
const training = globSync(`${folder}/*.tsv`).sort();
const measuring = globSync("test/gold/clauses/*.tsv").sort();
const learnedFrom = training.flatMap(labelledClauses);

describe("the labelled clauses", () => {
  it.each([...training, ...measuring])("%s tells its language, hand and provenance, and is understood", (file) => {
    const head = readFileSync(file, "utf8").split("\n").slice(0, 3);
    expect(head).toEqual([
      expect.stringMatching(/^# language: (sv|nb|nn|en)$/),
      expect.stringMatching(/^# hand: ./),
      expect.stringMatching(/^# provenance: written for this project/),
    ]);
    expect(labelledClauses(file).length).toBeGreaterThan(15);
  });

  it("are enough in every language", () => {
    const count = (language: string) => learnedFrom.filter((one) => one.language === language).length;
    expect(learnedFrom.length).toBeGreaterThan(4000);
    for (const language of ["sv", "nb", "en"]) expect(count(language)).toBeGreaterThan(1000);
    expect(count("nn")).toBeGreaterThan(200);
  });

  it("that only measure are not among those that train", () => {
    const words = (text: string) =>
      fold(text)
        .match(/[\p{L}\d]+/gu)
        ?.join(" ") ?? "";
    const known = new Set(learnedFrom.map(({ text }) => words(text)));
    const leaked = measuring
      .flatMap(labelledClauses)
      .filter(({ text }) => words(text).split(" ").length > 3 && known.has(words(text)));
    expect(leaked.map(({ place, text }) => `${place} ${text}`)).toEqual([]);
  });

  it("are those that the model has learned from", () => {
    const hash = createHash("sha256");
    for (const file of training) hash.update(readFileSync(file));
    expect(learnedModel().version).toBe(hash.digest("hex").slice(0, 12));
    expect(learnedModel().clauses).toBe(learnedFrom.length);
  });

  it("make a model of at most 3 MB", () => {
    expect(statSync("src/language/learned/model.json").size).toBeLessThan(3_000_000);
  });
});

it.each([
  { tags: ["activity-limited", "past"], holds: ["past"] },
  { tags: ["symptom", "negated"], holds: ["negated"] },
  { tags: ["function-reduced", "negated"], holds: ["negated", "function-intact"] },
  { tags: ["activity-limited", "hypothetical", "advice"], holds: ["hypothetical", "advice"] },
  { tags: ["activity-limited", "symptom", "degree"], holds: ["activity-limited", "symptom", "degree"] },
] as const)("of $tags, $holds hold now", ({ tags, holds }) => {
  expect(holdingTags(new Set(tags))).toEqual(new Set(holds));
});
