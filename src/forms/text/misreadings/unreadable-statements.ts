import type { Certificate } from "#certificate/certificate.ts";
import type { Evidence } from "#certificate/evidence.ts";
import { type Point, points } from "#certificate/points.ts";
import { evidenceOf, type Statement, statedValue, type UnreadableReason } from "#certificate/statement.ts";
import type { RecognisedWord } from "#readers/document-text.ts";
import { hasBrokenDate } from "../dates/broken-dates.ts";
import { findDates } from "../dates/find-dates.ts";
import { answersTo, type Filling } from "../filling.ts";
import { recognisedWords } from "../sheets/place-on-page.ts";
import { mayHaveMisreadCode } from "./misread-codes.ts";
import { holdsPrintAlone, mayHideWriting } from "./print-alone.ts";
import { doubtAbout } from "./reading-doubts.ts";
import { isPrint } from "./suspicious-word.ts";

/**
 * The certificate with everything that its scan hides called unreadable: what is written but not to be
 * read, and what seems to be left blank where more may stand. Digital text is left as it is.
 */
export function withUnreadable(certificate: Certificate, filling: Filling): Certificate {
  if (!filling.sheet.scanned) return certificate;
  const whole = hidesAll(certificate, filling) ? "no-text-found" : null;
  const doubts = new Map<Point, UnreadableReason>(
    points.flatMap((point) => {
      const reason = doubtAbout(filling, point) ?? whole;
      return reason === null ? [] : [[point, reason]];
    }),
  );
  const told = <T>(point: Point, statement: Statement<T>): Statement<T> => {
    const reason = doubts.get(point) ?? null;
    if (statement.status === "blank" && reason !== null) return { status: "unreadable", reason, evidence: [] };
    if (statement.status !== "stated" || !isIllegible(filling, point, statement.evidence)) return statement;
    doubts.set(point, reason ?? "low-confidence");
    return { status: "unreadable", reason: handReason(filling, statement.evidence), evidence: statement.evidence };
  };
  const read = {
    patient: withSureId(filling, told("patient", certificate.patient)),
    infectionCarrier: told("infection-carrier", certificate.infectionCarrier),
    contacts: told("contacts", certificate.contacts),
    occupation: told("occupation", certificate.occupation),
    diagnoses: told("diagnoses", certificate.diagnoses),
    functionalImpairment: told("functional-impairment", certificate.functionalImpairment),
    activityLimitation: told("activity-limitation", certificate.activityLimitation),
    treatment: told("treatment", certificate.treatment),
    capacity: told("capacity", certificate.capacity),
    prognosis: told("prognosis", certificate.prognosis),
    absenceStartedOn: told("absence-started-on", certificate.absenceStartedOn),
    backdatingReason: told("backdating-reason", certificate.backdatingReason),
    issuer: told("issuer", certificate.issuer),
    signature: told("signature", certificate.signature),
  };
  if (leavesDatesOver(filling, read.capacity)) doubts.set("capacity", "low-confidence");
  if (hasMisreadCode(read.diagnoses)) doubts.set("diagnoses", "low-confidence");
  return { ...certificate, ...read, doubtful: points.filter((point) => doubts.has(point)) };
}

/** A form of which nothing but its print was read, with ink beside it: an answer may stand anywhere. */
function hidesAll({ diagnoses, capacity }: Certificate, { sheet, known }: Filling): boolean {
  if (diagnoses.status === "stated" || capacity.status === "stated" || known.isLetter) return false;
  return sheet.ids.length === 0 && mayHideWriting(sheet.pages) && holdsPrintAlone(sheet, known);
}

/**
 * A period without its first or last day, and a day of which nothing was made beside it, or anywhere behind
 * "from" and "to": the words that tie it to the period were misread.
 */
