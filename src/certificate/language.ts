/** Languages a certificate may be written in: Swedish, bokmål, nynorsk, English. */
export const certificateLanguages = ["sv", "nb", "nn", "en"] as const;
export type CertificateLanguage = (typeof certificateLanguages)[number];

/** Languages the product itself speaks, in reports, pages and requests. */
export const textLanguages = ["en", "sv", "nb"] as const;
export type TextLanguage = (typeof textLanguages)[number];

/** The product language that a reader of the certificate's language understands best. */
export function textLanguageFor(language: CertificateLanguage): TextLanguage {
  return language === "nn" ? "nb" : language;
}
