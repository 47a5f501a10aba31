import type { CertificateLanguage } from "#certificate/language.ts";

/** A moment as the office's clock shows it, in the physician's language: `21 November 2026 at 16:30`. */
export function momentInWords(moment: string, language: CertificateLanguage, timeZone: string): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: "long", timeStyle: "short", timeZone }).format(
    new Date(moment),
  );
}

const locales: Record<CertificateLanguage, string> = { sv: "sv-SE", nb: "nb-NO", nn: "nn-NO", en: "en-GB" };
