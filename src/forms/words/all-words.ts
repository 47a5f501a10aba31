import type { CertificateLanguage } from "#certificate/language.ts";
import { en } from "./en.ts";
import type { FormWords } from "./form-words.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import { sv } from "./sv.ts";

/** The word lists by language. */
export const formWords: Readonly<Record<CertificateLanguage, FormWords>> = { sv, nb, nn, en };

/** One list of all four languages: certificates mix them, and their words seldom clash. */
export function everyLanguage(pick: (words: FormWords) => readonly string[]): string[] {
  return [...new Set(Object.values(formWords).flatMap((words) => pick(words)))];
}
