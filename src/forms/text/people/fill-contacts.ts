import type { CalendarDate, WrittenDate } from "#certificate/calendar-date.ts";
import type { Contact } from "#certificate/people.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import { contactKinds } from "../../fields/register-certificate/code-lists.ts";
import { everyLanguage } from "../../words/all-words.ts";
import { sentencesIn } from "../capacity/incapacity-sentences.ts";
import { findDates } from "../dates/find-dates.ts";
import { answersTo, evidenceFor, type Filling, nothingFound, type Stretch, stretchesOf } from "../filling.ts";
import { anyBox, type ChoiceFound, choicesIn } from "../questions/choices.ts";
import type { Answer } from "../questions/find-answers.ts";
import { findPhrases, phrases } from "../questions/phrases.ts";
import { trimmed, wordsWithin } from "../sheets/sheet.ts";
import { meetingIn } from "./meetings.ts";

const ways = phrases(
  (["visit", "video", "phone", "records"] as const).flatMap((kind) =>
    everyLanguage((words) => words.contact[kind]).map((word): [string, Contact["kind"]] => [word, kind]),
  ),
);
const metWords = phrases(everyLanguage((words) => words.met).map((word): [string, true] => [word, true]));

/** How and when the physician met the patient this time, one contact per way and day. */
export function fillContacts(filling: Filling, signedOn: WrittenDate | null): Statement<Contact[]> {
  const answers = answersTo(filling, "contacts");
  const found = answers.flatMap((answer) => {
    const chosen = answer.question?.choices ? byChoice(filling, answer) : [];
    const boxes = anyBox.test(filling.sheet.text.slice(answer.body, answer.end));
    if (boxes || chosen.some(({ contact }) => contact.date !== null)) return chosen;
    // "4b min us 2017-03-06, annat: röntgen": the day stands beside words that are no printed choice.
    const written = byWords(filling, answer);
    return written.length > 0 ? written : chosen;
  });
  const contacts =
    found.length > 0 ? found : dated(inProse(filling, signedOn).filter((one) => !isYetToCome(one, signedOn)));
  if (contacts.length === 0) return nothingFound(filling, "contacts");
  return stated(
    contacts.map(({ contact }) => contact),
    contacts.flatMap(({ stretch, answer }) => evidenceFor(filling, stretch, answer)),
  );
}

/** A meeting without a day counts only where none has one, and once. */
function dated(found: readonly ContactFound[]): ContactFound[] {
  const withDay = found.filter(({ contact }) => contact.date !== null);
  return withDay.length > 0 ? withDay : found.slice(0, 1);
}

/** A day after the signing is an appointment, or no day at all ("pain 7-9/10"). */
function isYetToCome({ contact: { date } }: ContactFound, signedOn: WrittenDate | null): boolean {
  const signed = daysOf(signedOn);
  const days = daysOf(date);
  return signed.length > 0 && days.length > 0 && days.every((day) => signed.every((last) => day > last));
}

function daysOf(date: WrittenDate | null): CalendarDate[] {
  if (date?.kind === "date") return [date.date];
  return date?.kind === "ambiguous" ? [...date.readings] : [];
}

interface ContactFound {
  contact: Contact;
  stretch: Stretch;
  answer: Answer;
}

function byChoice(filling: Filling, answer: Answer): ContactFound[] {
  const { sheet, dates } = filling;
  return choicesIn(filling, answer).flatMap((found): ContactFound[] => {
    const beside = sheet.text.slice(found.labelEnd, found.end);
    const days = findDates(beside, dates);
    if (found.ticked === false && days.length === 0) return [];
    if (found.ticked === null && days.length === 0) return [];
    const kind = contactKinds[found.choice.code] ?? "other";
    const stretch = { start: found.start, end: lastOf(sheet.text, found, days.at(-1)?.end ?? 0) };
    const note = noteOf(sheet.shown.slice(found.labelEnd, found.end));
    if (days.length === 0) return [{ contact: { kind, date: null, note }, stretch, answer }];
    return days.map(({ date }) => ({ contact: { kind, date, note }, stretch, answer }));
  });
}

function lastOf(text: string, { labelEnd, end }: ChoiceFound, dateEnd: number): number {
  return Math.max(labelEnd + dateEnd, Math.min(endOfLine(text, labelEnd), end));
}

/** Words beside a choice, such as what "other" is. */
function noteOf(beside: string): string | null {
  const line = (beside.split("\n")[0] ?? "").replace(/^[\s:,.–-]+|\s+$/gu, "");
  return /\p{L}{3}/u.test(line) ? line : null;
}

