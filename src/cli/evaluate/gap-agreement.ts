import { cohensKappa } from "./cohens-kappa.ts";
import type { Comparison } from "./compare-case.ts";
import { type Share, shareOf } from "./share.ts";

/** Precision and recall of finding gaps, and kappa over the outcome words. */
export interface GapAgreement {
  precision: Share;
  recall: Share;
  kappa: number | null;
}

/** Counts outcomes of one criterion. */
export function gapAgreement(outcomes: Comparison["outcomes"]): GapAgreement {
  return {
    precision: shareOf(
      outcomes.filter(({ got }) => isGap(got.word)),
      ({ expected }) => isGap(expected.word),
    ),
    recall: shareOf(
      outcomes.filter(({ expected }) => isGap(expected.word)),
      ({ got }) => isGap(got.word),
    ),
    kappa: cohensKappa(outcomes.map(({ expected, got }) => ({ expected: expected.word, got: got.word }))),
  };
}

/** A file that was refused gives no outcomes (`none`): that is a wrong verdict, and no gap claimed. */
function isGap(word: string): boolean {
  return !["met", "not-applicable", "none"].includes(word);
}
