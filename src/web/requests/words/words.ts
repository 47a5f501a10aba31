import type { TextLanguage } from "#certificate/language.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import type { RequestWords } from "./request-words.ts";
import { sv } from "./sv.ts";

/** The words of the request's place of work in the caseworker's language. */
export function requestWords(language: TextLanguage): RequestWords {
  return byLanguage[language];
}

const byLanguage: Record<TextLanguage, RequestWords> = { en, sv, nb };
