import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { CertificateLanguage } from "#certificate/language.ts";

/** A day as a letter in the language writes it: `5 december 2026`. */
export function dayInWords(day: CalendarDate, language: CertificateLanguage): string {
  return formats[language].format(Date.parse(`${day}T00:00:00Z`));
}

const formats: Record<CertificateLanguage, Intl.DateTimeFormat> = {
  sv: longFormat("sv-SE"),
  nb: longFormat("nb-NO"),
  nn: longFormat("nn-NO"),
  en: longFormat("en-GB"),
};

function longFormat(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
}
