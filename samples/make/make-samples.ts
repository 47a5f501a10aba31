import { writeFile } from "node:fs/promises";
import { makeSample } from "./make-sample.ts";
import { besideSample, samples } from "./samples.ts";

/** `npm run samples`: writes every sample file, and its case file where it has one. */
const folder = new URL("../", import.meta.url);

for (const { file, recipe, case: facts } of samples) {
  await writeFile(new URL(file, folder), await makeSample(recipe));
  if (facts !== undefined)
    await writeFile(new URL(besideSample(file, "case"), folder), `${JSON.stringify(facts, null, 2)}\n`);
}
process.stdout.write(`${samples.length} samples written\n`);
