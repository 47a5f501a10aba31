import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { PatientIdentity } from "#certificate/people.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import { findDates } from "../dates/find-dates.ts";
import { answersTo, evidenceFor, type Filling, linesIn, nothingFound, type Stretch } from "../filling.ts";
import type { Answer } from "../questions/find-answers.ts";
import { phraseAt } from "../questions/phrases.ts";
import { wordsOf } from "../questions/words.ts";
import { trimmed, wordsWithin } from "../sheets/sheet.ts";

/** Name, id number (masked, check digits tried) and date of birth of the sick-listed person. */
export function fillPatient(filling: Filling): Statement<PatientIdentity> {
  const { sheet } = filling;
  const named = answersTo(filling, "patient");
  const places = named.length > 0 ? named : filling.answers.slice(0, 1);
  const inPlaces = sheet.ids.filter(({ start }) => places.some((a) => start >= a.start && start < a.end));
  const head = filling.answers[0];
  const id =
    inPlaces[0] ?? sheet.ids.find(({ start }) => head !== undefined && start < head.end) ?? sheet.ids[0] ?? null;
  const name = nameIn(filling, named) ?? (id === null ? null : nameBeside(filling, id)) ?? titledName(filling);
  const born = birthIn(filling, [...places, ...(head ? [head] : [])]);
  if (id === null && name === null && born === null) return nothingFound(filling, "patient");
  const found = [name, id, born].filter((one) => one !== null);
  return stated(
    {
      name: name === null ? null : sheet.shown.slice(name.start, name.end).replace(/\s+/g, " "),
      id: id?.id ?? null,
      bornOn: born?.date ?? id?.bornOn ?? null,
    },
    found.flatMap((stretch) => evidenceFor(filling, stretch, answerAt(filling, stretch.start))),
  );
}

/** Who a letter is about, by the line that it has for the patient: words of the name in small letters, day of birth. */
export interface PatientNamed {
  name: ReadonlySet<string>;
  bornOn: CalendarDate | null;
}

/** The patient as named under a heading; null where there is no such line. A name in running text may be anyone's. */
export function patientNamed(filling: Filling): PatientNamed | null {
  const named = answersTo(filling, "patient");
  const name = nameIn(filling, named);
  const born = birthIn(filling, named);
  if (name === null && born === null) return null;
  const written = name === null ? "" : filling.sheet.text.slice(name.start, name.end);
  const words = wordsOf(written).filter(({ plain }) => plain.length > 1 && !titles.has(plain));
  return { name: new Set(words.map(({ plain }) => plain)), bornOn: born?.date ?? null };
}

function answerAt({ answers }: Filling, at: number): Answer | null {
  return answers.find(({ start, end }) => at >= start && at < end) ?? null;
}

function nameIn(filling: Filling, answers: readonly Answer[]): Stretch | null {
  for (const answer of answers) {
    for (const line of linesIn(filling.sheet.text, answer.body, answer.end)) {
      const name = nameOn(filling, line);
      if (name !== null) return name;
      // Only the first written line is the name; what follows is an address.
      if (trimmed(filling.sheet.text, line.start, line.end) !== null) break;
    }
  }
  return null;
}

