import type { Issuer } from "#certificate/people.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import { everyLanguage } from "../words/all-words.ts";
import { evidenceFor, type Filling, linesIn, nothingFound, type Stretch } from "./filling.ts";
import type { Answer } from "./find-answers.ts";
import { findDates } from "./find-dates.ts";
import { findPhrases, phraseAt, phrases } from "./phrases.ts";
import { trimmed, wordsWithin } from "./sheet.ts";
import { isSigning, professionalId } from "./signature-block.ts";

type PieceKind = "role" | "unit";

const kinds = phrases<PieceKind>([
  ...everyLanguage((words) => words.roles).map((word): [string, PieceKind] => [word, "role"]),
  ...everyLanguage((words) => words.units).map((word): [string, PieceKind] => [word, "unit"]),
]);
const signed = phrases(
  (["electronic", "handwritten", "none"] as const)
    .flatMap((kind) => everyLanguage((words) => words.signed[kind]))
    .map((word): [string, true] => [word, true]),
);

/** Who issued the certificate: the pieces of the signature block, each told by what it looks like. */
export function fillIssuer(filling: Filling): Statement<Issuer> {
  const places = filling.answers.filter(({ question }) => isSigning(question));
  const issuer: Issuer = { name: null, role: null, unit: null, contacts: [], professionalId: null };
  const used: { answer: Answer; stretch: Stretch }[] = [];
  for (const answer of places) {
    for (const stretch of piecesOf(filling, answer)) {
      if (take(filling, issuer, stretch)) used.push({ answer, stretch });
    }
  }
  const head = letterhead(filling, issuer);
  const evidence = [...head, ...used].flatMap(({ answer, stretch }) => evidenceFor(filling, stretch, answer));
  const { name, role, unit, professionalId: id } = issuer;
  if ([name, role, unit, id].every((one) => one === null)) return nothingFound(filling, "issuer");
  return stated(issuer, evidence);
}

const phone = /(?<![\d-])(?:\+\d{2}[\s-]?)?(?:\(?0\d{1,4}\)?[\s-]?)?\d{2,4}(?:[\s-]?\d{2,5}){1,4}(?![\d-])/gu;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const telephoneLabel = /(?:\b(?:tel|tfn|tlf|telefon|telephone|phone|ext|mob)\b\.?[:\s]*)/iu;

/** Takes one piece into the first place that it fits. */
function take(filling: Filling, issuer: Issuer, piece: Stretch): boolean {
  const { sheet } = filling;
  const text = sheet.shown.slice(piece.start, piece.end);
  const id = professionalId.exec(text);
  if (id !== null) {
    issuer.professionalId ??= id[1] ?? id[2] ?? id[3] ?? null;
    return true;
  }
  const reached = reachable(text);
  if (reached.length > 0) {
    issuer.contacts.push(...reached);
    return true;
  }
  const { from, to } = wordsWithin(sheet.words, piece.start, piece.end);
  const marks = findPhrases(kinds, sheet.text, sheet.words.slice(from, to));
  const unit = marks.some(({ value }) => value === "unit");
  const role = marks.find(({ value }) => value === "role");
  const name = nameOf(text, role === undefined ? text.length : role.start - piece.start);
  if (role !== undefined && !(unit && role.start > (marks[0]?.start ?? 0))) {
    if (name !== null && issuer.name === null) issuer.name = name;
    issuer.role ??= sheet.shown.slice(name === null ? piece.start : role.start, piece.end);
    return true;
  }
  if (unit) {
    issuer.unit ??= text;
    return true;
  }
  if (name !== null && issuer.name === null && name.length >= text.trim().length - 6) {
    issuer.name = name;
    return true;
  }
  if (/\d/.test(text) && /\p{L}{3}/u.test(text) && issuer.name !== null) {
    issuer.contacts.push(text);
    return true;
  }
  return false;
}

function reachable(text: string): string[] {
  const mails = text.match(email) ?? [];
  const labelled = telephoneLabel.test(text);
  const numbers = (text.match(phone) ?? []).filter((number) => {
    const digits = number.replace(/\D/g, "");
    return (
      digits.length >= (labelled ? 3 : 8) &&
      digits.length <= 13 &&
      (labelled || /^\D*(?:0|\+)/.test(number) || /^\d{2} \d{2} \d{2} \d{2}$/.test(number))
    );
  });
  const extension = numbers.length === 0 ? /\bext\.?\s?(\d{2,6})\b/iu.exec(text) : null;
  return [...mails, ...numbers.map((number) => number.trim()), ...(extension === null ? [] : [extension[0]])];
}

