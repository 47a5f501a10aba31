import type { TextLanguage } from "#certificate/language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";
import type { Words } from "./word-book.ts";

/** The words of the pages in the language of their reader. */
export function words(language: TextLanguage): Words {
  return byLanguage[language];
}

const byLanguage: Record<TextLanguage, Words> = { en, sv, nb };
