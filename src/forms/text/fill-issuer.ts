import type { Issuer } from "#certificate/people.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import { everyLanguage } from "../words/all-words.ts";
import { evidenceFor, type Filling, linesIn, nothingFound, type Stretch } from "./filling.ts";
import type { Answer } from "./find-answers.ts";
import { speaksOfCapacity } from "./incapacity-sentences.ts";
import { piecesIn, piecesOf } from "./issuer-pieces.ts";
import { isRunning } from "./letter-prose.ts";
import { findPhrases, phrases } from "./phrases.ts";
import { wordsWithin } from "./sheet.ts";
import { isSigning, professionalId } from "./signature-block.ts";
import { wordsOf } from "./words.ts";

const roles = phrases(everyLanguage((words) => words.roles).map((word): [string, true] => [word, true]));
const unitPhrases = everyLanguage((words) => words.units);
const units = phrases(unitPhrases.map((word): [string, true] => [word, true]));
/** "Onkologmottagningen", "Strokeenheten": compounds end with the word for the unit. */
const shortestEnding = 6;
const unitEndings = unitPhrases
  .filter((word) => /^\p{L}+$/u.test(word) && word.length >= shortestEnding)
  .map((word) => word.toLowerCase());

/** Who issued the certificate: the pieces of the signature block, each told by what it looks like. */
export function fillIssuer(filling: Filling): Statement<Issuer> {
  const issuer: Issuer = { name: null, role: null, unit: null, contacts: [], professionalId: null };
  const used: { answer: Answer; stretch: Stretch }[] = [];
  for (const answer of filling.answers.filter(({ question }) => isSigning(question))) {
    for (const stretch of piecesOf(filling, answer)) {
      if (take(filling, issuer, stretch, answer.question?.title ?? "")) used.push({ answer, stretch });
    }
  }
  const above = letterhead(filling, issuer);
  const { name, role, unit, professionalId: id } = issuer;
  if ([name, role, unit, id].every((one) => one === null)) return nothingFound(filling, "issuer");
  return stated(
    issuer,
    [...above, ...used].flatMap(({ answer, stretch }) => evidenceFor(filling, stretch, answer)),
  );
}

/** A longer piece is no part of an address. */
const wordsOfAddress = 8;

/** Takes one piece into the place that it fits; false when it fits none. */
function take(filling: Filling, issuer: Issuer, piece: Stretch, heading: string): boolean {
  const { sheet } = filling;
  const text = sheet.shown.slice(piece.start, piece.end);
  const id = professionalId.exec(text) ?? (/HPR|HSA|GMC/.test(heading) ? /^\D*?()()(\d{6,9})\b/.exec(text) : null);
  if (id !== null) {
    issuer.professionalId ??= id[1] || id[2] || id[3] || null;
    return true;
  }
  const reached = reachable(text);
  if (reached.length > 0) {
    issuer.contacts.push(...reached);
    issuer.unit ??= unitBefore(text, reached);
    return true;
  }
  const { from, to } = wordsWithin(sheet.words, piece.start, piece.end);
  const words = sheet.words.slice(from, to);
  // "Ortoped-Berg" is a name.
  const partOfName = (at: number) => sheet.text.charAt(at) === "-";
  const role =
    findPhrases(roles, sheet.text, words).find(({ start, end }) => !partOfName(end) && !partOfName(start - 1)) ?? null;
  const unit = unitAt(sheet.text, words);
  if (role !== null && !(unit !== null && unit < role.start)) {
    takePerson(issuer, text, role.start - piece.start, role.end - piece.start);
    return true;
  }
  if (unit !== null) {
    issuer.unit ??= text;
    return true;
  }
  const name = nameOf(text);
  if (name !== null && issuer.name === null && name.length >= text.length - 6) {
    issuer.name = name;
    return true;
  }
  // "spec neurologi" right after a name: what is written small there is the role.
  if (issuer.name !== null && issuer.role === null && /^\p{Ll}[\p{Ll}\s.]+$/u.test(text)) {
    issuer.role = text;
    return true;
  }
  if (words.length > wordsOfAddress) return false;
  if (issuer.name === null || !/\d/.test(text) || !/\p{L}{3}/u.test(text)) return false;
  issuer.contacts.push(text.replace(/\s\p{Ll}+:$/u, ""));
  return true;
}

