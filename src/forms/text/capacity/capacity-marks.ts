import type { CalendarDate, WrittenDate } from "#certificate/calendar-date.ts";
import { incapacityPercents } from "../../fields/register-certificate/code-lists.ts";
import { everyLanguage } from "../../words/all-words.ts";
import { anyOf } from "../../words/calendar/calendar-words.ts";
import { type NamedDays, namedDays } from "../dates/named-days.ts";
import type { Filling, Stretch } from "../filling.ts";
import { tickBefore } from "../questions/choices.ts";
import type { Answer } from "../questions/find-answers.ts";
import { phraseAt, phrases } from "../questions/phrases.ts";
import { phrasesWithin } from "../questions/phrases-within.ts";
import { wordsWithin } from "../sheets/sheet.ts";
import { datesOfCapacity } from "./capacity-dates.ts";
import type { CapacityMark, Degree } from "./capacity-mark.ts";
import { type DegreeShare, degreeShares } from "./degree-shares.ts";
import { degreeWords } from "./degree-words.ts";
import { durationsIn } from "./durations.ts";
import { withShares } from "./meant-shares.ts";
import { openDegrees } from "./open-degree.ts";
import { bareDegree, shareMeant } from "./share-meant.ts";

/** What a printed choice of a capacity question means, by its code. */
const choiceDegrees: Readonly<Record<string, Degree>> = {
  ...Object.fromEntries(
    Object.entries(incapacityPercents).map(([code, percent]): [string, Degree] => [code, { kind: "percent", percent }]),
  ),
  AVVENTENDE: { kind: "pending" },
  GRADERT: { kind: "graded", written: "Gradert" },
  AKTIVITET_IKKE_MULIG: { kind: "percent", percent: 100 },
  BEHANDLINGSDAGER: { kind: "treatment-days", daysPerWeek: null },
  REISETILSKUDD: { kind: "travel" },
  NOT_FIT: { kind: "percent", percent: 100 },
  MAY_BE_FIT: { kind: "may-be-fit" },
};

const openEnds = phrases(everyLanguage((words) => words.openEnd).map((word): [string, true] => [word, true]));

/** Ticks, degrees, dates and line ends of a stretch, from left to right. */
export function capacityMarks(filling: Filling, answer: Answer, { start, end }: Stretch): CapacityMark[] {
  const text = filling.sheet.text.slice(start, end);
  const open = openDegrees(text).map((one) => ({ ...one, start: start + one.start, end: start + one.end }));
  const shares = degreeShares(text).map((one) => ({ ...one, start: start + one.start, end: start + one.end }));
  // "Two days a week" is a share and no length.
  const durations = durationsIn(filling, { start, end }).filter(
    (one) => !shares.some((share) => one.start < share.end && one.end > share.start),
  );
  const named = namedDays(text, filling.dates).map((one) => ({
    ...one,
    start: start + one.start,
    end: start + one.end,
  }));
  // "1/2" may be a share and "3/12" a length: then neither is a date.
  const isFree = (mark: Stretch) =>
    ![...shares, ...durations, ...named].some((one) => mark.start < one.end && mark.end > one.start);
  const isOffered = (mark: Stretch) => open.some((one) => mark.start < one.end && mark.end > one.start);
  const marks: CapacityMark[] = [
    ...withShares(
      filling,
      degrees(filling, answer, { start, end }).filter((mark) => !isOffered(mark)),
      shares.filter((mark) => !isOffered(mark)),
      (one) => shareMark(filling, answer, one),
    ),
    ...open.map((one) => withBox(filling, answer, one.start, one.end, { kind: "unclear", written: one.written })),
    ...datesOfCapacity(filling, { start, end }).filter(isFree),
    ...named.map(namedMark(filling)),
    ...durations.map((one): CapacityMark => ({ kind: "duration", ...one })),
    ...phrasesWithin(filling, { start, end }, openEnds).map((one): CapacityMark => openEnd(filling.sheet.text, one)),
    ...[...text.matchAll(/\n/g)].map(
      (m): CapacityMark => ({ kind: "line-end", start: start + m.index, end: start + m.index }),
    ),
  ];
  // An empty box behind a degree: the degree is print, and the days beside it belong to another.
  return marks
    .filter((mark) => mark.kind !== "degree" || boxBehind(filling.sheet.text, mark.start, mark.end) !== false)
    .sort((a, b) => a.start - b.start);
}

function namedMark({ sheet }: Filling) {
  return ({ start, end, ...days }: NamedDays): CapacityMark => {
    const written = sheet.text.slice(start, end);
    const dated = (date: CalendarDate): WrittenDate => ({ kind: "date", date, written });
    return days.kind === "edge"
      ? { kind: "date", role: days.role, date: dated(days.date), paired: false, start, end }
      : { kind: "span", from: dated(days.from), to: dated(days.to), loose: days.loose, start, end };
  };
}

