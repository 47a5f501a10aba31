import type { Verdict } from "./assessment.ts";
import { alwaysDecisive, isGap, isShielded, isUnreadable, type Judged, lacksLimitation } from "./judged.ts";

/** The verdict by the first rule that fires; where none does, everything decisive is there. */
export function verdictOf(judged: Judged): Verdict {
  for (const { rule, word, because } of verdictRules) {
    const cause = because(judged);
    if (cause !== null) return { word, rule, because: cause };
  }
  return nothingLacks;
}

/** The limitation is what most certificates lack, so it stands for all that is there. */
const nothingLacks: Verdict = {
  word: "sufficient",
  rule: "everything-decisive-is-there",
  because: "activity-limitation",
};

/** `because` gives the criterion or exemption that makes the rule fire, or null when it does not. */
interface VerdictRule {
  rule: string;
  word: Verdict["word"];
  because(judged: Judged): string | null;
}

/**
 * The rules in order (rubric, verdict rules). A certificate that still waits for text recognition
 * comes before all: nothing can be said of it, not even that it is illegible.
 * Among the reasons for a supplement the one that says most of the certificate names the rule.
 */
export const verdictRules: readonly VerdictRule[] = [
  {
    rule: "picture-not-read",
    word: "review",
    because: ({ unreadPages }) => (unreadPages === "all" ? "text-legibility" : null),
  },
  {
    // What seems to be lacking or illegible may stand on the page that nobody has read.
    rule: "page-not-read",
    word: "review",
    because: ({ unreadPages }) => (unreadPages === "some" ? "text-legibility" : null),
  },
  {
    rule: "document-unreadable",
    word: "rescan",
    because: ({ allPagesIllegible }) => (allPagesIllegible ? "text-legibility" : null),
  },
  {
    rule: "decisive-field-unreadable",
    word: "rescan",
    because: (judged) =>
      [...alwaysDecisive, "functional-impairment", "activity-limitation"].find(
        (id) =>
          isUnreadable({ outcome: judged.outcome(id), reason: judged.reason(id) }) &&
          !canBeReadByEye(judged, id) &&
          !isShielded(judged, id),
      ) ?? null,
  },
  supplement("diagnosis-lacking", "diagnosis-stated", ({ outcome }) => isGap(outcome("diagnosis-stated"))),
  supplement("activity-limitation-lacking", "activity-limitation", lacksLimitation),
  supplement("functional-impairment-lacking", "functional-impairment", ({ outcome }) => {
    const impairment = outcome("functional-impairment");
    return impairment === "missing" || (impairment === "partial" && isGap(outcome("impairment-basis")));
  }),
  supplement(
    "no-illness-named",
    "diagnosis-specificity",
    ({ outcome, reason }) =>
      outcome("diagnosis-specificity") === "partial" && reason("diagnosis-specificity") === "not-an-illness",
  ),
  supplement(
    "consequence-chain-contradictory",
    "consequence-chain",
    ({ outcome }) => outcome("consequence-chain") === "contradictory",
  ),
  supplement("period-lacking", "period", ({ outcome }) => isGap(outcome("period"))),
  supplement("degree-lacking", "capacity-degree", ({ outcome }) => isGap(outcome("capacity-degree"))),
  {
    rule: "decisive-criterion-unclear",
    word: "review",
    because: (judged) =>
      judged.ids.find(
        (id) => judged.impact(id) === "critical" && judged.outcome(id) === "unclear" && !isShielded(judged, id),
      ) ?? null,
  },
  {
    rule: "exemption-holds",
    word: "sufficient",
    because: ({ exemptions, outcome }) =>
      outcome("activity-limitation") === "met" && outcome("functional-impairment") === "met"
        ? null
        : (exemptions[0]?.id ?? null),
  },
];

/** A few doubtful words on a clear scan: a person reads them on the picture, and the sender has no better copy. */
function canBeReadByEye({ clearScan, reason }: Judged, id: string): boolean {
  return clearScan && reason(id) === "low-confidence";
}

/** A rule that fires where its criterion lacks something and no exemption speaks for it. */
function supplement(rule: string, criterion: string, lacks: (judged: Judged) => boolean): VerdictRule {
  return {
    rule,
    word: "supplement",
    because: (judged) => (lacks(judged) && !isShielded(judged, criterion) ? criterion : null),
  };
}
