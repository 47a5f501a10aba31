import { createHash } from "node:crypto";
import { globSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { exampleOf } from "./example-of.ts";
import { fit } from "./fit.ts";
import { labelledClauses } from "./labelled-clauses.ts";
import { packModel } from "./pack-model.ts";

/*
 * `npm run train`: learns from the labelled clauses in clauses/ and writes ../model.json. The same
 * clauses and lexicons give the same file, to the last byte.
 */
const here = fileURLToPath(new URL("./", import.meta.url));
const files = globSync("clauses/*.tsv", { cwd: here })
  .sort()
  .map((file) => `${here}${file}`);
const clauses = files.flatMap(labelledClauses);
const learnedFrom = createHash("sha256");
for (const file of files) learnedFrom.update(readFileSync(file));
const model = packModel(fit(clauses.map(exampleOf)), {
  version: learnedFrom.digest("hex").slice(0, 12),
  clauses: clauses.length,
});
writeFileSync(`${here}../model.json`, `${JSON.stringify(model)}\n`);
process.stdout.write(`learned from ${clauses.length} clauses in ${files.length} files\n`);
