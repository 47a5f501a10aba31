import { type CalendarDate, calendarDate, daysBetween } from "#certificate/calendar-date.ts";
import { matchesIn } from "../terms/matches-in.ts";

/** Characters of a text, `end` excluded. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * Stretches of a text that are older entries of a record pasted into it: ">> 12.06.25 >> … >> 26.01.26 >> …".
 * Only where two or more dated entries stand in one text, and only those well before the newest.
 */
export function olderEntries(text: string): Stretch[] {
  const entries = matchesIn(text, entryHead).flatMap(({ groups, index }) => {
    const day = dayOf(groups ?? {});
    return day === null ? [] : [{ start: index, day }];
  });
  const newest = entries.map(({ day }) => day).sort()[entries.length - 1];
  if (newest === undefined || entries.length < 2) return [];
  return entries.flatMap(({ start, day }, at) =>
    daysBetween(day, newest) < daysApart ? [] : [{ start, end: entries[at + 1]?.start ?? text.length }],
  );
}

/** Two visits within four weeks tell of one state. */
const daysApart = 28;

/** A full date that heads an entry: behind a record's own marks or at the beginning of a line, with a mark after it. */
const entryHead =
  /(?:>>|^|\n|\|)[ \t]*(?:(?<y>\d{4})-(?<m>\d{2})-(?<d>\d{2})|(?<d2>\d{1,2})[./](?<m2>\d{1,2})[./](?<y2>\d{4}|\d{2}))[ \t]*(?:>>|:|\||[–-][ \t])/g;

function dayOf({ y, m, d, y2, m2, d2 }: Partial<Record<string, string>>): CalendarDate | null {
  const year = Number(y ?? y2);
  return calendarDate(year < 100 ? 2000 + year : year, Number(m ?? m2), Number(d ?? d2));
}