const title = /^(?:(?:Dr|Doctor|Prof|Mr|Mrs|Ms|Miss|Doktor|Leg)\.?\s+)?/u;
const personName =
  /^(?:(?:Dr|Doctor|Prof|Mr|Mrs|Ms|Miss|Doktor)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|af|av|von|van|de|der|den|la|le)){0,4}/u;

/** A person's name at the start of a piece: at least one whole word beside title and initials. */
function nameOf(text: string, before: number): string | null {
  const place = text.slice(0, before).replace(/^[\s\p{P}]+/u, "");
  const name = personName.exec(place)?.[0].replace(/[\s,.]+$/u, "") ?? null;
  if (name === null) return null;
  const words = name
    .replace(title, "")
    .split(/\s+/)
    .filter((word) => /\p{L}{2}/u.test(word));
  const titled = /^(?:Dr|Doctor|Prof|Mr|Mrs|Ms|Doktor)\b/u.test(name);
  return words.length >= 2 || (words.length === 1 && (titled || /\b\p{Lu}\.?\s/u.test(name))) ? name : null;
}

/** Pieces between commas, wide gaps, line ends and full stops; dates, labels and sign words left out. */
function piecesOf(filling: Filling, answer: Answer): Stretch[] {
  const { sheet } = filling;
  const found: Stretch[] = [];
  for (const line of linesIn(sheet.text, answer.body, answer.end)) {
    for (const cut of split(sheet.text, line)) {
      const piece = bare(filling, cut);
      if (piece !== null) found.push(piece);
    }
  }
  return found;
}

function split(text: string, { start, end }: Stretch): Stretch[] {
  const separator =
    /,\s+|\s{2,}|\t|;\s|\.\s+(?=\p{Lu}\p{L}{3,})|\s(?=(?:HSA-?id|HPR|GMC|arbetsplatskod|apk|förskrivarkod|tel|tfn|tlf|telefon|12\.\d)\b)|\s\((?=GMC|HPR|NMC|sign|namnteckning)|(?<=\b(?:HPR(?:-nr)?\.?:?\s?)\d{6,9})\s/giu;
  const pieces: Stretch[] = [];
  let from = start;
  for (const m of text.slice(start, end).matchAll(separator)) {
    pieces.push({ start: from, end: start + m.index });
    from = start + m.index + m[0].length;
  }
  return [...pieces, { start: from, end }];
}

const pieceLabel =
  /^(?:[\s\p{P}]|stamp|stempel|stämpel|signature|namn|navn|name|behandler|behandlar|lege|läkare|profession|yrke|titel|adresse?|address|befattning|namnförtydligande|issued by)+[:]\s*/iu;
const notAPiece = /^(?:arbetsplatskod|apk|förskrivarkod|typed by|datum|dato|date|vh|mvh|yours|kind|med v)/iu;

function bare({ sheet, dates }: Filling, cut: Stretch): Stretch | null {
  const whole = trimmed(sheet.text, cut.start, cut.end);
  if (whole === null) return null;
  let { start } = whole;
  const date = findDates(sheet.text.slice(start, whole.end), dates)[0];
  if (date !== undefined && date.start === 0) start += date.end;
  start += pieceLabel.exec(sheet.text.slice(start, whole.end))?.[0].length ?? 0;
  start += /^[\s().:]*/u.exec(sheet.text.slice(start, whole.end))?.[0].length ?? 0;
  const { from, to } = wordsWithin(sheet.words, start, whole.end);
  const sign = phraseAt(signed, sheet.text, sheet.words, from);
  const text = sheet.text.slice(start, whole.end);
  if (to <= from || notAPiece.test(text) || (sign !== null && sign.first === from && !/signature/i.test(text)))
    return null;
  const end = whole.end - (/[\s).,]*$/u.exec(text)?.[0].length ?? 0);
  return trimmed(sheet.text, start, Math.max(start, end));
}

/** A letter's unit and telephone often stand in its head, above everything else. */
function letterhead(filling: Filling, issuer: Issuer): { answer: Answer; stretch: Stretch }[] {
  const answer = filling.answers[0];
  if (filling.form.id !== "generic" || answer === undefined || answer.question !== null || issuer.name === null)
    return [];
  if (issuer.unit !== null && issuer.contacts.length > 0) return [];
  const lines = [...linesIn(filling.sheet.text, answer.body, answer.end)].slice(0, 4);
  return lines
    .flatMap((line) => split(filling.sheet.text, line))
    .flatMap((cut) => {
      const stretch = bare(filling, cut);
      if (stretch === null) return [];
      const probe: Issuer = { ...issuer, contacts: [], name: issuer.name, role: issuer.role ?? "" };
      if (!take(filling, probe, stretch)) return [];
      issuer.unit ??= probe.unit;
      issuer.contacts.push(...probe.contacts);
      return [{ answer, stretch }];
    });
}
