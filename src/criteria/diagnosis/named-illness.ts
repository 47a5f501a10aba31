import type { Evidence } from "#certificate/evidence.ts";
import { groupsNamed, holds, namesSomething } from "#codes/diagnosis-words.ts";
import { holdsIllnessName } from "#codes/illness-names.ts";
import type { Clause, Reading } from "#language/clause.ts";

/** Words in the running text that name an illness which the patient has now, in the physician's own voice. */
export function namedIllness(reading: Reading): Evidence[] {
  return reading.clauses.filter(namesIllness).map(({ evidence }) => evidence);
}

/** Places that tell what is wrong; treatment and occupation may name an illness that is not the patient's. */
const topics: readonly Clause["topic"][] = [
  "diagnosis",
  "history",
  "functional-impairment",
  "medical-reasons",
  "longer-than-guideline",
  "other",
  "unplaced",
];

function namesIllness(clause: Clause): boolean {
  return (
    topics.includes(clause.topic) &&
    clause.marks.some(({ tag, words, entry }) => tag === "illness" && (byName.has(entry) || isDisease(words))) &&
    clause.marks.every(({ tag }) => tag !== "of-another") &&
    !clause.negated &&
    !clause.hypothetical &&
    clause.time === "now" &&
    (clause.source === "physician" || clause.source === "other-professional")
  );
}

/** Groups of the lexicons that hold names, not endings. */
const byName: ReadonlySet<string> = new Set(["illnesses-by-name", "illnesses-by-name-nn"]);

/** The lexicons mark by endings ("-osis"); the words of the code lists tell thrombosis from prognosis. */
function isDisease(words: string): boolean {
  return namesSomething(words) && (holds(words, "disease") || groupsNamed(words).length > 0 || holdsIllnessName(words));
}
