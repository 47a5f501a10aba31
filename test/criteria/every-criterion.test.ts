import { existsSync, globSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { textLanguages } from "#certificate/language.ts";
import { points } from "#certificate/points.ts";
import { criteria, criterionById } from "#criteria/index.ts";
import { criterionPage } from "../../docs/criterion-page.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The criteria of the rubric, in its order. */
const rubric = [
  "diagnosis-stated",
  "diagnosis-code",
  "diagnosis-specificity",
  "functional-impairment",
  "impairment-basis",
  "severity",
  "activity-limitation",
  "consequence-chain",
  "capacity-degree",
  "period",
  "backdating",
  "work-demands",
  "remaining-capacity",
  "treatment-plan",
  "prognosis",
  "text-legibility",
  "image-quality",
  "page-completeness",
  "examination",
  "issuer",
  "signature",
  "patient-identity",
];

describe("the registry", () => {
  test("holds the 22 criteria of the rubric in its order", () => {
    expect(criteria.map(({ id }) => id)).toEqual(rubric);
  });

  test("holds every file that defines a criterion", () => {
    const files = globSync("src/criteria/*/*.ts", { cwd: root }).filter((path) =>
      readFileSync(`${root}/${path}`, "utf8").includes("defineCriterion({"),
    );
    expect(files.map((path) => basename(path, ".ts")).sort()).toEqual([...rubric].sort());
  });

  test("finds a criterion by its id", () => {
    expect(criterionById("period")?.id).toBe("period");
    expect(criterionById("no-such")).toBeNull();
  });
});

describe.each(criteria.map((criterion) => ({ id: criterion.id, criterion })))("$id", ({ id, criterion }) => {
  test("stands in a file named after it", () => {
    expect(existsSync(`${root}/src/criteria/${criterion.category}/${id}.ts`)).toBe(true);
  });

  test("has a table of certificates that it judges", () => {
    const path = `${root}/test/criteria/${criterion.category}/${id}.test.ts`;
    expect(existsSync(path) && readFileSync(path, "utf8").includes("judgeTable(")).toBe(true);
  });

  test("names its source, the points it rests on and a question of its own", () => {
    expect(criterion.source.title.length).toBeGreaterThan(10);
    expect(criterion.source.read).toMatch(/^\d{4}-\d{2}$/);
    expect(criterion.needs.length).toBeGreaterThan(0);
    expect(points).toContain(criterion.ask.about);
  });

  test.each(textLanguages)("speaks %s for every outcome", (language) => {
    const words = criterion.texts[language];
    const { reasons } = criterion;
    const said = [words.title, words.why, words.met, words.missing, words.ask, ...Object.values(words.partial)];
    expect(said.filter((text) => text.trim() === "")).toEqual([]);
    expect(Object.keys(words.partial).sort()).toEqual([...reasons.partial].sort());
    expect(Object.keys(words.missingBecause).sort()).toEqual([...reasons.missing].sort());
    expect(Object.keys(words.contradictory).sort()).toEqual([...reasons.contradictory].sort());
  });

  test("says something different in each language", () => {
    const whys = textLanguages.map((language) => criterion.texts[language].why);
    expect(new Set(whys).size).toBe(textLanguages.length);
  });

  test("has a page that is up to date (npm run docs)", () => {
    const path = `${root}/docs/criteria/${id}.md`;
    expect(existsSync(path) ? readFileSync(path, "utf8") : null).toBe(criterionPage(criterion));
  });
});
