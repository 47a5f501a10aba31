import { PDFParse } from "pdf-parse";
import { checkFile } from "#cases/check-file.ts";
import { calendarDate } from "#certificate/calendar-date.ts";
import { fillCertificates } from "#forms/fill-certificates.ts";
import { questionFor } from "#forms/forms.ts";
import { readClauses } from "#language/read-clauses.ts";
import { policyFor } from "#policies/policies.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { makeSample } from "#samples/make/make-sample.ts";
import { assess } from "#scoring/assess.ts";
import { longDocument } from "./long-document.ts";
import { medianTimes } from "./median-times.ts";

/** `npm run bench`: what a check costs beside its peers, medians in a warm process. Prints; asserts nothing. */
const today = calendarDate(2026, 6, 15) ?? "2026-06-15";
const reader = createDocumentReader();
const onePage = await makeSample({ make: "letter-pdf", content: "letter-sv-complete.txt" });
const tenPages = await longDocument(10);

const read = await reader.read(tenPages);
const filled = read.ok ? fillCertificates(read.value, {}) : read;
const first = filled.ok ? filled.value[0] : undefined;
if (!read.ok || first === undefined) throw new Error("the document of the measurement is not read as a certificate");
const { certificate, form } = first;
const reading = readClauses(certificate.passages, certificate.language);
const words = certificate.passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

const times = await medianTimes(60, {
  getText1: () => getText(onePage),
  read1: () => reader.read(onePage),
  check1: () => checkFile({ reader }, onePage, { today }),
  read10: () => reader.read(tenPages),
  getText10: () => getText(tenPages),
  check10: () => checkFile({ reader }, tenPages, { today }),
  fill: () => fillCertificates(read.value, {}),
  clauses: () => readClauses(certificate.passages, certificate.language),
  criteria: () =>
    assess({
      certificate,
      reading,
      policy: policyFor(certificate.form),
      caseFacts: {},
      today,
      questionOf: (point) => questionFor(form, point)?.id ?? null,
    }),
});
await reader.close();

const ms = (value: number) => `${value.toFixed(2)} ms`;
const rows = [
  ["pdf-parse getText, 1 page", ms(times("getText1")), ""],
  [
    "underlag check, 1 page",
    ms(times("check1")),
    `× ${(times("check1") / times("getText1")).toFixed(2)}  (aim: at most 1.5)`,
  ],
  ["pdf-parse getText, 10 pages", ms(times("getText10")), ""],
  [
    "underlag check, 10 pages",
    ms(times("check10")),
    `× ${(times("check10") / times("getText10")).toFixed(2)}  (aim: at most 1.5)`,
  ],
  ["– of which reading, 1 and 10 pages", ms(times("read1")), ms(times("read10"))],
  ["filling the form, 10 pages", ms(times("fill")), ""],
  ["reading the clauses, 10 pages", ms(times("clauses")), `${(words / times("clauses")).toFixed(0)} words per ms`],
  ["criteria, score and verdict", ms(times("criteria")), "(aim: at most 3 ms)"],
];
const widest = Math.max(...rows.map(([name = ""]) => name.length));
for (const [name = "", time = "", note = ""] of rows) {
  process.stdout.write(`${name.padEnd(widest)}  ${time.padStart(10)}  ${note}`.trimEnd().concat("\n"));
}

async function getText(bytes: Uint8Array): Promise<void> {
  // pdf.js takes the buffer over, so every run gets its own.
  const parser = new PDFParse({ data: bytes.slice() });
  await parser.getText({ pageJoiner: "" });
  await parser.destroy();
}
