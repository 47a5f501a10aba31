import type { WrittenDate } from "#certificate/calendar-date.ts";
import { addDays } from "#certificate/calendar-date.ts";
import { everyLanguage } from "../../words/all-words.ts";
import { meetingWords } from "../../words/meetings/meeting-words.ts";
import { type DateFound, findDates } from "../dates/find-dates.ts";
import type { Filling, Stretch } from "../filling.ts";
import { findPhrases, type Phrases, phrases } from "../questions/phrases.ts";
import { wordsWithin } from "../sheets/sheet.ts";

/** A meeting told in a sentence of a letter; no date where the day stands in words that are no date. */
export interface Meeting {
  date: WrittenDate | null;
  /** From the word for the meeting to the day. */
  stretch: Stretch;
}

/**
 * The physician's own meeting with the patient in a sentence of a letter: "seen today", "control in our
 * clinic on 3 March", "findings today", "in-patient here since Sunday". What another physician or a machine
 * saw is `another`. "Today" is the day of signing.
 */
export function meetingIn(
  { sheet, dates }: Filling,
  sentence: Stretch,
  signedOn: WrittenDate | null,
): Meeting | "another" | null {
  const { from, to } = wordsWithin(sheet.words, sentence.start, sentence.end);
  const text = sheet.text.slice(sentence.start, sentence.end);
  const find = (known: Phrases<true>) => findPhrases(known, sheet.text, sheet.words.slice(from, to))[0];
  const ours = find(own) !== undefined;
  if (byAnother.test(text) && !ours) return "another";
  const today = find(todays);
  const yesterday = find(yesterdays);
  const onDay = today ?? yesterday;
  const [day] = findDates(text, dates);
  const met = find(verbs);
  const seen = met ?? find(visits);
  if (seen !== undefined && onDay !== undefined)
    return { date: dayOf(signedOn, today === undefined ? -1 : 0), stretch: around(seen, onDay) };
  if (seen !== undefined && day !== undefined && (ours || heads(text, sentence, seen, day)))
    return { date: day.date, stretch: around(seen, placed(day, sentence)) };
  const found = find(findings);
  if (found !== undefined && today !== undefined) return { date: dayOf(signedOn, 0), stretch: around(found, today) };
  const stay = find(stays);
  if (stay !== undefined && find(goesOn) !== undefined && (ours || inWard.test(text)) && (day ?? onDay) !== undefined)
    return { date: dayOf(signedOn, 0), stretch: sentence };
  return null;
}

/** "Us 02.03: …": the visit and its day head the sentence. */
function heads(text: string, sentence: Stretch, seen: Stretch, day: DateFound): boolean {
  return (
    seen.start === sentence.start &&
    /^[\s.:,]*(?:\p{L}+,?\s)?(?:den\s|on\s)?$/u.test(text.slice(seen.end - sentence.start, day.start))
  );
}

function known(words: readonly string[]): Phrases<true> {
  return phrases(words.map((word): [string, true] => [word, true]));
}

const verbs = known(everyLanguage((words) => words.met));
const todays = known([...everyLanguage((words) => words.today), ...meetingWords("todays")]);
const yesterdays = known(meetingWords("yesterday"));
const visits = known(meetingWords("care"));
const findings = known(meetingWords("findings"));
const stays = known(meetingWords("stay"));
const own = known(meetingWords("ours"));
const goesOn = known(meetingWords("goesOn"));

/** "Examined by a neurologist", "seen by orthopaedics". */
const byAnother =
  /(?<!\p{L})(?:av|by|hos|hjå)\s(?:en\s|ein\s|ei\s|a\s|an\s|the\s)?\p{L}*(?:olog\p{L}*|kirurg\p{L}*|surgeon|iatri?k?\p{L}{0,3}|ortop\p{L}*|orthop\p{L}*|special\p{L}*|spesial\p{L}*|terap\p{L}*|therap\p{L}*)(?!\p{L})/iu;

const inWard = /(?<!\p{L})(?:avd|avdelning|avdeling|ward|post)\p{L}*\.?\s?[\dA-Z]/u;

function dayOf(signedOn: WrittenDate | null, days: number): WrittenDate | null {
  if (signedOn?.kind !== "date" || days === 0) return signedOn;
  return { ...signedOn, date: addDays(signedOn.date, days) };
}

function placed({ start, end }: DateFound, sentence: Stretch): Stretch {
  return { start: sentence.start + start, end: sentence.start + end };
}

function around(one: Stretch, other: Stretch): Stretch {
  return { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
}
