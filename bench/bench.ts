import { PDFParse } from "pdf-parse";
import { checkFile } from "#cases/check-file.ts";
import { calendarDate } from "#certificate/calendar-date.ts";
import type { Certificate } from "#certificate/certificate.ts";
import { fillCertificates } from "#forms/fill-certificates.ts";
import { questionFor } from "#forms/forms.ts";
import type { Reading } from "#language/clause.ts";
import { readClauses } from "#language/read-clauses.ts";
import { policyFor } from "#policies/policies.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { drawPdf } from "#samples/make/draw-pdf.ts";
import { filledLayout, letterText } from "#samples/make/make-sample.ts";
import { assess } from "#scoring/assess.ts";
import { longCertificate, wordsIn } from "./long-certificate.ts";
import { medianTimes } from "./median-times.ts";
import { pageOfNotes } from "./page-of-notes.ts";
import { printCertificate } from "./print-certificate.ts";

/*
 * `npm run bench`: what a check costs beside pdf-parse's own getText on the same file, medians in one
 * warm process. Prints; asserts nothing. The files are certificates as systems print them, with letters
 * of their own fonts: a letter, the usual four pages, and these with six dense pages of notes behind
 * them, all of which the checker reads. The last file has no font inside, as hardly any real one: there
 * getText has least to do, and the check weighs most beside it. At last, what judging alone costs on
 * five thousand words.
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
/** Judging five thousand words takes as long as thirty letters. */
const longRounds = 20;
const today = calendarDate(2026, 6, 15) ?? "2026-06-15";
const reader = createDocumentReader();
for (const { name, bytes } of documents) print(name, await rowsFor(bytes));
const long = await longCertificate(reader, 5000);
print(`The free text of ${wordsIn(long.passages)} words, out of many certificates`, await judgingRows(long));
await reader.close();

type Row = [name: string, milliseconds: number, note?: string];

async function rowsFor(bytes: Uint8Array): Promise<Row[]> {
  const read = await reader.read(bytes);
  const filled = read.ok ? fillCertificates(read.value, {}) : read;
  const first = filled.ok ? filled.value[0] : undefined;
  if (!read.ok || first === undefined) throw new Error("a document of the measurement is not read as a certificate");
  const { certificate, form } = first;
  const reading = readClauses(certificate.passages, certificate.language);

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
    ["– reading the clauses", times("clauses"), wordsPerMs(certificate, times("clauses"))],
    ["– criteria, score and verdict", times("criteria"), "(aim: at most 3 ms)"],
  ];
}

/** What judging costs by itself: the clauses are read, and every criterion is judged on them. */
async function judgingRows(certificate: Certificate): Promise<Row[]> {
  const clauses = () => readClauses(certificate.passages, certificate.language);
  const criteria = (reading: Reading) =>
    assess({ certificate, reading, policy: policyFor(certificate.form), caseFacts: {}, today, questionOf: () => null });
  const reading = clauses();
  const times = await medianTimes(longRounds, {
    clauses,
    criteria: () => criteria(reading),
    judging: () => criteria(clauses()),
  });
  return [
    ["judging", times("judging"), "(aim: at most 20 ms)"],
    ["– reading the clauses", times("clauses"), wordsPerMs(certificate, times("clauses"))],
    ["– criteria, score and verdict", times("criteria")],
  ];
}

function wordsPerMs({ passages }: Certificate, milliseconds: number): string {
  return `${(wordsIn(passages) / milliseconds).toFixed(0)} words per ms`;
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