function shareMark(filling: Filling, answer: Answer, { start, end, percent }: DegreeShare): CapacityMark {
  const written = filling.sheet.text.slice(start, end);
  return withBox(
    filling,
    answer,
    start,
    end,
    percent === null ? { kind: "unclear", written } : { kind: "percent", percent },
  );
}

/** Open-ended, with the quotation marks or brackets around it. */
function openEnd(text: string, { start, end }: Stretch): CapacityMark {
  const opens = /["“”„«(]/.test(text.charAt(start - 1));
  const closes = /["“”»)]/.test(text.charAt(end));
  return { kind: "open-end", start: opens ? start - 1 : start, end: closes ? end + 1 : end };
}

function degrees(filling: Filling, answer: Answer, { start, end }: Stretch): CapacityMark[] {
  const { sheet, known } = filling;
  const choices = filling.form.questions.find((q) => q.point === "capacity" && q.choices !== undefined) ?? null;
  const labels = choices === null ? null : known.choicesOf(choices);
  const found: CapacityMark[] = [];
  const { from, to } = wordsWithin(sheet.words, start, end);
  for (let at = from; at < to; at++) {
    const choice = labels === null ? null : phraseAt(labels, sheet.text, sheet.words, at);
    const word = phraseAt(degreeWords, sheet.text, sheet.words, at);
    const meant = choice === null ? undefined : choiceDegrees[choice.value.code];
    const place = meant !== undefined ? choice : word;
    const degree = meant ?? word?.value;
    if (place === null || degree === undefined) continue;
    if (halfOfAnother.test(sheet.text.slice(place.end, place.end + 12))) continue;
    // A percentage is read below, where ranges are known.
    if (/%|procent|prosent|cent/i.test(sheet.text.slice(place.start, place.end))) continue;
    found.push(withBox(filling, answer, place.start, place.end, degree));
    at = place.last;
  }
  const percent =
    /(?<![\d.,])(\d{1,3})(?:\s?(?:[–-]|till|til|to|eller|or)\s?(\d{1,3}))?\s?(?:%|procent|prosent|pct|pst|proc(?!\p{L})|per\s?cent)/giu;
  for (const m of sheet.text.slice(start, end).matchAll(percent)) {
    const [written, first, second] = m;
    const value = Number(first);
    if (value < 1 || value > 100) continue;
    const at = { start: start + m.index, end: start + m.index + written.length };
    const degree: Degree | null =
      second === undefined || second === first
        ? shareMeant(sheet.text.slice(start, at.start), sheet.text.slice(at.end, end), value, written)
        : { kind: "unclear", written };
    if (degree !== null) found.push(withBox(filling, answer, at.start, at.end, degree));
  }
  for (const m of sheet.text.slice(start, end).matchAll(bareDegree)) {
    const value = Number(m[1]);
    const at = start + m.index + m[0].length - (m[1]?.length ?? 0);
    if (value <= 100)
      found.push(withBox(filling, answer, at, start + m.index + m[0].length, { kind: "percent", percent: value }));
  }
  return found;
}

/** "Ett halvt år". */
const halfOfAnother = new RegExp(`^\\s(?:${anyOf(({ notHalved }) => notHalved)})(?!\\p{L})`, "iu");

function withBox({ sheet }: Filling, answer: Answer, start: number, end: number, degree: Degree): CapacityMark {
  const lead =
    /(?:\p{L}+[ \t]+){1,3}$|\d(?:\.\d)*[ \t]+$/u.exec(sheet.text.slice(Math.max(answer.start, start - 24), start))?.[0]
      .length ?? 0;
  const behind = boxBehind(sheet.text, start, end);
  if (behind !== null) return { kind: "degree", degree, box: behind, start, end };
  const box = tickBefore(sheet.text, start) ?? tickBefore(sheet.text, start - lead);
  const stop = sheet.text.charAt(end) === "." ? end + 1 : end;
  return { kind: "degree", degree, box: box?.ticked ?? null, start: box?.start ?? start, end: stop };
}

/** "25 % [ ]  50 % [x]": where a line begins with a degree and not with a box, each box belongs to the degree before it. */
function boxBehind(text: string, start: number, end: number): boolean | null {
  const lineStart = text.lastIndexOf("\n", start - 1) + 1;
  const firstBox = /\[\s?[xX✓✔]?\s?\]/u.exec(text.slice(lineStart))?.index ?? -1;
  if (firstBox < 0 || !/\d\s?%|procent|prosent/u.test(text.slice(lineStart, lineStart + firstBox))) return null;
  const box = /^[ \t]*\[\s?([xX✓✔]?)\s?\]/u.exec(text.slice(end, end + 12));
  return box === null ? null : box[1] !== "";
}
