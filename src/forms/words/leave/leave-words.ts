import type { CertificateLanguage } from "#certificate/language.ts";
import { wordPattern } from "../word-pattern.ts";
import { en } from "./en.ts";
import { nb } from "./nb.ts";
import { nn } from "./nn.ts";
import { sv } from "./sv.ts";

/** Words of one language that tell which leave a sentence speaks of. Pieces of a pattern: a space stands for any gap. */
export interface LeaveWords {
  source: string;
  /** The days of the certificate, named without a date. */
  sameDays: readonly string[];
  now: readonly string[];
  /** What was before this leave: an earlier one that is over. */
  past: readonly string[];
  /** What goes on: a leave that is made longer counts from the day of the statement. */
  goesOn: readonly string[];
  /** Verbs of what the physician looks forward to. */
  hopedFor: readonly string[];
  /** "Det vill säga": said again in other words, and no wish. */
  thatIs: readonly string[];
  /** What a later leave hangs on. */
  condition: readonly string[];
  /** What was, may be, is hoped for or belongs to something else than this leave. */
  anotherLeave: readonly string[];
}

const byLanguage: Readonly<Record<CertificateLanguage, LeaveWords>> = { sv, nb, nn, en };

/** The words of all four languages. */
export function leaveWords(pick: (words: LeaveWords) => readonly string[]): string[] {
  return [...new Set(Object.values(byLanguage).flatMap(pick))];
}

/** One pattern, without its brackets, that matches the words of all four languages; longer ones first. */
export function anyLeaveWord(pick: (words: LeaveWords) => readonly string[]): string {
  return wordPattern(Object.values(byLanguage).flatMap(pick), "\\s");
}
