import { writeFileSync } from "node:fs";
import { systemClock } from "#wiring/clock.ts";
import { requestFigures } from "./request-figures.ts";
import { requestRulesPage } from "./request-rules-page.ts";

// Writes docs/request-rules.md; part of `npm run docs`.
const today = systemClock().toISOString().slice(0, 10);
writeFileSync(new URL("request-rules.md", import.meta.url), requestRulesPage(await requestFigures(), today));