function byWords(filling: Filling, answer: Answer): ContactFound[] {
  const { sheet, dates } = filling;
  const whole = trimmed(sheet.text, answer.start, answer.end);
  const written = sheet.text.slice(answer.body, answer.end);
  const days = findDates(written, dates);
  const firstLine = endOfLine(sheet.text, answer.body + (days[0]?.end ?? 0));
  const kind = kindIn(filling, { start: answer.body, end: Math.min(firstLine, answer.end) });
  if (whole === null || (days.length === 0 && kind === "not-stated")) return [];
  const beside = written.slice(days[0]?.end ?? 0).split("\n")[0] ?? "";
  const note = noteOf(/^\s*\(([^)]*)\)/.exec(beside)?.[1] ?? "");
  const stretch = { start: whole.start, end: Math.min(whole.end, firstLine) };
  const first = days[0]?.date ?? null;
  return [{ contact: { kind, date: first, note }, stretch, answer }];
}

function endOfLine(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}

function kindIn({ sheet }: Filling, { start, end }: Stretch): Contact["kind"] {
  const { from, to } = wordsWithin(sheet.words, start, end);
  return findPhrases(ways, sheet.text, sheet.words.slice(from, to))[0]?.value ?? "not-stated";
}

/** How far a day may stand from the words for meeting, before and after them, in characters. */
const reach = { letter: { before: 40, after: 60 }, form: { before: 0, after: 16 } } as const;

/**
 * "Seen in clinic 27.4.26", "undersökt den 3 mars": a day beside the words for meeting. A form has its
 * own question for it; only among its further information are sentences looked at as well.
 */
function inProse(filling: Filling, signedOn: WrittenDate | null): ContactFound[] {
  const { sheet, form } = filling;
  const isLetter = form.id === "generic";
  return filling.answers
    .filter(({ question }) => isLetter || question?.topic === "other")
    .flatMap((answer) =>
      stretchesOf(filling, answer)
        .flatMap((stretch) => sentencesIn(sheet.text, stretch))
        .flatMap((sentence) => metIn(filling, answer, sentence, isLetter ? reach.letter : reach.form, signedOn)),
    );
}

function metIn(
  filling: Filling,
  answer: Answer,
  sentence: Stretch,
  { before, after }: { before: number; after: number },
  signedOn: WrittenDate | null,
): ContactFound[] {
  const { sheet, dates, form } = filling;
  const { from, to } = wordsWithin(sheet.words, sentence.start, sentence.end);
  const told = form.id === "generic" ? meetingIn(filling, sentence, signedOn) : null;
  if (told === "another") return [];
  if (told !== null && told.date !== null) {
    const contact: Contact = { kind: kindIn(filling, sentence), date: told.date, note: null };
    return [{ contact, stretch: told.stretch, answer }];
  }
  const met = findPhrases(metWords, sheet.text, sheet.words.slice(from, to))[0];
  if (met === undefined) return [];
  const start = Math.max(sentence.start, met.start - before);
  const later = findDates(sheet.text.slice(met.end, sentence.end), dates).find((day) => day.start <= after);
  const earlier = findDates(sheet.text.slice(start, met.start), dates).at(-1);
  const day = later ?? earlier;
  if (day === undefined) return ownAccount(filling, answer, sentence, met, signedOn);
  const stretch = later ? { start: met.start, end: met.end + later.end } : { start: start + day.start, end: met.end };
  return [{ contact: { kind: kindIn(filling, sentence), date: day.date, note: null }, stretch, answer }];
}

const todays = phrases(everyLanguage((words) => words.today).map((word): [string, true] => [word, true]));
const firstPerson = /(?<!\p{L})(?:I|by me|[Jj]ag|[Uu]ndertecknad|[Jj]eg|[Ee]g|[Uu]ndertegnede|av meg)(?!\p{L})/u;

/** "I examined him today": the physician's own account; "today" is the day of signing. */
function ownAccount(
  filling: Filling,
  answer: Answer,
  sentence: Stretch,
  met: Stretch,
  signedOn: WrittenDate | null,
): ContactFound[] {
  const { sheet, form } = filling;
  const text = sheet.text.slice(sentence.start, sentence.end);
  if (form.id !== "generic" || !firstPerson.test(text)) return [];
  const { from, to } = wordsWithin(sheet.words, sentence.start, sentence.end);
  const today = findPhrases(todays, sheet.text, sheet.words.slice(from, to))[0];
  const date = today === undefined ? null : signedOn;
  const contact: Contact = { kind: kindIn(filling, sentence), date, note: null };
  const end = Math.max(met.end, today?.end ?? met.end);
  return [{ contact, stretch: { start: met.start, end }, answer }];
}
