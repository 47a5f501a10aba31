import { addDays, type CalendarDate } from "#certificate/calendar-date.ts";
import type { Certificate } from "#certificate/certificate.ts";
import { statedValue } from "#certificate/statement.ts";
import { inRanges } from "#codes/code-range.ts";
import { groupsNamed } from "#codes/diagnosis-words.ts";
import { lookUpDiagnosis } from "#codes/look-up-diagnosis.ts";
import { type WordMatcher, wordMatcher } from "#codes/word-matcher.ts";
import type { Clause, Reading } from "#language/clause.ts";
import { type Absence, daysOf } from "./absence.ts";
import { mentionedDays } from "./mentioned-days.ts";
import { freshConditions, type SelfEvidentCondition, selfEvidentCare } from "./self-evident-conditions.ts";
import en from "./words/self-evident.en.json" with { type: "json" };
import nb from "./words/self-evident.nb.json" with { type: "json" };
import sv from "./words/self-evident.sv.json" with { type: "json" };

/**
 * The kind of condition that makes incapacity evident now (`fresh-fracture`, `in-patient` …), or null.
 * What is over by the day of signing is no such condition.
 */
export function selfEvidentCondition(certificate: Certificate, reading: Reading, absence: Absence): string | null {
  const condition = freshConditions.find(
    (one) => absence.totalDays !== null && absence.totalDays <= one.usualDays && isDiagnosed(certificate, one),
  );
  if (condition !== undefined) return condition.because;

  const now = dayOfWriting(certificate);
  const care = selfEvidentCare.find(
    ({ because, usualDays, needs }) =>
      (usualDays === null || (absence.totalDays !== null && absence.totalDays <= usualDays)) &&
      reading.clauses.some(
        (clause) =>
          careWords[because].isIn(clause.text) &&
          isReal(clause) &&
          (needs === "now" ? isCurrent(clause, now) : fallsInAbsence(clause, absence, certificate)),
      ),
  );
  return care?.because ?? null;
}

type Care = (typeof selfEvidentCare)[number]["because"];

const careWords: Record<Care, WordMatcher> = {
  "in-patient": wordMatcher([sv, nb, en].flatMap(({ words }) => words["in-patient"])),
  "intensive-care": wordMatcher([sv, nb, en].flatMap(({ words }) => words["intensive-care"])),
  chemotherapy: wordMatcher([sv, nb, en].flatMap(({ words }) => words.chemotherapy)),
  surgery: wordMatcher([sv, nb, en].flatMap(({ words }) => words.surgery)),
};
const ongoing = wordMatcher([sv, nb, en].flatMap((list) => list.ongoing));

/** The main diagnosis decides: a healed fracture among the secondary ones does not. */
function isDiagnosed(certificate: Certificate, { icd10, icpc2, groups }: SelfEvidentCondition): boolean {
  const main = (statedValue(certificate.diagnoses) ?? []).filter(({ rank }) => rank === "main");
  return main.some((diagnosis) => {
    const found = lookUpDiagnosis(diagnosis);
    if (found.status === "known") return inRanges(found.listed.code, found.list === "icd-10" ? icd10 : icpc2);
    return groupsNamed(diagnosis.text ?? "").some((group) => groups.includes(group));
  });
}

function isReal(clause: Clause): boolean {
  return !clause.negated && !clause.hypothetical && clause.time !== "future";
}

/** Current unless the words are in the past or every day they mention lies before the day of writing. */
function isCurrent(clause: Clause, now: CalendarDate | null): boolean {
  if (clause.time === "past") return false;
  if (now === null || ongoing.isIn(clause.text)) return true;
  const days = mentionedDays(clause.text, now);
  return days.length === 0 || days.some((day) => day >= now);
}

/** An operation counts when its day is given and lies in this absence, or just before it. */
function fallsInAbsence(clause: Clause, absence: Absence, certificate: Certificate): boolean {
  const last = daysOf(certificate)?.last ?? null;
  const { startedOn } = absence;
  if (startedOn === null || last === null) return false;
  const earliest = addDays(startedOn, -daysBeforeAbsence);
  return mentionedDays(clause.text, startedOn).some((day) => earliest <= day && day <= last);
}

/** An operation on a Friday may lead to an absence from Monday. */
const daysBeforeAbsence = 3;

function dayOfWriting(certificate: Certificate): CalendarDate | null {
  const signed = statedValue(certificate.signature)?.date;
  if (signed?.kind === "date") return signed.date;
  return daysOf(certificate)?.first ?? null;
}
