import { createHash } from "node:crypto";
import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { CaseFacts, GivenCaseFacts } from "#certificate/case-facts.ts";
import type { Certificate, FormId } from "#certificate/certificate.ts";
import type { Box } from "#certificate/evidence.ts";
import type { PageReading } from "#certificate/page-reading.ts";
import type { Point } from "#certificate/points.ts";
import type { Refusal } from "#certificate/refusal.ts";
import { ok, type Result } from "#certificate/result.ts";
import { signedOn } from "#certificate/signed-on.ts";
import { fillCertificates } from "#forms/fill-certificates.ts";
import type { FilledCertificate } from "#forms/filled-certificate.ts";

import { questionFor } from "#forms/forms.ts";
import { hideIdsOfScan } from "#forms/text/misreadings/misread-ids.ts";
import { hideIdNumbers } from "#forms/text/people/national-ids.ts";
import { readClauses } from "#language/read-clauses.ts";
import { policies, policyFor } from "#policies/policies.ts";
import type { PolicyId } from "#policies/policy.ts";
import type { UsualDurations } from "#policies/usual-durations/usual-durations.ts";
import type { DocumentText } from "#readers/document-text.ts";
import type { PagePicture, PictureReader, ReadPictures } from "#readers/ocr/picture-reader.ts";
import type { DocumentReader } from "#readers/reader.ts";
import type { DocumentFacts, ReportInput } from "#report/report-input.ts";
import { writeRequest } from "#requests/writing/write-request.ts";
import { assess } from "#scoring/assess.ts";
import { printsOf } from "#scoring/notes/word-runs.ts";
import type { Answer } from "#storage/certificate-record.ts";
import { askedOnForm } from "./asked-on-form.ts";
import { fieldAnswers } from "./field-answers.ts";

export interface CheckOptions {
  /** Form to read the file by; told from the content when left out. */
  form?: FormId;
  /** Policy to judge by; the form's own when left out. */
  policy?: PolicyId;
  caseFacts?: GivenCaseFacts;
  /** Prints of earlier certificates of the case (`printsOf`), where their text is no longer at hand. */
  earlierPrints?: readonly string[] | undefined;
  /** Usual durations of absence by diagnosis; none where a deployment supplies none. */
  usualDurations?: UsualDurations | undefined;
  /** The day of the assessment. */
  today: CalendarDate;
}

/** One certificate of the file with its report, and what the evidence points into: page texts, answers in fields. */
export interface CheckedCertificate {
  report: ReportInput;
  /** What was read, identity numbers and all (`storedCertificate` hides them); null for a refused file. */
  certificate: Certificate | null;
  pages: string[];
  answers: Answer[];
  /** The pages that were read as pictures, to be shown beside the evidence. */
  pictures: SeenPicture[];
}

/** A page picture with the places on it that hold ink and gave no word. */
export interface SeenPicture extends PagePicture {
  unread: Box[];
}

/** Reads one file and judges every certificate in it; a file that is none gives one refused report. */
export async function checkFile(
  { reader, pictures }: { reader: DocumentReader; pictures?: PictureReader },
  bytes: Uint8Array,
  options: CheckOptions,
): Promise<CheckedCertificate[]> {
  const file = { bytes: bytes.byteLength, sha256: createHash("sha256").update(bytes).digest("hex") };
  const unread: DocumentFacts = { ...file, type: null, pages: 0, part: 1, parts: 1 };

  const read = await reader.read(bytes);
  if (!read.ok) return refusedFile(unread, read.refusal);

  const seen = await withPicturesRead(read.value, bytes, pictures);
  if (!seen.ok) return refusedFile({ ...unread, type: read.value.type }, seen.refusal);
  const { document } = seen.value;
  const facts = { ...unread, type: document.type, pages: document.pages.length };
  const filled = fillWithUnreadPages(document, options.form === undefined ? {} : { form: options.form });
  if (!filled.ok) return refusedFile(facts, filled.refusal);
  if (filled.value.length > maxCertificates) {
    return refusedFile(facts, { code: "too-complex", detail: "certificates" });
  }

  // Read once is read: a page that took too long then is told of in the verdict, and nobody waits for it.
  const waiting = pictures === undefined && hasPictures(document);
  // What is stored is shown: the number itself stands in the original alone.
  const pages = document.pages.map((page) =>
    page.recognised === undefined ? hideIdNumbers(page.text) : hideIdsOfScan(page.text),
  );
  const { earlierTexts = [], ...caseFacts } = options.caseFacts ?? {};
  const earlierPrints = new Set([...printsOf(earlierTexts), ...(options.earlierPrints ?? [])]);
  const judging: Judging = { ...options, caseFacts, earlierPrints };
  return filled.value.map((one, index) => ({
    report: judge(one, document, { ...facts, part: index + 1, parts: filled.value.length }, judging, waiting),
    certificate: one.certificate,
    pages,
    answers: fieldAnswers(one.certificate),
    pictures: seen.value.pictures.map((picture) => ({ ...picture, unread: unreadPlaces(document, picture.page) })),
  }));
}

