import { criteria } from "#criteria/index.ts";
import type { Comparison } from "./compare-case.ts";
import { type GapAgreement, gapAgreement } from "./gap-agreement.ts";
import { type Mistaken, mistaken } from "./mistaken.ts";
import { type Share, share, shareOf } from "./share.ts";

/** How well the checker agrees with the labels. */
export interface Agreement {
  cases: number;
  verdict: Share;
  /** Sufficient by the label, and a request was written all the same. */
  needlessRequests: Share;
  /** Cases in which a question was asked that must not be. */
  needlessQuestions: Share;
  /** Supplement by the label, and no request was written. */
  missedRequests: Share;
  /** Questions that must be asked and were not. */
  missedQuestions: Share;
  form: Share;
  /** Labelled quotes that the evidence shown shares words with. */
  evidence: Share;
  byLanguage: Record<string, Share>;
  byForm: Record<string, Share>;
  criteria: CriterionAgreement[];
  /** The critical criteria again, apart for each language and each form. */
  criticalByLanguage: Record<string, Record<string, GapAgreement>>;
  criticalByForm: Record<string, Record<string, GapAgreement>>;
  /** Outcomes that were taken for others, by criterion, the most frequent first. */
  mistaken: Mistaken[];
}

/** Agreement on one criterion. */
export interface CriterionAgreement extends GapAgreement {
  criterion: string;
  word: Share;
  reason: Share;
}

/** Counts the comparisons. */
export function agreement(comparisons: readonly Comparison[], mustAsk: number): Agreement {
  const right = ({ verdict }: Comparison) => verdict.expected === verdict.got;
  const rightOf = (these: readonly Comparison[]) => shareOf(these, right);
  const asked = ({ verdict }: Comparison) => verdict.got === "supplement";
  const sufficient = comparisons.filter(({ verdict }) => verdict.expected === "sufficient");
  const supplement = comparisons.filter(({ verdict }) => verdict.expected === "supplement");
  const quotes = comparisons.flatMap(({ outcomes }) => outcomes.filter(({ expectedQuote }) => expectedQuote));
  const missed = comparisons.reduce((sum, one) => sum + one.missed.length, 0);
  return {
    cases: comparisons.length,
    verdict: shareOf(comparisons, right),
    needlessRequests: shareOf(sufficient, asked),
    needlessQuestions: shareOf(comparisons, ({ needless }) => needless.length > 0),
    missedRequests: shareOf(supplement, (one) => !asked(one)),
    missedQuestions: share(missed, mustAsk),
    form: shareOf(comparisons, ({ form, gotForm }) => form === gotForm),
    evidence: shareOf(quotes, ({ quoteOverlaps }) => quoteOverlaps),
    byLanguage: grouped(comparisons, ({ language }) => language, rightOf),
    byForm: grouped(comparisons, ({ form }) => form, rightOf),
    criteria: perCriterion(comparisons),
    criticalByLanguage: grouped(comparisons, ({ language }) => language, criticalOf),
    criticalByForm: grouped(comparisons, ({ form }) => form, criticalOf),
    mistaken: mistaken(comparisons),
  };
}

function perCriterion(comparisons: readonly Comparison[]): CriterionAgreement[] {
  const all = comparisons.flatMap(({ outcomes }) => outcomes);
  return [...new Set(all.map(({ criterion }) => criterion))].map((criterion) => {
    const these = all.filter((one) => one.criterion === criterion);
    const sameWord = these.filter(({ expected, got }) => expected.word === got.word);
    return {
      criterion,
      word: share(sameWord.length, these.length),
      reason: shareOf(sameWord, ({ expected, got }) => expected.reason === null || expected.reason === got.reason),
      ...gapAgreement(these),
    };
  });
}

const critical = criteria.filter(({ impact }) => impact === "critical").map(({ id }) => id);

function criticalOf(comparisons: readonly Comparison[]): Record<string, GapAgreement> {
  const all = comparisons.flatMap(({ outcomes }) => outcomes);
  return Object.fromEntries(
    critical.flatMap((id) => {
      const these = all.filter(({ criterion }) => criterion === id);
      return these.length === 0 ? [] : [[id, gapAgreement(these)] as const];
    }),
  );
}

function grouped<T, R>(
  all: readonly T[],
  keyOf: (one: T) => string,
  counted: (these: readonly T[]) => R,
): Record<string, R> {
  const keys = [...new Set(all.map(keyOf))].sort();
  return Object.fromEntries(keys.map((key) => [key, counted(all.filter((one) => keyOf(one) === key))]));
}
