import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { accuracyPage } from "../../docs/accuracy-page.ts";
import { guidanceFile, measuredFigure, storedFigure } from "../../docs/guidance-figure.ts";

it("docs/accuracy.md tells how the checker does today (npm run docs writes it)", async () => {
  expect(await readFile("docs/accuracy.md", "utf8")).toBe(await accuracyPage(storedFigure()));
});

const guidance = guidanceFile();

it.skipIf(guidance === null)("so does the figure on guidance texts (skipped without ../shared/thirdparty)", () => {
  expect(measuredFigure(guidance ?? "", storedFigure(), "2026-11-21")).toEqual(storedFigure());
});
