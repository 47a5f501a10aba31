import { writeFile } from "node:fs/promises";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { expectedFile, reportOn } from "./expected-report.ts";
import { samples } from "./samples.ts";

/** `npm run golden`: writes what the checker says today beside every sample. Read the difference before it is committed. */
const reader = createDocumentReader();
for (const sample of samples) await writeFile(expectedFile(sample), await reportOn(sample, reader));
await reader.close();
process.stdout.write(`${samples.length} expected reports written; now read the difference\n`);
