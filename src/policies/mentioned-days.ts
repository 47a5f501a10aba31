import { type CalendarDate, calendarDate } from "#certificate/calendar-date.ts";

/**
 * Days that a clause mentions: `2026-01-12`, `12/1`, `12.1.2026`, `12 jan`, `3rd of March`, `april 2024` (its last day),
 * `2024` (its last day). A day without a year is the one nearest to `near`.
 */
export function mentionedDays(text: string, near: CalendarDate): CalendarDate[] {
  if (!/\d/.test(text)) return [];
  const lower = text.toLowerCase();
  const found = [...lower.matchAll(isoDay)].map(([, y, m, d]) => calendarDate(Number(y), Number(m), Number(d)));
  const rest = lower.replace(isoDay, " ");
  const numeric = [...rest.matchAll(numericDay)].map(([, d, m, y]) => dayInYear(Number(d), Number(m), y, near));
  const named = [...rest.matchAll(namedMonth)].map(([, d, month, y]) =>
    month === undefined || (d === undefined && y === undefined)
      ? null
      : dayInYear(d === undefined ? 28 : Number(d), monthNumber(month), y, near),
  );
  const years = [...rest.matchAll(bareYear)].map(([, y]) => calendarDate(Number(y), 12, 31));
  const precise = [...found, ...numeric, ...named].filter((day) => day !== null);
  return precise.length > 0 ? precise : years.filter((day) => day !== null);
}

const isoDay = /(\d{4})-(\d{2})-(\d{2})/g;
const numericDay = /(?<![\d.,/])(\d{1,2})[./](\d{1,2})(?:[./-](\d{4}|\d{2}))?(?!\d|,\d|\s*(?:%|mg|ml|tim|cm|kg))/g;
const namedMonth =
  /(?:(?<!\d)(\d{1,2})(?:\.|:e|:a|st|nd|rd|th)?\s+(?:of\s+)?)?(?<!\p{L})(jan|feb|mar|apr|maj|mai|may|jun|jul|aug|sep|okt|oct|nov|dec|des)\p{L}*\.?(?:\s+(\d{4}))?/gu;
const bareYear = /(?<!\d)((?:19|20)\d{2})(?!\d)/g;

const months: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  maj: 5,
  mai: 5,
  may: 5,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
  des: 12,
};

function monthNumber(name: string): number {
  return months[name] ?? 0;
}

function dayInYear(day: number, month: number, year: string | undefined, near: CalendarDate): CalendarDate | null {
  if (year !== undefined) return calendarDate(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  const nearYear = Number(near.slice(0, 4));
  const candidates = [nearYear - 1, nearYear, nearYear + 1].flatMap((one) => calendarDate(one, month, day) ?? []);
  const distance = (date: CalendarDate) => Math.abs(Date.parse(date) - Date.parse(near));
  return candidates.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}
