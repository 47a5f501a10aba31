import type { CertificateLanguage } from "#certificate/language.ts";
import { wordPattern } from "../word-pattern.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import { sv } from "./sv.ts";

/** Words of one language for a share of the working time. Pieces of a pattern: a space stands for any gap. */
export interface ShareWords {
  source: string;
  /** Tens and the like, as they stand before "per cent". */
  percents: Readonly<Record<string, number>>;
  /** Parts of a whole, by per cent. */
  parts: Readonly<Record<string, number>>;
  /** Right before or behind a word for absence: how much of the time it takes. */
  howMuch: Readonly<Record<string, number>>;
  /** What the person owes in working time: "half her contract". Between the part and it, `whose`. */
  ownTime: readonly string[];
  whose: readonly string[];
  /** The absence itself, and between it and how much: "sjukskrivningen är hel". */
  incapacity: readonly string[];
  is: readonly string[];
  /** Names of the work capacity. */
  ableTo: readonly string[];
  /** What is said of a work capacity of which half is left. */
  halved: readonly string[];
  /** Between the word that tells what a share is of and the share. */
  small: readonly string[];
  /** Units that a working week or day is counted in. */
  days: readonly string[];
  hours: readonly string[];
  /** Between what is counted and the week. */
  perWeek: readonly string[];
  /** Between what is counted and the day. */
  perDay: readonly string[];
  /** Between a number and the number that it is taken of. */
  of: readonly string[];
  /** Before the degree. */
  label: readonly string[];
  /** Before or behind a share: it is the absence. */
  away: readonly string[];
  /** Verbs with which somebody is put on leave, and absence in general, beside how much of the time. */
  putOnLeave: readonly string[];
  /** Before or behind a share: it is what is worked. */
  atWork: readonly string[];
}

const byLanguage: Readonly<Record<CertificateLanguage, ShareWords>> = { sv, nb, nn, en };

/** One pattern, without its brackets, that matches the words of all four languages; longer ones first. */
export function anyShareWord(pick: (words: ShareWords) => readonly string[]): string {
  return wordPattern(Object.values(byLanguage).flatMap(pick), "\\s");
}

/** What the words of all four languages stand for. */
export function shareNumbers(pick: (words: ShareWords) => Readonly<Record<string, number>>): Map<string, number> {
  return new Map(Object.values(byLanguage).flatMap((language) => Object.entries(pick(language))));
}
