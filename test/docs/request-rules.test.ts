import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { rulesTable } from "../../docs/request-rules-page.ts";

it("docs/request-rules.md lists the rules of today (npm run docs writes it)", async () => {
  expect(await readFile("docs/request-rules.md", "utf8")).toContain(rulesTable());
});
