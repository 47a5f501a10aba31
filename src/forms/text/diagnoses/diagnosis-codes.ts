import type { FormId } from "#certificate/certificate.ts";
import { holdsIllnessName } from "#codes/illness-names.ts";
import { lookUpDiagnosis } from "#codes/look-up-diagnosis.ts";
import { matchesIn } from "#language/terms/matches-in.ts";
import type { Stretch } from "../filling.ts";

export interface CodeFound extends Stretch {
  written: string;
}

/** A letter and two digits, and what may follow them in ICD-10(-SE), ICPC-2 and ICPC-2B. */
const code = /(?<![\p{L}\p{N}./-])([A-Za-z]\d{2}(?:\.\d{4}|[.,]?\d{1,2}[A-Z]?|[.-][A-Z0-9-]{1,3})?)(?![\p{L}\p{N}])/gu;
/** A code that lost its letter: digits with one decimal at the end of the line. */
const lettersLost = /\s(\d{2}\.\d)\s*$/u;

/** A code in cells for single letters, alone on its line: "G 5 6 0". */
const letterByLetter = /(?<=^[ \t]*)([A-Z](?: \d){2}(?: [\dA-Z]){0,2})(?=[ \t]*$)/mu;

/** "Multiple sclerosis, G35": a code of the list behind a comma and the name of an illness; T10 to T12 are levels too. */
function isBehindName(text: string, at: number, written: string): boolean {
  const before = text.slice(0, at);
  if (!/,\s?$/.test(before) || /^T1/.test(written)) return false;
  const known = lookUpDiagnosis({ code: written, system: null, text: null }).status;
  return (known === "known" || known === "ambiguous") && holdsIllnessName(before);
}

/** Diagnosis codes in a stretch, from left to right, as far as the form's language makes them sure. */
export function codesIn(text: string, { start, end }: Stretch, form: FormId): CodeFound[] {
  const slice = text.slice(start, end);
  const english = form === "uk-med3" || form === "generic";
  const found = matchesIn(slice, code).flatMap((m): CodeFound[] => {
    const written = m[1] ?? "";
    // "L4", "T12" and "C5-C6" are levels of the spine in English letters: there a code needs its dot.
    const sure =
      /[.,]\d/.test(written) ||
      /(?:ICD|ICPC|kod|code)\S*[\s:(]*$/iu.test(slice.slice(0, m.index)) ||
      (english && slice.trim() === written);
    return english && !sure && !/^\s*$|\($/.test(slice.slice(0, m.index)) && !isBehindName(slice, m.index, written)
      ? []
      : [{ written, start: start + m.index, end: start + m.index + m[0].length }];
  });
  const spaced = found.length === 0 ? letterByLetter.exec(slice) : null;
  if (spaced?.[1] !== undefined) {
    const at = start + spaced.index;
    return [{ written: spaced[1], start: at, end: at + spaced[1].length }];
  }
  const lost = found.length === 0 && !english ? lettersLost.exec(slice) : null;
  if (lost?.[1] === undefined) return found;
  const at = start + lost.index + lost[0].indexOf(lost[1]);
  return [{ written: lost[1], start: at, end: at + lost[1].length }];
}
