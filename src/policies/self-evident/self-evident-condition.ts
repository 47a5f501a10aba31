import { addDays } from "#certificate/calendar-date.ts";
import type { Certificate } from "#certificate/certificate.ts";
import { statedValue } from "#certificate/statement.ts";
import { inRanges } from "#codes/code-range.ts";
import { groupsNamed } from "#codes/diagnosis-words.ts";
import type { DiseaseGroup } from "#codes/disease-groups.ts";
import { type DiagnosisLookUp, lookUpDiagnosis } from "#codes/look-up-diagnosis.ts";
import type { Reading } from "#language/clause.ts";
import type { Absence } from "../absence.ts";
import { mentionedDays } from "../mentioned-days.ts";
import { aboutCare } from "./care-words.ts";
import { selfEvidentCare } from "./self-evident-care.ts";
import { freshConditions, type SelfEvidentCondition } from "./usual-days.ts";

/**
 * The kind of condition that makes incapacity evident now (`fresh-fracture`, `in-patient` …), or null.
 * What is planned, over by the day of signing or past its usual time is no such condition: in doubt
 * the office asks.
 */
export function selfEvidentCondition(certificate: Certificate, reading: Reading, absence: Absence): string | null {
  const { totalDays } = absence;
  const inTime = freshConditions.filter(({ usualDays }) => totalDays !== null && totalDays <= usualDays);
  const named = inTime.length > 0 ? mainDiagnoses(certificate) : [];
  const condition = inTime.find((one) =>
    named.some((diagnosis) => isNamedBy(diagnosis, one) && !isOld(diagnosis.text, absence)),
  );
  return condition?.because ?? selfEvidentCare(certificate, reading, absence);
}

interface Named {
  text: string;
  found: DiagnosisLookUp;
  /** What the words name; empty where a code does. */
  groups: readonly DiseaseGroup[];
}

/** The main diagnosis decides: a healed fracture among the secondary ones does not. */
function mainDiagnoses(certificate: Certificate): Named[] {
  return (statedValue(certificate.diagnoses) ?? [])
    .filter(({ rank }) => rank === "main")
    .map((diagnosis) => {
      const text = diagnosis.text ?? "";
      const found = lookUpDiagnosis(diagnosis);
      return { text, found, groups: found.status === "known" ? [] : groupsNamed(text) };
    });
}

function isNamedBy({ found, groups }: Named, condition: SelfEvidentCondition): boolean {
  if (found.status !== "known") return groups.some((group) => condition.groups.includes(group));
  return inRanges(found.listed.code, found.list === "icd-10" ? condition.icd10 : condition.icpc2);
}

/** "Old fracture", "status after", or a day well before this absence. */
function isOld(text: string, { startedOn }: Absence): boolean {
  if (aboutCare.old.isIn(text)) return true;
  if (startedOn === null) return false;
  const recent = addDays(startedOn, -daysToSickLeave);
  return mentionedDays(text, startedOn).some((day) => day < recent);
}

/** An injury may be a month old before it leads to this absence. */
const daysToSickLeave = 31;
