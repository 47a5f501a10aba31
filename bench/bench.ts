import { PDFParse } from "pdf-parse";
import { checkFile } from "#cases/check-file.ts";
import { calendarDate } from "#certificate/calendar-date.ts";
import { fillCertificates } from "#forms/fill-certificates.ts";
import { questionFor } from "#forms/forms.ts";
import { readClauses } from "#language/read-clauses.ts";
import { policyFor } from "#policies/policies.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { drawPdf } from "#samples/make/draw-pdf.ts";
import { filledLayout, letterText } from "#samples/make/make-sample.ts";
import { assess } from "#scoring/assess.ts";
import { medianTimes } from "./median-times.ts";
import { pageOfNotes } from "./page-of-notes.ts";
import { printCertificate } from "./print-certificate.ts";

/*
 * `npm run bench`: what a check costs beside pdf-parse's own getText on the same file, medians in one
 * warm process. Prints; asserts nothing. The files are certificates as systems print them, with letters
 * of their own fonts: a letter, the usual four pages, and these with six dense pages of notes behind
 * them, all of which the checker reads. The last file has no font inside, as hardly any real one: there
 * getText has least to do, and the check weighs most beside it.
 */
const fk7804 = await filledLayout("se-fk7804-v2.txt", "se-fk7804-complete");
const letter = await printCertificate(await letterText("letter-sv-complete.txt"));
const documents: readonly { name: string; bytes: Uint8Array }[] = [
  { name: "letter, 1 page", bytes: letter },
  { name: "FK 7804, 4 pages", bytes: await printCertificate(fk7804) },
  { name: "FK 7804 and notes, 10 pages", bytes: await printCertificate(fk7804 + pageOfNotes.repeat(6)) },
  { name: "FK 7804, 4 pages without fonts (the floor of getText)", bytes: await drawPdf([fk7804]) },
];
const rounds = 80;
const today = calendarDate(2026, 6, 15) ?? "2026-06-15";
const reader = createDocumentReader();
for (const { name, bytes } of documents) print(name, await rowsFor(bytes));
await reader.close();

type Row = [name: string, milliseconds: number, note?: string];

async function rowsFor(bytes: Uint8Array): Promise<Row[]> {
  const read = await reader.read(bytes);
  const filled = read.ok ? fillCertificates(read.value, {}) : read;
  const first = filled.ok ? filled.value[0] : undefined;
  if (!read.ok || first === undefined) throw new Error("a document of the measurement is not read as a certificate");
  const { certificate, form } = first;
  const reading = readClauses(certificate.passages, certificate.language);
  const words = certificate.passages.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);

  const times = await medianTimes(rounds, {
    getText: () => getText(bytes),
    check: () => checkFile({ reader }, bytes, { today }),
    read: () => reader.read(bytes),
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
  return [
    ["pdf-parse getText", times("getText")],
    ["underlag check", times("check"), `× ${(times("check") / times("getText")).toFixed(2)}  (aim: at most 1.5)`],
    ["– reading the file", times("read"), `× ${(times("read") / times("getText")).toFixed(2)}`],
    ["– filling the form", times("fill")],
    ["– reading the clauses", times("clauses"), `${(words / times("clauses")).toFixed(0)} words per ms`],
    ["– criteria, score and verdict", times("criteria"), "(aim: at most 3 ms)"],
  ];
}

function print(name: string, rows: readonly Row[]): void {
  const widest = Math.max(...rows.map(([row]) => row.length));
  const lines = rows.map(([row, milliseconds, note = ""]) =>
    `  ${row.padEnd(widest)}  ${`${milliseconds.toFixed(2)} ms`.padStart(10)}  ${note}`.trimEnd(),
  );
  process.stdout.write(`${[name, ...lines].join("\n")}\n`);
}

async function getText(bytes: Uint8Array): Promise<void> {
  // pdf.js takes the buffer over, so every run gets its own.
  const parser = new PDFParse({ data: bytes.slice() });
  await parser.getText({ pageJoiner: "" });
  await parser.destroy();
}
