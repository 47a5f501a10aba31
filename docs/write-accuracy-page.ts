import { writeFileSync } from "node:fs";
import { systemClock } from "#wiring/clock.ts";
import { accuracyPage } from "./accuracy-page.ts";
import { figureFile, guidanceFile, measuredFigure, storedFigure } from "./guidance-figure.ts";

// Writes docs/accuracy.md, and the figure on the guidance texts where they are present; part of `npm run docs`.
const guidance = guidanceFile();
const stored = storedFigure();
const today = systemClock().toISOString().slice(0, 10);
const figure = guidance === null ? stored : measuredFigure(guidance, stored, today);
writeFileSync(figureFile, `${JSON.stringify(figure, null, 2)}\n`);
writeFileSync(new URL("accuracy.md", import.meta.url), await accuracyPage(figure));