function nameBeside(filling: Filling, id: Stretch): Stretch | null {
  const { text } = filling.sheet;
  const lineStart = text.lastIndexOf("\n", id.start - 1) + 1;
  const before = /((?:\p{Lu}[\p{L}'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+)[\s,(]*$/u.exec(text.slice(lineStart, id.start));
  if (before?.[1] !== undefined) {
    const start = lineStart + before.index;
    return { start, end: start + before[1].length };
  }
  const beside = nameOn(filling, { start: lineStart, end: id.start });
  if (beside !== null || lineStart === 0) return beside;
  return nameOn(filling, { start: text.lastIndexOf("\n", lineStart - 2) + 1, end: lineStart - 1 });
}

const titles = new Set(["mr", "mrs", "ms", "miss", "mx", "dr", "herr", "fru"]);
const nameWords =
  /^\s*(?:\d[\d.]*\s+)?((?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Herr|Fru)\.?\s+)?\p{Lu}[\p{L}'’-]*\.?(?:,?\s(?![\p{L}-]+:|DOB\b|D\.O\.B|NHS\b|Personnummer|Personnr|Fødsels|Född|Født)(?:\p{Lu}[\p{L}'’-]*\.?|af|av|von|van|de|der|den|la|le)){0,5})(?=\s*(?:[,;:(\d\n–-]|$|\s{2}|[Ff]ödd|[Ff]ødd|[Ff]ødt|f\.|born|DOB|dob|[Pp]erson|[Ff]ødsels|NHS|hospital|\p{Lu}[\p{L}-]*:))/u;

/** A person's name at the start of the line: capitalised words, one of them more than an initial. */
function nameOn({ sheet, known }: Filling, line: Stretch): Stretch | null {
  const start = trimmed(sheet.text, line.start, line.end);
  if (start === null) return null;
  const { from } = wordsWithin(sheet.words, start.start, start.end);
  const label = phraseAt(known.labels, sheet.text, sheet.words, from);
  const print = phraseAt(known.printed, sheet.text, sheet.words, from);
  if (print !== null) return null;
  const at = label?.value.point === "patient" ? label.end : start.start;
  const rest = sheet.text.slice(at, start.end).replace(/^[\s:.]+/, (gap) => " ".repeat(gap.length));
  const match = nameWords.exec(rest);
  const name = match?.[1];
  if (name === undefined || match === null) return null;
  const words = name
    .split(/[\s,]+/)
    .filter((word) => /\p{L}{2}/u.test(word) && !/^(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.?$/.test(word));
  if (words.length === 0 || /\p{L}{2,}/u.exec(name) === null) return null;
  if (words.length < 2 && label?.value.point !== "patient" && !/^(?:Mr|Mrs|Ms|Miss|Mx)\b/.test(name)) return null;
  const from0 = at + (match.index ?? 0) + match[0].indexOf(name);
  return { start: from0, end: from0 + name.length };
}

/** "This is to certify that Mrs Jane Sample …": a titled name in running text. */
function titledName({ sheet, form }: Filling): Stretch | null {
  if (form.id !== "generic") return null;
  const titled = /\b(?:Mr|Mrs|Ms|Miss|Mx)\.?\s+\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+){0,3}/u.exec(sheet.text);
  if (titled !== null) return { start: titled.index, end: titled.index + titled[0].length };
  const named =
    /(?:(?:certif|intyg|bekreft|attest|stadfest)\p{L}*\s(?:herved |härmed |hereby )?(?:that|att|at)\s|(?:[Pp]atienten|[Pp]asienten|[Pp]atient)[ :]+)\s*(\p{Lu}\p{Ll}[\p{L}'’-]*(?:\s\p{Lu}\p{Ll}[\p{L}'’-]*){1,3})/u.exec(
      sheet.text,
    );
  if (named?.[1] === undefined) return null;
  const start = named.index + named[0].length - named[1].length;
  return { start, end: start + named[1].length };
}

function birthIn({ sheet, dates }: Filling, answers: readonly Answer[]): (Stretch & { date: CalendarDate }) | null {
  for (const { start, end } of answers) {
    const cue =
      /(?:\bD\.?O\.?B\.?|date of birth|\bborn|födelsedatum|\bfödd|\bf\.|fødselsdato|\bfødt|\bfødd)[\s:.]*(?:on|den)?\s*/iu.exec(
        sheet.text.slice(start, end),
      );
    if (cue === null) continue;
    const from = start + cue.index;
    const after = from + cue[0].length;
    const birth = findDates(sheet.text.slice(after, after + 24), { ...dates, near: 1950 })[0];
    if (birth === undefined || birth.start > 2 || birth.date.kind !== "date") continue;
    return { start: from, end: after + birth.end, date: birth.date.date };
  }
  return null;
}
