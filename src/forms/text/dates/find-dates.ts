import { type CalendarDate, calendarDate, daysBetween, type WrittenDate } from "#certificate/calendar-date.ts";
import { anyMonth, int, lastDayOfMonth, type RawDate, spokenDay } from "./date-pieces.ts";
import { dateWritings } from "./date-writings.ts";

/** A date in a text. `end` is excluded. */
export interface DateFound {
  start: number;
  end: number;
  date: WrittenDate;
}

/**
 * How dates are to be understood here. `order` "unknown": day and month may stand either way unless
 * the rest settles it. `near` is a year of the same certificate, for dates without one; where the day
 * of signing is known, such a date lies as near to it as it can.
 */
export interface DateReading {
  order: "year-first" | "day-first" | "month-first" | "unknown";
  near: number | null;
  signedOn?: CalendarDate | null;
}

/** Every date in the text, from left to right, understood as far as the certificate allows. */
export function findDates(text: string, reading: DateReading): DateFound[] {
  const raw = rawDates(text);
  const order = orderOf(raw, reading.order);
  const found: DateFound[] = [];
  for (const [i, date] of raw.entries()) {
    const whole = date.isFarEnd ? lentBy(date, raw[i - 1]) : borrowed(date, raw[i + 1], text);
    if (whole === null) continue;
    const { start, end } = date;
    const written = text.slice(start, end);
    const before = found.at(-1);
    const near = whole.year === null ? yearBeside(whole, before, text, reading) : reading.near;
    const yearFirst = reading.order === "year-first" ? shortIsoDay(written) : null;
    found.push({ start, end, date: yearFirst ?? understood(whole, order, near, written) });
  }
  return found;
}

function orderOf(raw: readonly RawDate[], order: DateReading["order"]): "day-month" | "month-day" | null {
  if (order === "unknown") return orderShownBy(raw);
  return order === "month-first" ? "month-day" : "day-month";
}

/**
 * How the dates of a whole certificate are to be understood: in the order of its form or, where the form has
 * none, in the one that its dates show, for one writer keeps to it; and near the year that most of them lie in.
 */
export function dateReadingShownBy(text: string, order: DateReading["order"]): DateReading {
  const raw = rawDates(text);
  return { order: order === "unknown" ? writtenOrder(raw) : order, near: yearShownBy(text, raw, order) };
}

function writtenOrder(raw: readonly RawDate[]): DateReading["order"] {
  const shown = orderShownBy(raw);
  return shown === null ? "unknown" : shown === "day-month" ? "day-first" : "month-first";
}

/** The far end of a range that is written year first has the year, and may have the month, of its near end. */
function lentBy(date: RawDate, before: RawDate | undefined): RawDate | null {
  if (before === undefined) return null;
  return { ...date, second: date.second || before.second, year: before.year };
}

/** The year of a date without one: as near to the signing as can be, and a range goes over New Year rather than back. */
function yearBeside(date: RawDate, before: DateFound | undefined, text: string, reading: DateReading): number | null {
  const { near, signedOn } = reading;
  const years = near === null ? [] : [near, near - 1, near + 1];
  const candidates = years.flatMap((year) => calendarDate(year, date.second, date.first) ?? []);
  const earliest =
    before?.date.kind === "date" && isRange.test(text.slice(before.end, date.start)) ? before.date.date : null;
  const days = earliest === null ? candidates : candidates.filter((day) => day >= earliest).sort();
  if (earliest !== null) return days[0] === undefined ? near : Number(days[0].slice(0, 4));
  if (!signedOn) return near;
  const [nearest] = days.sort((a, b) => Math.abs(daysBetween(a, signedOn)) - Math.abs(daysBetween(b, signedOn)));
  return nearest === undefined ? near : Number(nearest.slice(0, 4));
}

const isRange = /^[\s.:]*(?:[–—-]|->|→|t\.?\s?o\.?\s?m\.?|till?(?: o(?:ch|g) med)?|to|until|through)[\s.:]*$/iu;

/** "26-03-02" on a Swedish form: year, month and day. */
function shortIsoDay(written: string): WrittenDate | null {
  const [, y, month, day] = /^(\d{2})-(\d{2})-(\d{2})$/.exec(written) ?? [];
  const date = y === undefined ? null : calendarDate(2000 + int(y), int(month), int(day));
  return date === null ? null : { kind: "date", date, written };
}

