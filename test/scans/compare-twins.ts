import type { Judged } from "./twins.ts";

/** What a scan came to beside its digital twin; nothing in any list: the same. */
export interface Comparison {
  /** Verdicts that differ, as `sufficient → review`. */
  verdicts: string[];
  /** Outcomes that differ, legibility left out, as `period: met → missing`. */
  outcomes: string[];
  /** Verdicts that differ and do not say that a person or a better copy is needed. */
  dishonest: string[];
  /** Criteria that the twin meets and that are called missing on the scan: never allowed. */
  lost: string[];
}

/** Certificates of one file, in their order. */
export function compareTwins(digital: readonly Judged[], scan: readonly Judged[]): Comparison {
  const found: Comparison = { verdicts: [], outcomes: [], dishonest: [], lost: [] };
  if (digital.length !== scan.length) {
    const count = `${digital.length} certificates → ${scan.length}`;
    const honest = scan.length > 0 && scan.every(({ verdict }) => isHonest(verdict));
    return { ...found, verdicts: [count], dishonest: honest ? [] : [count] };
  }
  digital.forEach((twin, at) => {
    const other = scan[at];
    if (other === undefined) return;
    if (twin.verdict !== other.verdict) {
      const change = `${twin.verdict} → ${other.verdict}`;
      found.verdicts.push(change);
      if (!isHonest(other.verdict)) found.dishonest.push(change);
    }
    for (const [criterion, was] of twin.outcomes) {
      const is = other.outcomes.get(criterion) ?? "not judged";
      if (was === is) continue;
      found.outcomes.push(`${criterion}: ${was} → ${is}`);
      if (was === "met" && is === "missing") found.lost.push(criterion);
    }
  });
  return found;
}

/** The machine says that it could not read or could not tell. */
function isHonest(verdict: string): boolean {
  return verdict === "rescan" || verdict === "review" || verdict === "needs-ocr";
}
