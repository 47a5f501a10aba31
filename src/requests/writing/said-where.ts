import type { CertificateLanguage } from "#certificate/language.ts";

/**
 * A question whose quotation is introduced by where the words stand. The texts of the criteria speak of
 * the certificate; after an answer, the words may be the answer's.
 */
export function saidWhere(
  ask: string,
  where: "certificate" | "answer" | "both",
  language: CertificateLanguage,
): string {
  const { certificate, [where]: told } = introductions[language];
  return ask.replace(certificate, () => told);
}

const introductions: Readonly<Record<CertificateLanguage, Record<"certificate" | "answer" | "both", string>>> = {
  en: {
    certificate: "The certificate says “{quote}”",
    answer: "Your answer says “{quote}”",
    both: "The certificate and your answer say “{quote}”",
  },
  sv: {
    certificate: "I intyget står ”{quote}”",
    answer: "I ditt svar står ”{quote}”",
    both: "I intyget och i ditt svar står ”{quote}”",
  },
  nb: {
    certificate: "I sykmeldingen står det «{quote}»",
    answer: "I svaret ditt står det «{quote}»",
    both: "I sykmeldingen og i svaret ditt står det «{quote}»",
  },
  nn: {
    certificate: "I sjukmeldinga står det «{quote}»",
    answer: "I svaret ditt står det «{quote}»",
    both: "I sjukmeldinga og i svaret ditt står det «{quote}»",
  },
};