function rawDates(text: string): RawDate[] {
  const named = anyMonth.test(text);
  if (!/\d/.test(text) && !(named && (text.search(lastDayOfMonth) >= 0 || text.search(spokenDay) >= 0))) return [];
  const taken: RawDate[] = [];
  // A mark for each character, so that a text of nothing but dates takes no longer than another.
  let occupied: Uint8Array | null = null;
  for (const { pattern, signs, named: needsName, before, read } of dateWritings) {
    if (needsName && !named) continue;
    if (signs?.some((sign) => text.includes(sign)) === false || before?.test(text) === false) continue;
    pattern.lastIndex = 0;
    for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) {
      const start = m.index;
      const end = start + m[0].trimEnd().length;
      if (occupied?.subarray(start, end).includes(1)) continue;
      const date = read(m);
      if (date === null || !plausible(date)) continue;
      taken.push({ start, end, ...date });
      occupied ??= new Uint8Array(text.length);
      occupied.fill(1, start, end);
    }
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** Numbers that could be a day and a month; 31/02 could (and is no date), 4/15 could, 40/60 could not. */
function plausible({ first, second, year: y, fixed }: Omit<RawDate, "start" | "end">): boolean {
  if (first < 1 || first > 31 || second < 0 || second > 31) return false;
  if (y === null && fixed !== "day-month" && (second === 0 || (first > 12 && second > 12))) return false;
  return fixed === "day-month" ? second <= 12 || y !== null : true;
}

/** A date without month or year takes them from the date that it leads up to. */
function borrowed(date: RawDate, next: RawDate | undefined, text: string): RawDate | null {
  const linked =
    next !== undefined && next.start - date.end <= 24 && !/[.;]\s|\n\s*\n/.test(text.slice(date.end, next.start));
  if (date.second === 0) return linked ? { ...date, second: next.second, year: next.year } : null;
  if (date.year === null && linked && next.year !== null) {
    const over = date.second > next.second ? 1 : 0;
    return { ...date, year: next.year - over };
  }
  return date;
}

function orderShownBy(dates: readonly RawDate[]): "day-month" | "month-day" | null {
  const open = dates.filter(({ fixed, year: y }) => fixed === null && y !== null);
  const dayFirst = open.some(({ first, second }) => first > 12 && second <= 12);
  const monthFirst = open.some(({ first, second }) => second > 12 && first <= 12);
  if (dayFirst === monthFirst) return null;
  return dayFirst ? "day-month" : "month-day";
}

function understood(
  raw: RawDate,
  order: "day-month" | "month-day" | null,
  near: number | null,
  written: string,
): WrittenDate {
  const y = fullYear(raw.year, near);
  if (y === null) return { kind: "unreadable", written };
  if (raw.isLastDay) return dateOr(lastDay(y, raw.second), written);
  const dayFirst = calendarDate(y, raw.second, raw.first);
  const monthFirst = calendarDate(y, raw.first, raw.second);
  const known = raw.fixed ?? order;
  if (known !== null) return dateOr(known === "day-month" ? dayFirst : monthFirst, written);
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    return { kind: "ambiguous", readings: [dayFirst, monthFirst], written };
  }
  return dateOr(dayFirst ?? monthFirst, written);
}

function lastDay(inYear: number, month: number): CalendarDate | null {
  return [31, 30, 29, 28].flatMap((day) => calendarDate(inYear, month, day) ?? [])[0] ?? null;
}

function dateOr(date: ReturnType<typeof calendarDate>, written: string): WrittenDate {
  return date === null ? { kind: "unreadable", written } : { kind: "date", date, written };
}

/** Two digits belong to the century of the certificate's own other dates. */
function fullYear(written: number | null, near: number | null): number | null {
  if (written === null) return near;
  if (written >= 100) return written;
  const century = near === null ? 2000 : Math.floor(near / 100) * 100;
  return century + written;
}

/** The year that most of the certificate's full dates lie in, the later one when two tie. */
function yearShownBy(text: string, raw: readonly RawDate[], order: DateReading["order"]): number | null {
  const counts = new Map<number, number>();
  for (const { start, end, year: last } of raw) {
    const short = order === "year-first" ? shortIsoDay(text.slice(start, end)) : null;
    const y = short?.kind === "date" ? Number(short.date.slice(0, 4)) : last;
    const full = y === null || y >= 100 ? y : 2000 + y;
    if (full !== null && full >= 2000) counts.set(full, (counts.get(full) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || b - a);
  return ranked[0]?.[0] ?? null;
}
