import { mkdirSync, writeFileSync } from "node:fs";
import { criteria } from "#criteria/index.ts";
import { criterionPage } from "./criterion-page.ts";

// Writes docs/criteria/<id>.md for every criterion; `npm run docs`.
const folder = new URL("criteria/", import.meta.url);
mkdirSync(folder, { recursive: true });
for (const criterion of criteria) {
  writeFileSync(new URL(`${criterion.id}.md`, folder), criterionPage(criterion));
}
