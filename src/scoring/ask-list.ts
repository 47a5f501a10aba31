import { alwaysDecisive, isGap, isLacking, isShielded, type Judged, lacksLimitation } from "./judged.ts";

/**
 * Criteria that a request asks about, most decisive first, at most three (rubric, verdict rule 4). What
 * was `answered` on an earlier request is not asked again.
 */
export function askList(judged: Judged, answered: ReadonlySet<string> = new Set()): string[] {
  return askable
    .filter(({ id, when }) => when(judged) && !isShielded(judged, id) && !answered.has(id))
    .map(({ id }) => id)
    .slice(0, mostQuestions);
}

/** Occupational physicians called two requests in three irrelevant: a short one is read. */
export const mostQuestions = 3;

interface Askable {
  id: string;
  when(judged: Judged): boolean;
}

/** A merely missing chain is never asked about: the question on function or activity answers it. */
const askable: readonly Askable[] = [
  { id: "diagnosis-stated", when: gap("diagnosis-stated") },
  {
    id: "diagnosis-specificity",
    when: ({ outcome, reason }) =>
      outcome("diagnosis-specificity") === "partial" && reason("diagnosis-specificity") === "not-an-illness",
  },
  { id: "activity-limitation", when: lacksLimitation },
  { id: "functional-impairment", when: ({ outcome }) => isLacking(outcome("functional-impairment")) },
  { id: "consequence-chain", when: ({ outcome }) => outcome("consequence-chain") === "contradictory" },
  ...alwaysDecisive.slice(1).map((id) => ({ id, when: gap(id) })),
  // Serious gaps ride along; what the sender must mend (pages) is never a question to the physician.
  ...["impairment-basis", "work-demands", "prognosis", "examination", "issuer", "signature", "patient-identity"].map(
    (id) => ({ id, when: gap(id) }),
  ),
];

function gap(id: string): (judged: Judged) => boolean {
  return ({ outcome }) => isGap(outcome(id));
}
