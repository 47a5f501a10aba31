import { writeFileSync } from "node:fs";
import { accuracyPage } from "./accuracy-page.ts";

// Writes docs/accuracy.md; part of `npm run docs`.
writeFileSync(new URL("accuracy.md", import.meta.url), await accuracyPage());
