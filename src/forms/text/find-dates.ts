import { calendarDate, type WrittenDate } from "#certificate/calendar-date.ts";
import { certificateLanguages } from "#certificate/language.ts";
import { formWords } from "../words/all-words.ts";

/** A date in a text. `end` is excluded. */
export interface DateFound {
  start: number;
  end: number;
  date: WrittenDate;
}

/**
 * How dates are to be understood here. `order` "unknown": day and month may stand either way unless
 * the rest settles it. `near` is a year of the same certificate, for dates without one.
 */
export interface DateReading {
  order: "year-first" | "day-first" | "unknown";
  near: number | null;
}

interface RawDate {
  start: number;
  end: number;
  /** First and second number as written; `named` when the month is a word. */
  first: number;
  second: number;
  year: number | null;
  /** Order that the writing itself fixes. */
  fixed: "day-month" | "month-day" | null;
}

const monthByName = new Map<string, number>(
  certificateLanguages.flatMap((language) =>
    formWords[language].months.flatMap((names, month) => names.map((name): [string, number] => [name, month + 1])),
  ),
);
const monthName = [...monthByName.keys()].sort((a, b) => b.length - a.length).join("|");
const year = "(\\d{4}|['’]?\\d{2})";

/** Ways of writing a date, most telling first; a later one never takes characters of an earlier one. */
const writings: readonly {
  pattern: RegExp;
  /** Characters of which the writing has at least one. Most texts have none of them: then nothing needs to be looked for. */
  signs?: readonly string[];
  read: (m: RegExpExecArray) => Omit<RawDate, "start" | "end"> | null;
}[] = [
  {
    pattern: /(?<![\d])((?:19|20)\d{2})([-./ ]?)(\d{2})\2(\d{2})(?!\d|-\d(?!\d{3}-))/g,
    read: (m) => ({ first: int(m[4]), second: int(m[3]), year: int(m[1]), fixed: "day-month" }),
  },
  {
    pattern: /(?<![\d.])(\d{1,2})\s?([./-])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})(?![\d])(?!\.\d)/g,
    signs: [".", "/", "-"],
    read: (m) => ({
      first: int(m[1]),
      second: int(m[3]),
      year: int(m[4]),
      fixed: m[2] === "." ? "day-month" : null,
    }),
  },
  {
    // "16/2-26", "16/2 2026": the way of the Nordic countries.
    pattern:
      /(?<![\d.,/])(\d{1,2})\/(\d{1,2})(?:-|\s?-\s?(?=\d{4})|\s(?=(?:19|20)\d{2}(?!\d)))((?:19|20)\d{2}|[23]\d)(?![\d/.-])/g,
    signs: ["/"],
    read: (m) => ({ first: int(m[1]), second: int(m[2]), year: int(m[3]), fixed: "day-month" }),
  },
  {
    pattern: new RegExp(
      `(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|:[ea])?\\s+(?:of\\s+)?(${monthName})\\b\\.?,?(?:\\s+${year}(?!\\d|[ .]*(?:%|kg|mg|tim|h\\b)))?`,
      "gi",
    ),
    read: (m) => ({
      first: int(m[1]),
      second: monthByName.get((m[2] ?? "").toLowerCase()) ?? 0,
      year: yearOf(m[3]),
      fixed: "day-month",
    }),
  },
  {
    pattern: new RegExp(`\\b(${monthName})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:,?\\s+(\\d{4}))?(?![\\d.:%])`, "gi"),
    read: (m) => ({
      first: int(m[2]),
      second: monthByName.get((m[1] ?? "").toLowerCase()) ?? 0,
      year: yearOf(m[3]),
      fixed: "day-month",
    }),
  },
  {
    pattern: /(?<![\d/-])([1-3]\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?![\d]|-\d|[/%])/g,
    read: (m) => ({ first: int(m[3]), second: int(m[2]), year: int(m[1]), fixed: "day-month" }),
  },
  {
    pattern: /(?<![\d.,/])(\d{1,2})\/(\d{1,2})(?![\d/]|[.,]\d|\s?(?:%|poäng|poeng))/g,
    signs: ["/"],
    read: (m) => ({ first: int(m[1]), second: int(m[2]), year: null, fixed: null }),
  },
  {
    pattern: /(?<![\d.,/-])(\d{1,2})\.(0[1-9]|1[0-2]|[1-9])\.(?=[\s–-]|$)/g,
    signs: ["."],
    read: (m) => ({ first: int(m[1]), second: int(m[2]), year: null, fixed: "day-month" }),
  },
  {
    // The near end of a range that shares its month: "18–22/6", "1.–14.3.2026", "1-14 March", "Mon 2 – Fri 6 March".
    pattern:
      /(?<![\d.,/-])(\d{1,2})\.?(?=\s?[–-]\s?(?:(?:man|mån|tir|tis|tys|ons|tor|fre|lør|lör|lau|søn|sön|sun|mon|tue|wed|thu|fri|sat)\p{L}{0,4}\.?\s)?\d{1,2}(?:[./]\s?\d|\.?\s+\p{L}{3}))/giu,
    signs: ["–", "-"],
    read: (m) => ({ first: int(m[1]), second: 0, year: null, fixed: "day-month" }),
  },
];

/** Every date in the text, from left to right, understood as far as the certificate allows. */
export function findDates(text: string, reading: DateReading): DateFound[] {
  const raw = rawDates(text);
  const order = reading.order === "unknown" ? orderShownBy(raw) : "day-month";
  const found: DateFound[] = [];
  for (const [i, date] of raw.entries()) {
    const whole = borrowed(date, raw[i + 1], text);
    if (whole === null) continue;
    const written = text.slice(date.start, date.end);
    found.push({ start: date.start, end: date.end, date: understood(whole, order, reading.near, written) });
  }
  return found;
}

function rawDates(text: string): RawDate[] {
  if (!/\d/.test(text)) return [];
  const taken: RawDate[] = [];
  // A mark for each character, so that a text of nothing but dates takes no longer than another.
  let occupied: Uint8Array | null = null;
  for (const { pattern, signs, read } of writings) {
    if (signs?.some((sign) => text.includes(sign)) === false) continue;
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
  const dayFirst = calendarDate(y, raw.second, raw.first);
  const monthFirst = calendarDate(y, raw.first, raw.second);
  const known = raw.fixed ?? order;
  if (known !== null) return dateOr(known === "day-month" ? dayFirst : monthFirst, written);
  if (dayFirst !== null && monthFirst !== null && dayFirst !== monthFirst) {
    return { kind: "ambiguous", readings: [dayFirst, monthFirst], written };
  }
  return dateOr(dayFirst ?? monthFirst, written);
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

function yearOf(text: string | undefined): number | null {
  return text === undefined ? null : int(text.replace(/\D/g, ""));
}

function int(text: string | undefined): number {
  return Number.parseInt(text ?? "0", 10);
}

/** The year that most of the certificate's full dates lie in, the later one when two tie. */
export function yearShownBy(text: string): number | null {
  const counts = new Map<number, number>();
  for (const { year: y } of rawDates(text)) {
    const full = y === null || y >= 100 ? y : 2000 + y;
    if (full !== null && full >= 2000) counts.set(full, (counts.get(full) ?? 0) + 1);
  }
  const ranked = [...counts].sort(([a, n], [b, m]) => m - n || b - a);
  return ranked[0]?.[0] ?? null;
}
