import { type CertificateLanguage, certificateLanguages } from "#certificate/language.ts";
import { formWords } from "../../words/all-words.ts";

const lists = certificateLanguages.map((language) => ({
  language,
  words: new Set(formWords[language].functionWords),
}));

/**
 * The language in which most of the frequent short words are written, among those allowed. Forms
 * are printed in one written language and filled in in another, so the answers are given alone.
 */
export function detectLanguage(text: string, allowed: readonly CertificateLanguage[]): CertificateLanguage {
  const possible = lists.filter(({ language }) => allowed.includes(language));
  const [only] = possible;
  if (only !== undefined && possible.length === 1) return only.language;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best: { language: CertificateLanguage; hits: number } | null = null;
  for (const { language, words: known } of possible) {
    const hits = words.reduce((sum, word) => sum + (known.has(word) ? 1 : 0), 0);
    if (best === null || hits > best.hits) best = { language, hits };
  }
  return best?.language ?? "en";
}
