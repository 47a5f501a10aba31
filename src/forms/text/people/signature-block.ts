import type { Form, Question } from "../../form.ts";
import { everyLanguage } from "../../words/all-words.ts";
import { linesIn, type Stretch } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { findPhrases, type Phrases, phraseAt, phrases } from "../questions/phrases.ts";
import { type Sheet, trimmed, wordsWithin } from "../sheets/sheet.ts";
import { closingStart } from "./closing-lines.ts";
import { unitAt } from "./issuer-unit.ts";
import { signingWords } from "./signing-words.ts";

/** How far from the end a signature may begin, in written lines. */
const lastLines = 9;

const roles = phrases(everyLanguage((words) => words.roles).map((word): [string, "role"] => [word, "role"]));
export const professionalId =
  /\b(?:HSA-?\s?id[:\s]*)?([A-Z]{2,6}\d{10}-[0-9A-Z]{3,10})\b|\bHPR[\s-]*(?:nr|nummer|no|id|#)?[.:#\s]*(\d{6,9})\b|\b(?:GMC|IMC|MCRN|NMC|HCPC|GPhC|GDC|NPI|leg(?:itimations)?[\s.-]*nr|autorisasjonsn(?:r|ummer)|licen[cs]e)\s?(?:reg(?:istration)?|ref(?:erence)?|pin|no|number|nr|#)?\s?(?:no|number|nr)?[.:#\s]*([A-Z]{0,2}\d[A-Z\d]{4,9})\b/iu;

/**
 * Printouts and letters end with date, name and address under no heading of their own. This cuts the
 * last answer where that block begins and puts it under the form's signature question.
 */
export function withSignatureBlock(sheet: Sheet, form: Form, answers: readonly Answer[]): Answer[] {
  const question = form.questions.find(({ point }) => point === "signature") ?? null;
  const last = answers.at(-1);
  const headed = answers.some(
    (answer) => isSigning(answer.question) && trimmed(sheet.text, answer.body, answer.end) !== null,
  );
  if (question === null || last === undefined) return [...answers];
  if (headed)
    return form.id === "generic" ? withNameAbove(sheet, question, withClosing(sheet, question, answers)) : [...answers];
  const starts = [blockStart(sheet, last), staffedLine(sheet, last)].filter((start) => start !== null);
  const closing = starts.length === 0 && form.id === "generic" ? closingStart(sheet, last.body, last.end) : null;
  if (closing !== null) starts.push(closing);
  const start = Math.min(...starts);
  if (starts.length === 0) return [...answers];
  const block: Answer = { question, start, body: start, end: last.end };
  return start > last.start
    ? [...answers.slice(0, -1), { ...last, end: start }, block]
    : [...answers.slice(0, -1), block];
}

/** A letter that names its physician in the head may still be signed at its end. */
function withClosing(sheet: Sheet, question: Question, answers: readonly Answer[]): readonly Answer[] {
  const last = answers.at(-1);
  if (last === undefined || isSigning(last.question)) return answers;
  const start = closingStart(sheet, last.body, last.end);
  if (start === null || !has(sheet, { start, end: last.end }, signingWords)) return answers;
  return [...answers.slice(0, -1), { ...last, end: start }, { question, start, body: start, end: last.end }];
}

export function isSigning(question: Question | null): boolean {
  return question?.point === "signature" || question?.point === "issuer";
}

function blockStart(sheet: Sheet, last: Answer): number | null {
  const lines = linesOf(sheet, last);
  for (const [i, line] of lines.entries()) {
    // What stands on the heading's own line is its answer.
    const besideHeading = line.start > 0 && sheet.text.charAt(line.start - 1) !== "\n";
    if (i < lines.length - lastLines || besideHeading || !beginsBlock(sheet, line, last.end)) continue;
    const above = lines[i - 1];
    const isNamed = above !== undefined && bareName.test(sheet.text.slice(above.start, above.end));
    return isNamed || (above !== undefined && isUnitLine(sheet, above, last)) ? above.start : line.start;
  }
  return null;
}

/** "Dr Ada Quill, GP, Quay Surgery …" right above the heading of a signature: the two are one block. */
function withNameAbove(sheet: Sheet, question: Question, answers: readonly Answer[]): Answer[] {
  const at = answers.findIndex((answer) => isSigning(answer.question));
  const above = answers[at - 1];
  const own =
    above &&
    linesOf(sheet, above)
      .slice(-linesAbove)
      .find((line) => line.start > above.body && namesPerson(sheet, line));
  if (above === undefined || own === undefined) return [...answers];
  return answers.flatMap((answer) =>
    answer === above
      ? [
          { ...above, end: own.start },
          { question, start: own.start, body: own.start, end: above.end },
        ]
      : [answer],
  );
}

/** A name with its role, and below it at most a unit with its address. */
const linesAbove = 2;

function namesPerson(sheet: Sheet, line: Stretch): boolean {
  const text = sheet.text.slice(line.start, line.end);
  return (titledPerson.test(text) || nameAndMore.test(text)) && has(sheet, line, roles);
}

const titledPerson = /^\s*(?:[Dd]r\.?|Prof\.?|Doctor)\s\p{Lu}/u;

/**
 * A physician with register number and signing in one line, be it beside the last heading's own answer:
 * "… 06.10.2025  Kari Lege HPR 9900000, … Signert 06.10.2025". Where the line begins, behind the answer's own date.
 */
function staffedLine(sheet: Sheet, last: Answer): number | null {
  for (const line of linesOf(sheet, last).slice(-lastLines)) {
    const stretch = { start: Math.max(line.start, last.body), end: line.end };
    const text = sheet.text.slice(stretch.start, stretch.end);
    const number = professionalId.exec(text);
    if (number === null || !(has(sheet, stretch, roles) || has(sheet, stretch, signingWords))) continue;
    const lead = /^[\s:]*(?:\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d{2}-\d{2})?[\s.,;]*/u.exec(text)?.[0].length ?? 0;
    if (/^(?:\p{Lu}[\p{L}.'’-]*[\s,]+){1,5}/u.test(text.slice(lead, number.index))) return stretch.start + lead;
  }
  return null;
}

function linesOf(sheet: Sheet, { body, end }: Answer): Stretch[] {
  return [...linesIn(sheet.text, body, end)].filter((line) => trimmed(sheet.text, line.start, line.end) !== null);
}

const wordsOfAddress = 16;

/** A unit with its address or telephone above the name, on a line that is no heading's own. */
function isUnitLine(sheet: Sheet, { start, end }: Stretch, last: Answer): boolean {
  const { from, to } = wordsWithin(sheet.words, start, end);
  if (start < last.body || sheet.text.charAt(start - 1) !== "\n" || to - from > wordsOfAddress) return false;
  const text = sheet.text.slice(start, end);
  return reaches.test(text) && !runsOn.test(text) && unitAt(sheet.text, sheet.words.slice(from, to)) !== null;
}

/** A telephone number, or a postal code before its town, behind a comma or a gap. */
const reaches =
  /(?:,|\s{2}).*(?:(?<!\d)\d{2,4} \d{2,3} \d{2}|(?<!\d)0\d{1,3}-\d|(?<!\d)\d{4}\s\p{Lu}|\d{3} \d{2}\s\p{Lu}|\d{5}\s\d{3})/u;
const runsOn = /[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}/u;

/** Nothing but a name on the line: above a role, a unit or a date it signs. */
const bareName =
  /^\s*(?:[Dd]r\.?\s)?\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*\.?){1,3}\s*(?:\((?:e-?)?(?:sign|sgd|namnteckning|underskr|egenhänd|eigenhend|egenhend)[^)]*\))?\s*$/u;

/** A line that opens with a date, a doctor's title or a greeting, with a signature's words from there on. */
function beginsBlock(sheet: Sheet, line: Stretch, end: number): boolean {
  // "14-17. 25/9 2017 …": the numbers of the printed fields for signing.
  const text = sheet.text
    .slice(line.start, line.end)
    .replace(/^\s*\d{1,2}(?:\s?[-–]\s?\d{1,2}[.)]?\s+|\s{2,})(?=\d)/u, "");
  // "Undersökt 2026-03-02. Nedsatt koncentration.", "Seen 2 March": no place before its day.
  const told =
    firstWordIs(sheet, line, meetings) ||
    (isSentence(text) && !has(sheet, line, roles) && !has(sheet, line, signingWords));
  if (told) return false;
  const opens =
    /^\s*(?:\d{4}-\d{2}-\d{2}|\d{2}-\d{2}-\d{2}(?=\s)|\d{1,2}\/\d{1,2}\s?(?:-\d{2}|\d{4})(?=\s|$)|\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4})(?!\s*(?:[–-]|t\.?o\.?m|till|til|to)\s?\s*\d)/iu.test(
      text,
    ) ||
    /^\s*(?:\p{Lu}\p{L}+,?\s(?:den\s)?\d{1,2}(?!\d|\s?(?:%|pro|per))[./]?(?:\s|\d)|\p{Lu}\p{L}+,?\s\d{4}-\d{2}-\d{2}|[Dd]r\.?\s\p{Lu}|Doctor\s\p{Lu}|Prof\.?\s|Leg\.?\s|Dato:?\s|Datum:?\s|Dated?:?\s|Ort och datum|Sted og dato|\d{1,2}(?:st|nd|rd|th|\.)?\s\p{L}{3,9}\.?,?\s\d{4}(?:\s*$|\.?\s+(?=\p{Lu}[\p{L}-]+\s\p{Lu})))/u.test(
      text,
    ) ||
    /^\s*[[(]?(?:(?:dokumentet|intyget|brevet|attesten|erklæringen|erklæringa|sykmeldingen|this (?:document|letter|certificate|report))\s(?:är|er|ble|blev|is|was|has been)\s)?(?:med vänlig|vänliga hälsningar|bästa hälsningar|vänligen|högaktningsfullt|med vennlig|vennlig hilsen|beste hilsen|hilsen|med venleg|venleg helsing|mvh|vh|yours|sincerely|respectfully|(?:with )?(?:kind|best|warm) (?:regards|wishes)|regards|sgd|sign|signert|signerat|elektronisk|electronically|digital|e-sign|underskrive|godkän|godkjen|approved|verified|validated|authori[sz]ed|authenticated|dikt(?:\.|erat|ert)|dictated by)/iu.test(
      text,
    );
  const datedName =
    /^\s*\d{4}-\d{2}-\d{2}\s+\p{Lu}\p{L}+[\s-]\p{Lu}|^\s*\d{1,2}\.\d{1,2}\.\d{2,4}\s+\p{Lu}\p{L}+[\s-]\p{Lu}/u.test(
      text,
    );
  if (datedName) return true;
  // "Kari Legesen, fastlege": a name and a role, and nothing more on the line.
  if (nameAndMore.test(text) && has(sheet, line, roles)) return true;
  // "Ora Mockson MBChB MRCGP": a name with its letters right behind it.
  const { from, to } = wordsWithin(sheet.words, line.start, line.end);
  const named = [2, 3, 4].some((at) => phraseAt(roles, sheet.text, sheet.words.slice(0, to), from + at) !== null);
  if (named && to - from <= wordsOfName && capitals.test(text)) return true;
  if (!(opens || firstWordIs(sheet, line, roles)) || (text.match(/\p{L}{2,}/gu) ?? []).length > 24) return false;
  const block = { start: line.start, end };
  return (
    has(sheet, block, roles) ||
    has(sheet, block, signingWords) ||
    professionalId.test(sheet.text.slice(line.start, end)) ||
    /^\s*(?:Dr|yours|sincerely|respectfully|(?:kind |best )?regards|kind|med v|vennlig|venleg|hilsen|hälsningar|vänlig|mvh)/iu.test(
      text,
    )
  );
}

const nameAndMore =
  /^\s*\p{Lu}[\p{L}-]+\s(?:\p{Lu}[\p{L}.-]*\s?){1,3}(?:,\s|\s?[|/–—·]\s|\t+|\s{2,})(?:[^.]|\.(?=[\s,]+[\p{Ll}\d])){2,140}$/u;

const meetings = phrases(everyLanguage((words) => words.met).map((word): [string, true] => [word, true]));
/** Two small words in a row, and a full stop at the end: asked one by one, for together they take the square of a long line's time. */
function isSentence(text: string): boolean {
  return /\p{Ll}[.!?]$/u.test(text.trimEnd()) && /\p{Ll}{2}\s\p{Ll}{2}/u.test(text);
}

/** A line of a name and the letters behind it. */
const wordsOfName = 8;
const capitals = /^\s*(?:\p{Lu}[\p{L}.'’-]*,?\s+){2,7}\p{Lu}[\p{L}.-]*\s*$/u;

function firstWordIs<T>(sheet: Sheet, { start, end }: Stretch, known: Phrases<T>): boolean {
  const { from, to } = wordsWithin(sheet.words, start, end);
  return from < to && phraseAt(known, sheet.text, sheet.words, from) !== null;
}

function has<T>(sheet: Sheet, { start, end }: Stretch, known: Phrases<T>): boolean {
  const { from, to } = wordsWithin(sheet.words, start, end);
  return findPhrases(known, sheet.text, sheet.words.slice(from, to)).length > 0;
}
