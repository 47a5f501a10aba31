import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { TextLanguage } from "#certificate/language.ts";
import type { PageFrame } from "./page-frame.ts";

/** British English writes the day before the month, as the offices here do. */
const locales: Record<TextLanguage, string> = { en: "en-GB", sv: "sv-SE", nb: "nb-NO" };

/** A moment as the office's clock shows it: `21 Nov 2026, 08:15`. */
export function dayAndTime(moment: string, { language, timeZone }: Pick<PageFrame, "language" | "timeZone">): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: "medium", timeStyle: "short", timeZone });
  return format.format(new Date(moment));
}

/** A calendar day in words: `21 November 2026`. */
export function dayInWords(day: CalendarDate, language: TextLanguage): string {
  const format = new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A day of these months in words: `21 November`. */
export function dayAndMonth(day: CalendarDate, language: TextLanguage): string {
  const format = new Intl.DateTimeFormat(locales[language], { day: "numeric", month: "long", timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** A size in the unit that fits it: `812 bytes`, `24 kB`, `3.1 MB`, counted as file managers do. */
export function fileSize(bytes: number, language: TextLanguage): string {
  const units = ["byte", "kilobyte", "megabyte"] as const;
  const step = bytes < 1024 ? 0 : bytes < 1024 ** 2 ? 1 : 2;
  const format = new Intl.NumberFormat(locales[language], {
    style: "unit",
    unit: units[step] ?? "byte",
    unitDisplay: step === 0 ? "long" : "short",
    maximumFractionDigits: step === 2 ? 1 : 0,
  });
  return format.format(bytes / 1024 ** step);
}
