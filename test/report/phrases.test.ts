import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { textLanguages } from "#certificate/language.ts";
import { otherTexts } from "#forms/text/sheets/tell-certificate.ts";
import { policies } from "#policies/policies.ts";
import { containerKinds, knownKinds, textKinds } from "#readers/known-kinds.ts";
import { phrases } from "#report/phrases/phrases.ts";
import { fileKinds } from "#report/refusal-text.ts";
import { verdictRules } from "#scoring/verdict.ts";

/** Codes that a room writes as plain strings: found in its sources, so that a new one without words fails here. */
function codesIn(room: string, pattern: RegExp): string[] {
  const sources = globSync(`src/${room}/**/*.ts`).map((path) => readFileSync(path, "utf8"));
  return [...new Set(sources.flatMap((code) => [...code.matchAll(pattern)].map(([, found]) => found ?? "")))];
}

// The rule that holds where no other fires is not in the table.
const rules = [...new Set([...verdictRules.map(({ rule }) => rule), ...codesIn("scoring", /rule: "([^"]+)"/g)])];
const notApplicable = codesIn("criteria", /notApplicable\("([^"]+)"\)/g);
const otherDocuments = [
  ...codesIn("forms", /\w+: "((?:fk|dialogue|physician)-[a-z]+|receipt|validation-result|form-texts|prefill)"/g),
  ...otherTexts,
];

describe.each(textLanguages)("phrases in %s", (language) => {
  const words = phrases(language);

  it.each(rules)("has words for the verdict rule %s", (rule) => {
    expect(words.rule[rule]).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each(notApplicable)("says why a criterion is not asked for: %s", (reason) => {
    expect(words.notApplicable[reason]).toMatch(/^\p{Lu}.*\.$/u);
  });

  it.each([...otherDocuments, ...new Set(Object.values(fileKinds))])("says what a file is: %s", (kind) => {
    expect(words.refusalDetail[kind]).toMatch(/^\p{Lu}.*\.$/u);
  });

  it("has the same words as the other languages, and none of them empty", () => {
    expect(paths(words)).toEqual(paths(phrases("en")));
    expect(leaves(words).filter((text) => text.trim() === "")).toEqual([]);
  });

  it("names every policy", () => {
    expect(Object.values(policies).map(({ name }) => name[language])).not.toContain("");
  });
});

describe("codes", () => {
  it("are found where they are written", () => {
    expect(notApplicable).toContain("form");
    expect(otherDocuments).toContain("fk-question");
    expect(new Set(verdictRules.map(({ rule }) => rule)).size).toBe(verdictRules.length);
  });

  it("has no words for rules and reasons that do not exist", () => {
    expect(Object.keys(phrases("en").rule).toSorted()).toEqual(rules.toSorted());
    expect(Object.keys(phrases("en").notApplicable).toSorted()).toEqual(notApplicable.toSorted());
  });

  it("names no kind of file that the readers do not tell apart", () => {
    const told = [
      ...knownKinds.map((kind) => ("refuse" in kind ? kind.refuse : kind.type)),
      ...Object.values(containerKinds).flatMap((inside) => inside.map(({ kind }) => kind)),
      ...textKinds.map(({ refuse }) => refuse),
    ];
    expect(Object.keys(fileKinds).filter((kind) => !told.includes(kind))).toEqual([]);
  });
});

function paths(value: unknown, path = ""): string[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value)
    .flatMap(([key, inner]) => paths(inner, `${path}.${key}`))
    .toSorted();
}

function leaves(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [];
}
