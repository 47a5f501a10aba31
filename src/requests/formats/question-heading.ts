import type { CertificateLanguage } from "#certificate/language.ts";
import type { RequestQuestion } from "../supplementary-request.ts";

/** The form's own question that something is asked under, by number and title; null on a form without questions. */
export function questionHeading(
  { printedNumber, questionTitle }: Pick<RequestQuestion, "printedNumber" | "questionTitle">,
  language: CertificateLanguage,
): string | null {
  if (questionTitle === null) return null;
  return printedNumber === null ? questionTitle : `${places[language](printedNumber)}: ${questionTitle}`;
}

const places: Record<CertificateLanguage, (number: string) => string> = {
  sv: (number) => `Fråga ${number} i intyget`,
  nb: (number) => `Punkt ${number} i sykmeldingen`,
  nn: (number) => `Punkt ${number} i sjukmeldinga`,
  en: (number) => `Question ${number} of the certificate`,
};
