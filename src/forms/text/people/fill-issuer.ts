import type { Issuer } from "#certificate/people.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import { everyLanguage } from "../../words/all-words.ts";
import { speaksOfCapacity } from "../capacity/incapacity-sentences.ts";
import { evidenceFor, type Filling, linesIn, nothingFound, type Stretch } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { findPhrases, phraseAt, phrases } from "../questions/phrases.ts";
import { isRunning } from "../sheets/letter-prose.ts";
import { wordsWithin } from "../sheets/sheet.ts";
import { piecesIn, piecesOf } from "./issuer-pieces.ts";
import { unitAt, unitBefore, unitByPlace } from "./issuer-unit.ts";
import { reachable } from "./reachable.ts";
import { isSigning, professionalId } from "./signature-block.ts";

const roles = phrases(everyLanguage((words) => words.roles).map((word): [string, true] => [word, true]));
const specialities = phrases(everyLanguage((words) => words.specialities).map((word): [string, true] => [word, true]));

/** Who issued the certificate: the pieces of the signature block, each told by what it looks like. */
export function fillIssuer(filling: Filling): Statement<Issuer> {
  const issuer: Issuer = { name: null, role: null, unit: null, contacts: [], professionalId: null };
  const used: Used[] = [];
  for (const answer of filling.answers.filter(({ question }) => isSigning(question))) {
    used.push(...takeAll(filling, issuer, answer, piecesOf(filling, blockOf(filling, answer))));
  }
  const above = letterhead(filling, issuer);
  const { name, role, unit, professionalId: id } = issuer;
  if ([name, role, unit, id].every((one) => one === null)) return nothingFound(filling, "issuer");
  return stated(
    issuer,
    [...above, ...used].flatMap(({ answer, stretch }) => evidenceFor(filling, stretch, answer)),
  );
}

/** A signature with its stamps and address fills a few lines; what follows for pages is something else. */
const mostLines = 30;

function blockOf({ sheet }: Filling, answer: Answer): Answer {
  const last = [...linesIn(sheet.text, answer.body, answer.end)][mostLines];
  return last === undefined ? answer : { ...answer, end: last.start };
}

interface Used {
  answer: Answer;
  stretch: Stretch;
}

/** Takes every piece of a block; where none names the unit by a word for one, its place tells it. */
function takeAll(filling: Filling, issuer: Issuer, answer: Answer, pieces: readonly Stretch[]): Used[] {
  const used = new Set(pieces.filter((piece) => take(filling, issuer, piece, answer.question?.title ?? "")));
  if (issuer.unit === null && issuer.name !== null) {
    const shown = (piece: Stretch) => filling.sheet.shown.slice(piece.start, piece.end);
    const left = pieces.flatMap((stretch, i) => {
      const next = pieces[i + 1];
      return used.has(stretch) || shown(stretch).includes(issuer.name ?? "")
        ? []
        : [{ stretch, text: shown(stretch), next: next === undefined ? null : shown(next) }];
    });
    issuer.unit = unitByPlace(left);
    const unit = left.find(({ text }) => text === issuer.unit);
    if (unit !== undefined) used.add(unit.stretch);
  }
  return pieces.filter((piece) => used.has(piece)).map((stretch) => ({ answer, stretch }));
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
  // "Occupational health physician" is a role; "Ward clerk, Dr" would be none.
  const endsInRole = role !== null && !/[\p{L}\d]/u.test(text.slice(role.end - piece.start));
  if (role !== null && !(unit !== null && unit < role.start && !endsInRole)) {
    // "ST-läkare Vårdcentralen Syd": the unit right behind the role.
    const unitBehind = unit !== null && /^\s+$/.test(sheet.text.slice(role.end, unit)) ? unit - piece.start : null;
    takePerson(
      issuer,
      text.slice(0, unitBehind ?? text.length).trimEnd(),
      role.start - piece.start,
      role.end - piece.start,
    );
    if (unitBehind !== null) issuer.unit ??= text.slice(unitBehind);
    return true;
  }
  if (unit !== null) {
    issuer.unit ??= text;
    return true;
  }
  // "MD, Neurology": the field of medicine behind the title.
  const field = phraseAt(specialities, sheet.text, sheet.words, from);
  if (issuer.name !== null && field !== null && field.last === to - 1) {
    issuer.role ??= text;
    return true;
  }
  const name = nameOf(text);
  // "T. Quill" signs, "Dr Tamsin Quill" is printed below it: the fuller name tells more.
  const fuller =
    issuer.name !== null &&
    /^(?:\p{Lu}\.?\s)+\S+$/u.test(issuer.name) &&
    name?.split(/[\s-]/).includes(issuer.name.replace(/^.*\s/, ""));
  if (name !== null && (issuer.name === null || fuller) && name.length >= text.length - 6) {
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

const title = /^(?:(?:[Dd]r|Doctor|Prof|Mr|Mrs|Ms|Miss|Doktor)\.?\s+)/u;
const person =
  /^(?:(?:[Dd]r|Doctor|Prof|Mr|Mrs|Ms|Miss|Doktor)\.?\s+)?\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|(?:af|av|von|van|de|der|la|le)(?!\p{L}))){0,4}/u;