function leavesDatesOver(filling: Filling, capacity: Certificate["capacity"]): boolean {
  const periods = statedValue(capacity) ?? [];
  if (periods.every(({ from, to }) => from !== null && to !== null)) return false;
  const { sheet, dates } = filling;
  const used = periods.flatMap(({ from, to }) => [from?.written, to?.written]);
  const places = answersTo(filling, "capacity");
  return findDates(sheet.text, dates)
    .filter(({ date }) => !used.includes(date.written))
    .some(
      ({ start }) =>
        places.some(({ body, end }) => start >= body && start < end) ||
        fromOrTo.test(sheet.text.slice(Math.max(0, start - 12), start)),
    );
}

const fromOrTo = /(?<!\p{L})(?:fr?\.?o\.?m|t\.?o\.?m|from|to|fra|til|frå|från|till)[\s.:]*$/iu;

/** A diagnosis without code, and beside it what may have been one. */
function hasMisreadCode(diagnoses: Certificate["diagnoses"]): boolean {
  const named = statedValue(diagnoses) ?? [];
  return named.some(({ code, evidence }) => code === null && evidence.some(({ quote }) => mayHaveMisreadCode(quote)));
}

/** Points that one wrong figure makes say something else. */
const byFigures: ReadonlySet<Point> = new Set(["capacity", "contacts", "absence-started-on", "signature"]);

/** Confidence below which a figure may be any other, and a word any other word. */
const sureFigure = 0.6;
const sureWord = 0.5;

/** A figure that may be another one; or words of which more than half of the letters are guesses. */
function isIllegible(filling: Filling, point: Point, evidence: readonly Evidence[]): boolean {
  const words = evidence.flatMap((one) => wordsOf(filling, one));
  if (byFigures.has(point)) {
    const isGuess = words.some(({ confidence, text }) => confidence < sureFigure && /\d/.test(text));
    if (isGuess || brokenDateIn(filling, point, evidence)) return true;
  }
  const letters = (some: readonly ReadWord[]) => some.reduce((sum, { text }) => sum + text.length, 0);
  const guessed = words.filter(({ confidence, text }) => confidence < sureWord && !isPrint(text));
  return letters(guessed) * 2 > letters(words);
}

function brokenDateIn(filling: Filling, point: Point, evidence: readonly Evidence[]): boolean {
  const answers = filling.known.isLetter ? [] : answersTo(filling, point);
  const texts = [
    ...answers.map(({ body, end }) => filling.sheet.text.slice(body, end)),
    ...evidence.map(({ quote }) => quote),
  ];
  return texts.some((text) => hasBrokenDate(text, filling.dates));
}

/** An id number whose check digits disagree was misread, unless the reader was sure of every figure. */
function withSureId(filling: Filling, patient: Certificate["patient"]): Certificate["patient"] {
  if (statedValue(patient)?.id?.valid !== false) return patient;
  const figures = evidenceOf(patient)
    .flatMap((one) => wordsOf(filling, one))
    .filter(({ text }) => /\d/.test(text));
  if (figures.every(({ confidence }) => confidence >= sureId)) return patient;
  return { status: "unreadable", reason: "low-confidence", evidence: evidenceOf(patient) };
}

/** Ten or more figures, each of which could be the wrong one. */
const sureId = 0.85;

function handReason({ sheet }: Filling, evidence: readonly Evidence[]): UnreadableReason {
  const byHand = evidence.some(({ page }) => pageWith(sheet.pages, page)?.recognised?.handwriting);
  return byHand ? "handwriting" : "low-confidence";
}

type ReadWord = RecognisedWord & { text: string };

function wordsOf({ sheet }: Filling, { page, range }: Evidence): ReadWord[] {
  const on = pageWith(sheet.pages, page);
  if (on === undefined || range === undefined) return [];
  return recognisedWords(on, range.start, range.end).map((word) => ({
    ...word,
    text: on.text.slice(word.start, word.end),
  }));
}

function pageWith(pages: Filling["sheet"]["pages"], number: number) {
  return pages.find((page) => page.number === number);
}
