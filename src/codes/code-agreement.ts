import { inRanges } from "./code-range.ts";
import { kindOfCode } from "./diagnosis-kind.ts";
import { groupsNamed } from "./diagnosis-words.ts";
import { diseaseGroups } from "./disease-groups.ts";
import type { DiagnosisLookUp } from "./look-up-diagnosis.ts";

/**
 * Whether the code excludes every disease that the words beside it name. True only on clear evidence:
 * words that name no known group, symptom codes and aftercare codes never contradict.
 */
export function codeContradictsWords(found: DiagnosisLookUp, words: string | null): boolean {
  if (found.status !== "known" || words === null || negation.test(words)) return false;
  const { list, listed } = found;
  if (kindOfCode(list, listed.code) !== "disease" || (list === "icd-10" && listed.code.startsWith("Z"))) return false;
  if (saysTheListText(words, listed.text)) return false;
  const named = groupsNamed(words);
  const column = list === "icd-10" ? "icd10" : "icpc2";
  return named.length > 0 && named.every((group) => !inRanges(listed.code, diseaseGroups[group][column]));
}

/** "No fracture" names what is not there. */
const negation = /(?<!\p{L})(?:ej|inte|ingen|inga|utan|ikke|ikkje|uten|utan|no|not|without)(?!\p{L})/iu;

/** The list's own words beside its code always agree, whatever groups they also name. */
function saysTheListText(words: string, text: string | null): boolean {
  const [written, listed] = [words.trim().toLowerCase(), (text ?? "").toLowerCase()];
  return listed !== "" && written.includes(listed);
}
