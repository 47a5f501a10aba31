import type { FormId } from "#certificate/certificate.ts";
import { codeContradictsWords } from "#codes/code-agreement.ts";
import { lookUpDiagnosis } from "#codes/look-up-diagnosis.ts";
import type { CodeFound } from "../diagnoses/diagnosis-codes.ts";
import type { Stretch } from "../filling.ts";

/**
 * A diagnosis code of a scan whose letter was read as a figure ("150.9", "1.86", "263.0"): the letter that
 * makes it a listed code which the words beside it do not speak against; null where several or none do.
 */
export function misreadCode(text: string, { start, end }: Stretch, form: FormId): CodeFound | null {
  const slice = text.slice(start, end);
  const found = figureForLetter.exec(slice);
  const [whole, seen = "", rest = ""] = found ?? [];
  if (found === null || whole === undefined) return null;
  const words = slice.replace(whole, " ");
  // What NAV's form holds without a decimal is nearly always ICPC-2, which has no chapter I; elsewhere it is any number.
  const decimal = /[.,]/.test(rest);
  if (!decimal && form !== "no-nav0807") return null;
  const system = decimal ? "icd-10" : "icpc-2";
  const fitting = (lettersLike[seen.charAt(0)] ?? [])
    .map((letter) => letter + rest)
    .filter((code) => {
      const listed = lookUpDiagnosis({ code, system, text: words });
      return listed.status === "known" && !codeContradictsWords(listed, words);
    });
  const [written] = fitting;
  if (written === undefined || fitting.length > 1) return null;
  const at = start + found.index;
  return { written, start: at, end: at + seen.length + rest.length };
}

/** Whether a stretch has what may be such a code. */
export function mayHaveMisreadCode(text: string): boolean {
  return figureForLetter.test(text);
}

/** Not a number with a unit, and no longer number. Figures other than one are common enough: there the code has its decimal. */
const figureForLetter =
  /(?<![\p{L}\p{N}.,/-])([1l|]\.?|[02568](?=\d{2}[.,]\d))([0-9]{2}(?:[.,]\d[A-Z]?)?)(?![\p{L}\p{N}/%]|\.\d)/u;

const lettersLike: Readonly<Record<string, readonly string[]>> = {
  "1": ["I", "L"],
  l: ["I", "L"],
  "|": ["I", "L"],
  "0": ["O"],
  "2": ["Z"],
  "5": ["S"],
  "6": ["G"],
  "8": ["B"],
};
