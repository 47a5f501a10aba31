import type { TextLanguage } from "#certificate/language.ts";
import type { LetterVariant } from "../insured-person-letter.ts";

/** Words of the letter. Days come written out, such as `3 mars 2026`. */
export interface LetterWords {
  title: string;
  reference(number: string): string;
  greeting: readonly string[];
  received: { heading: string; lines(day: string): readonly string[] };
  asked: AskedWords;
  wait: WaitWords;
  todo: { heading: string; lines: readonly string[]; contact(contact: string | null): readonly string[] };
  know: { heading: string; groups: Groups };
  regards: string;
}

/** Lines that belong together; between groups there is air. */
export type Groups = readonly (readonly string[])[];

export interface AskedWords {
  heading: string;
  first(on: string, unit: string | null): readonly string[];
  /** The physician has answered once before. */
  again(on: string): readonly string[];
  /** The one who wrote the certificate could not answer for it. */
  other(on: string): readonly string[];
  noBlame: readonly string[];
  noContent: readonly string[];
}

export interface WaitWords {
  heading: string;
  waiting(deadline: string): Groups;
  answered: Groups;
  noAnswer(deadline: string): Groups;
}

export type LetterWordsOf = Record<LetterVariant, LetterWords>;
export type LetterBook = Record<TextLanguage, LetterWordsOf>;
