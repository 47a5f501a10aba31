import { type CertificateLanguage, certificateLanguages } from "#certificate/language.ts";
import { formWords } from "../../words/all-words.ts";

/** The languages that a short word belongs to. */
const languagesOf = new Map<string, CertificateLanguage[]>();
for (const language of certificateLanguages) {
  for (const word of new Set(formWords[language].functionWords)) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
  }
}

/**
 * The language in which most of the frequent short words are written, among those allowed. Forms
 * are printed in one written language and filled in in another, so the answers are given alone.
 */
export function detectLanguage(text: string, allowed: readonly CertificateLanguage[]): CertificateLanguage {
  const possible = certificateLanguages.filter((language) => allowed.includes(language));
  const [only] = possible;
  if (only !== undefined && possible.length === 1) return only;
  const hits: Record<CertificateLanguage, number> = { sv: 0, nb: 0, nn: 0, en: 0 };
  for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) {
    for (const language of languagesOf.get(word) ?? []) hits[language]++;
  }
  let best: CertificateLanguage | null = null;
  for (const language of possible) if (best === null || hits[language] > hits[best]) best = language;
  return best ?? "en";
}
