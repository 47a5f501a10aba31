import type { TextLanguage } from "#certificate/language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import type { Phrases } from "./phrase-book.ts";
import { sv } from "./sv.ts";

/** The words of a report in the language of its reader. */
export function phrases(language: TextLanguage): Phrases {
  return byLanguage[language];
}

const byLanguage: Record<TextLanguage, Phrases> = { en, sv, nb };