/** Text that is no certificate may be a letter before one: while a page is unread, nobody can refuse the file. */
function fillWithUnreadPages(document: DocumentText, form: { form?: FormId }): ReturnType<typeof fillCertificates> {
  const filled = fillCertificates(document, form);
  if (filled.ok || !hasPictures(document)) return filled;
  const unread = document.pages.filter(({ source }) => source === "picture");
  return fillCertificates({ ...document, pages: unread, fields: [] }, form);
}

const hasPictures = ({ pages }: DocumentText) => pages.some(({ source }) => source === "picture");

function unreadPlaces({ pages }: DocumentText, page: number): Box[] {
  return pages.find(({ number }) => number === page)?.recognised?.unread ?? [];
}

/** Where nobody reads pictures, or there are none, the document stays as it is. */
async function withPicturesRead(
  document: DocumentText,
  bytes: Uint8Array,
  pictures: PictureReader | undefined,
): Promise<Result<ReadPictures, Refusal>> {
  return pictures !== undefined && hasPictures(document)
    ? pictures.read(document, bytes)
    : ok({ document, pictures: [] });
}

/** Each becomes a row of its own, and a file of a few megabytes could bury the worklist. Batches in use hold a handful. */
const maxCertificates = 100;

function refusedFile(document: DocumentFacts, refusal: Refusal): CheckedCertificate[] {
  return [{ report: { kind: "refused", document, refusal }, certificate: null, pages: [], answers: [], pictures: [] }];
}

/** The options of a check with the earlier texts as prints alone. */
interface Judging extends Omit<CheckOptions, "earlierPrints"> {
  caseFacts: CaseFacts;
  earlierPrints: ReadonlySet<string>;
}

function judge(
  { certificate, form }: FilledCertificate,
  document: DocumentText,
  facts: DocumentFacts,
  options: Judging,
  waiting: boolean,
): ReportInput {
  const questionOf = (point: Point) => questionFor(form, point);
  const assessment = assess({
    certificate,
    reading: readClauses(certificate.passages, certificate.language),
    policy: options.policy === undefined ? policyFor(certificate.form) : policies[options.policy],
    caseFacts: options.caseFacts,
    usualDurations: options.usualDurations,
    earlierPrints: options.earlierPrints,
    today: options.today,
    questionOf: (point) => questionOf(point)?.id ?? null,
  });
  const request = writeRequest(assessment, {
    language: certificate.language,
    ...askedOnForm(form),
    issuedOn: signedOn(certificate),
  });
  const readings = certificate.pages.map((reading) => withUnreadPlaces(reading, document));
  return { kind: waiting ? "needs-ocr" : "assessed", document: facts, assessment, request, readings };
}

function withUnreadPlaces(reading: PageReading, { pages }: DocumentText): PageReading {
  const seen = pages.find(({ number }) => number === reading.page)?.recognised;
  return seen === undefined ? reading : { ...reading, unread: seen.unread };
}
