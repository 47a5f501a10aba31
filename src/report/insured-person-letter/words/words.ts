import { en } from "./en.ts";
import type { LetterBook } from "./letter-words.ts";
import { nb } from "./nb.ts";
import { sv } from "./sv.ts";

/** The letter's words by language and variant. */
export const letterWords: LetterBook = { en, sv, nb };
