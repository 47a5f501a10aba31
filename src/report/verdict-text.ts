import type { TextLanguage } from "#certificate/language.ts";
import type { Verdict } from "#scoring/assessment.ts";
import { phrases } from "./phrases/phrases.ts";

/** The rule that gave the verdict, as a sentence; what the verdict means where the rule is of an older version. */
export function verdictText(verdict: Verdict, language: TextLanguage): string {
  const words = phrases(language);
  return words.rule[verdict.rule] ?? words.verdict[verdict.word].means;
}