/** "Rut Neurolind, underläkare" and "Legevaktlege Truls Skallevold": the name before or after the role. */
function takePerson(issuer: Issuer, text: string, roleStart: number, roleEnd: number): void {
  const before = nameOf(text.slice(0, roleStart));
  const rest = text.slice(roleEnd);
  const nameAt = before === null ? rest.search(/(?<=[\s:.])\p{Lu}[\p{L}'’-]*\.?\s\p{Lu}/u) : -1;
  const after = nameAt === -1 ? null : nameOf(rest.slice(nameAt));
  issuer.name ??= before ?? after;
  if (after === null) issuer.role ??= text.slice(before === null ? 0 : roleStart);
  else issuer.role ??= text.slice(roleStart, roleEnd + nameAt).replace(/[\s:.]+$/u, "");
}

function unitAt(text: string, words: Filling["sheet"]["words"]): number | null {
  const phrase = findPhrases(units, text, words)[0];
  if (phrase !== undefined) return phrase.start;
  const compound = words.find(({ start, end }) => {
    if (end - start < shortestEnding) return false;
    const word = text.slice(start, end).toLowerCase();
    return unitEndings.some((ending) => word.endsWith(ending));
  });
  return compound?.start ?? null;
}

/** "Liksom vårdcentral 010-000 00 01": the unit on the same line as its telephone. */
function unitBefore(text: string, reached: readonly string[]): string | null {
  const first = Math.min(...reached.map((one) => text.indexOf(one)));
  const before = text.slice(0, first).replace(/[\s\p{P}]*(?:tel|tfn|tlf|telefon|telephone|phone|mob)?[\s.:]*$/iu, "");
  return unitAt(before, wordsOf(before)) === null ? null : before.replace(/^[\s\p{P}]+/u, "");
}

const phone = /(?<![\d-])(?:\+\d{2}[\s-]?)?(?:\(?0\d{1,4}\)?[\s-]?)?\d{2,4}(?:[\s-]?\d{2,5}){1,4}(?![\d-])/gu;
const email = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/gu;
const telephoneLabel = /\b(?:tel|tfn|tlf|telefon|telephone|phone|mob|ext)\b/iu;

/** Telephone numbers and e-mail addresses. Without a label a number must look like one. */
function reachable(text: string): string[] {
  if (!/[\d@]/.test(text)) return [];
  const labelled = telephoneLabel.test(text);
  const numbers = (text.match(phone) ?? []).filter((number) => {
    const digits = number.replace(/\D/g, "").length;
    if (digits > 13) return false;
    return labelled ? digits >= 3 : digits >= 8 && /^\D*(?:0|\+)|^\d{2} \d{2} \d{2} \d{2}$/.test(number);
  });
  return [...(text.match(email) ?? []), ...numbers.map((number) => number.trim())];
}

const title = /^(?:(?:[Dd]r|Doctor|Prof|Mr|Mrs|Ms|Miss|Doktor)\.?\s+)/u;
const person =
  /^(?:(?:[Dd]r|Doctor|Prof|Mr|Mrs|Ms|Miss|Doktor)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|(?:af|av|von|van|de|der|la|le)(?!\p{L}))){0,4}/u;

/** A person's name at the start: two whole words, or one with a title or an initial. */
function nameOf(text: string): string | null {
  const name = person.exec(text.replace(/^[\s\p{P}]+/u, ""))?.[0].replace(/[\s,.]+$/u, "");
  if (name === undefined) return null;
  const bare = name.replace(title, "");
  const whole = bare.split(/\s+/).filter((word) => /^\p{Lu}.?\p{L}/u.test(word)).length;
  return whole >= 2 || (whole === 1 && (bare !== name || /(?:^|\s)\p{Lu}\.?\s/u.test(bare))) ? name : null;
}

/** A head ends where the patient is named, a sentence runs or work capacity is spoken of. */
function isHeadLine(filling: Filling, line: Stretch): boolean {
  const { text, ids } = filling.sheet;
  const named = ids.some(({ start }) => start >= line.start && start < line.end);
  return !named && !isRunning(text.slice(line.start, line.end)) && !speaksOfCapacity(filling, line);
}

/** A letter's unit and telephone often stand in its head, above everything else. */
function letterhead(filling: Filling, issuer: Issuer): { answer: Answer; stretch: Stretch }[] {
  const answer = filling.answers[0];
  const isHead = filling.form.id === "generic" && answer !== undefined && answer.question === null;
  if (!isHead || issuer.name === null || (issuer.unit !== null && issuer.contacts.length > 0)) return [];
  const lines = [...linesIn(filling.sheet.text, answer.body, answer.end)].slice(0, 4);
  const body = lines.findIndex((line) => !isHeadLine(filling, line));
  return lines
    .slice(0, body === -1 ? lines.length : body)
    .flatMap((line) => piecesIn(filling, line))
    .flatMap((stretch) => {
      const found: Issuer = { ...issuer, role: issuer.role ?? "", contacts: [] };
      if (!take(filling, found, stretch, "")) return [];
      issuer.unit ??= found.unit;
      issuer.contacts.push(...found.contacts);
      return [{ answer, stretch }];
    });
}
