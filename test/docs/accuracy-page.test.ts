import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { accuracyPage } from "../../docs/accuracy-page.ts";

it("docs/accuracy.md tells how the checker does today (npm run docs writes it)", async () => {
  expect(await readFile("docs/accuracy.md", "utf8")).toBe(await accuracyPage());
});
