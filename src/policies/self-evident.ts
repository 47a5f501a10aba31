import { addDays } from "#certificate/calendar-date.ts";
import type { Certificate } from "#certificate/certificate.ts";
import { statedValue } from "#certificate/statement.ts";
import { inRanges } from "#codes/code-range.ts";
import { groupsNamed } from "#codes/diagnosis-words.ts";
import { lookUpDiagnosis } from "#codes/look-up-diagnosis.ts";
import { wordMatcher } from "#codes/word-matcher.ts";
import type { Reading } from "#language/clause.ts";
import type { Absence } from "./absence.ts";
import { mentionedDays } from "./mentioned-days.ts";
import { selfEvidentCare } from "./self-evident-care.ts";
import { freshConditions, type SelfEvidentCondition } from "./self-evident-conditions.ts";
import en from "./words/self-evident.en.json" with { type: "json" };
import nb from "./words/self-evident.nb.json" with { type: "json" };
import sv from "./words/self-evident.sv.json" with { type: "json" };

/**
 * The kind of condition that makes incapacity evident now (`fresh-fracture`, `in-patient` …), or null.
 * What is planned, over by the day of signing or past its usual time is no such condition: in doubt
 * the office asks.
 */
export function selfEvidentCondition(certificate: Certificate, reading: Reading, absence: Absence): string | null {
  const condition = freshConditions.find(
    (one) => absence.totalDays !== null && absence.totalDays <= one.usualDays && isDiagnosed(certificate, absence, one),
  );
  return condition?.because ?? selfEvidentCare(certificate, reading, absence);
}

/** The main diagnosis decides: a healed fracture among the secondary ones does not. */
function isDiagnosed(
  certificate: Certificate,
  absence: Absence,
  { icd10, icpc2, groups }: SelfEvidentCondition,
): boolean {
  const main = (statedValue(certificate.diagnoses) ?? []).filter(({ rank }) => rank === "main");
  return main.some((diagnosis) => {
    const text = diagnosis.text ?? "";
    if (isOld(text, absence)) return false;
    const found = lookUpDiagnosis(diagnosis);
    if (found.status === "known") return inRanges(found.listed.code, found.list === "icd-10" ? icd10 : icpc2);
    return groupsNamed(text).some((group) => groups.includes(group));
  });
}

/** "Old fracture", "status after", or a day well before this absence. */
function isOld(text: string, { startedOn }: Absence): boolean {
  if (old.isIn(text)) return true;
  if (startedOn === null) return false;
  const recent = addDays(startedOn, -daysToSickLeave);
  return mentionedDays(text, startedOn).some((day) => day < recent);
}

const old = wordMatcher([sv, nb, en].flatMap((list) => list.old));

/** An injury may be a month old before it leads to this absence. */
const daysToSickLeave = 31;
