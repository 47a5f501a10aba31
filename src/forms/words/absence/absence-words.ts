import type { CertificateLanguage } from "#certificate/language.ts";
import { wordPattern } from "../word-pattern.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import { sv } from "./sv.ts";

/** Words of one language that tell that somebody is absent, and how far. Phrases, as the word lists of the forms have them. */
export interface AbsenceWords {
  source: string;
  /** Absence that is meant wholly where no share is told with it. */
  wholly: readonly string[];
  /** Behind a word for no work: it is not all work. */
  notAll: readonly string[];
  /** The degree is left for others to settle. */
  leftOpen: readonly string[];
  /** Said of a work capacity of which nothing is left. */
  none: readonly string[];
  /** Beside the words of a form: they too tell that a sentence is about the leave. */
  speaks: readonly string[];
  /** At the head of a sentence that gives the days of the leave told before it. */
  applies: readonly string[];
}

const byLanguage: Readonly<Record<CertificateLanguage, AbsenceWords>> = { sv, nb, nn, en };

/** The words of all four languages. */
export function absenceWords(pick: (words: AbsenceWords) => readonly string[]): string[] {
  return [...new Set(Object.values(byLanguage).flatMap(pick))];
}

/** One pattern, without its brackets, that matches the words of all four languages; longer ones first. */
export function anyAbsenceWord(pick: (words: AbsenceWords) => readonly string[]): string {
  return wordPattern(absenceWords(pick), "\\s");
}
