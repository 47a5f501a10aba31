import { cohensKappa } from "./cohens-kappa.ts";
import type { Comparison } from "./compare-case.ts";
import { wilsonInterval } from "./wilson-interval.ts";

/** A count with its whole, its share and the 95 % interval of the share; null where there was nothing to count. */
export interface Share {
  hits: number;
  of: number;
  share: number | null;
  interval: { low: number; high: number } | null;
}

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
}

/** Agreement on one criterion. Precision and recall are of finding gaps. */
export interface CriterionAgreement {
  criterion: string;
  word: Share;
  reason: Share;
  precision: Share;
  recall: Share;
  kappa: number | null;
}

/** Counts the comparisons. */
export function agreement(comparisons: readonly Comparison[], mustAsk: number): Agreement {
  const right = ({ verdict }: Comparison) => verdict.expected === verdict.got;
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
    byLanguage: grouped(comparisons, ({ language }) => language, right),
    byForm: grouped(comparisons, ({ form }) => form, right),
    criteria: perCriterion(comparisons),
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
      precision: shareOf(
        these.filter(({ got }) => isGap(got.word)),
        ({ expected }) => isGap(expected.word),
      ),
      recall: shareOf(
        these.filter(({ expected }) => isGap(expected.word)),
        ({ got }) => isGap(got.word),
      ),
      kappa: cohensKappa(these.map(({ expected, got }) => ({ expected: expected.word, got: got.word }))),
    };
  });
}

/** A file that was refused gives no outcomes (`none`): that is a wrong verdict, and no gap claimed. */
function isGap(word: string): boolean {
  return !["met", "not-applicable", "none"].includes(word);
}

function grouped<T>(all: readonly T[], keyOf: (one: T) => string, hit: (one: T) => boolean): Record<string, Share> {
  const keys = [...new Set(all.map(keyOf))].sort();
  return Object.fromEntries(
    keys.map((key) => [
      key,
      shareOf(
        all.filter((one) => keyOf(one) === key),
        hit,
      ),
    ]),
  );
}

function shareOf<T>(all: readonly T[], hit: (one: T) => boolean): Share {
  return share(all.filter(hit).length, all.length);
}

function share(hits: number, of: number): Share {
  return { hits, of, share: of === 0 ? null : hits / of, interval: wilsonInterval(hits, of) };
}