/** A person's name at the start: two whole words, or one with a title or an initial. */
function nameOf(text: string): string | null {
  const name = person.exec(text.replace(/^(?:[\s\p{P}]|\p{Lu}\p{Ll}+:\s)+/u, ""))?.[0].replace(/[\s,.]+$/u, "");
  if (name === undefined) return null;
  const bare = name.replace(title, "");
  const whole = bare.split(/\s+/).filter((word) => /^\p{Lu}.?\p{L}/u.test(word)).length;
  return whole >= 2 || (whole === 1 && (bare !== name || /(?:^|\s)\p{Lu}\.?\s/u.test(bare))) ? name : null;
}

/** A head ends where the patient is named, a sentence runs or work capacity is spoken of. */
function isHeadLine(filling: Filling, line: Stretch): boolean {
  const { text, ids } = filling.sheet;
  const named = ids.some(({ start }) => start >= line.start && start < line.end);
  const written = text.slice(line.start, line.end);
  const runs = isRunning(written) && reachable(written).length === 0;
  return !named && !runs && !speaksOfCapacity(filling, line);
}

/** A letter's unit and telephone often stand in its head, above everything else. */
function letterhead(filling: Filling, issuer: Issuer): Used[] {
  const answer = filling.answers[0];
  const isHead = filling.form.id === "generic" && answer !== undefined && answer.question === null;
  const complete = issuer.unit !== null && issuer.contacts.length > 0 && issuer.role !== null;
  if (!isHead || issuer.name === null || complete) return [];
  const lines = [...linesIn(filling.sheet.text, answer.body, answer.end)].slice(0, 4);
  const body = lines.findIndex((line) => !isHeadLine(filling, line));
  const pieces = lines.slice(0, body === -1 ? lines.length : body).flatMap((line) => piecesIn(filling, line));
  const family = issuer.name.replace(/^.*\s/, "").toLowerCase();
  const own = lines.find((line) => filling.sheet.text.slice(line.start, line.end).toLowerCase().includes(family));
  const found: Issuer = { ...issuer, role: issuer.role ?? (own === undefined ? "" : null), contacts: [] };
  const used = takeAll(filling, found, answer, pieces);
  // "Doktor Ora Provsson, invärtes medicin" above a street: a practice of one.
  const practice =
    own === undefined || found.contacts.length === 0 ? null : filling.sheet.shown.slice(own.start, own.end).trim();
  issuer.unit ??= found.unit ?? practice;
  if (own !== undefined) issuer.role ??= found.role;
  issuer.contacts.push(...found.contacts);
  return used;
}
