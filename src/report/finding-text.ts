import type { TextLanguage } from "#certificate/language.ts";
import type { CriterionTexts } from "#criteria/criterion.ts";
import { criteria } from "#criteria/index.ts";
import type { UnclearReason } from "#criteria/judgement.ts";
import type { Finding } from "#scoring/assessment.ts";
import type { Phrases } from "./phrases/phrase-book.ts";
import { phrases } from "./phrases/phrases.ts";

/** Title of a criterion; the id itself where a stored result names one that no longer exists. */
export function criterionTitle(id: string, language: TextLanguage): string {
  return textsOf(id, language)?.title ?? id;
}

/** Why the office needs what the criterion is about, in one sentence. */
export function criterionWhy(id: string, language: TextLanguage): string {
  return textsOf(id, language)?.why ?? "";
}

/** What a finding says, in one sentence for people. */
export function findingText(
  finding: Pick<Finding, "criterion" | "outcome" | "reason">,
  language: TextLanguage,
): string {
  const words = phrases(language);
  const texts = textsOf(finding.criterion, language);
  const said = texts === undefined ? undefined : sentence(finding, texts, words);
  // A result that an older version stored may carry a code without words: the code is still true.
  return said ?? [words.outcome[finding.outcome], finding.reason].filter(Boolean).join(": ");
}

function sentence(
  { outcome, reason }: Pick<Finding, "outcome" | "reason">,
  texts: CriterionTexts<string, string, string>,
  words: Phrases,
): string | undefined {
  const code = reason ?? "";
  switch (outcome) {
    case "met":
      return texts.met;
    case "missing":
      return reason === null ? texts.missing : texts.missingBecause[code];
    case "partial":
      return texts.partial[code];
    case "contradictory":
      return texts.contradictory[code];
    case "unclear":
      return isUnclearReason(code, words) ? words.unclear[code] : undefined;
    case "not-applicable":
      return words.notApplicable[code];
  }
}

function isUnclearReason(code: string, words: Phrases): code is UnclearReason {
  return code in words.unclear;
}

function textsOf(id: string, language: TextLanguage) {
  return criteria.find((criterion) => criterion.id === id)?.texts[language];
}
