import type { CodeSystem, Diagnosis } from "#certificate/diagnosis.ts";
import { type BundledList, type ListedCode, listedCode } from "./code-lists.ts";
import { inRanges } from "./code-range.ts";
import { groupsNamed } from "./diagnosis-words.ts";
import { diseaseGroups } from "./disease-groups.ts";

/**
 * What the bundled lists know of a written code.
 * `not-in-list`: well formed, but in no list. `unknown`: malformed or withdrawn. `ambiguous`: in both
 * lists, and the certificate does not say which it means.
 */
export type DiagnosisLookUp =
  | { status: "no-code" }
  | { status: "unknown"; because: "malformed" | "withdrawn" }
  | { status: "not-in-list"; code: string; list: BundledList | null }
  | { status: "ambiguous"; code: string }
  | { status: "known"; code: string; list: BundledList; listed: ListedCode };

/**
 * Finds a diagnosis code in the bundled lists: in the system that the certificate names, else in the
 * only list that has it; a code of both lists is never guessed, unless the words beside it fit one of them alone.
 * Source of the order: navikt/syfosmpapirmottak, identifiserDiagnoseKodeverk.
 */
export function lookUpDiagnosis(diagnosis: Pick<Diagnosis, "code" | "system" | "text">): DiagnosisLookUp {
  const code = bare(diagnosis.code ?? "");
  if (code === "") return { status: "no-code" };

  const lists = (diagnosis.system === null ? allLists : [listOf[diagnosis.system]]).filter((list) =>
    wellFormed[list].test(code),
  );
  if (lists.length === 0) return { status: "unknown", because: "malformed" };

  const found = lists.flatMap((list) => {
    const listed = resolve(list, code);
    return listed === null ? [] : [{ list, listed }];
  });
  const fitting = found.length > 1 ? found.filter((one) => wordsFit(one, diagnosis.text ?? "")) : found;
  const [only] = fitting;
  if (only !== undefined && fitting.length === 1) {
    return only.listed.withdrawn ? { status: "unknown", because: "withdrawn" } : { status: "known", code, ...only };
  }
  if (found.length > 1) return { status: "ambiguous", code };
  const [list = null] = lists.length === 1 ? lists : [];
  return { status: "not-in-list", code, list };
}

const allLists: readonly BundledList[] = ["icd-10", "icpc-2"];

/** National and finer editions are read through the list that they refine. */
const listOf: Record<CodeSystem, BundledList> = {
  "icd-10": "icd-10",
  "icd-10-se": "icd-10",
  "ksh97-p": "icd-10",
  "icpc-2": "icpc-2",
  "icpc-2b": "icpc-2",
};

/**
 * ICD-10 has a letter and two digits, then up to three more places (ICD-10-SE ends in a letter).
 * ICPC-2 has one of its 17 chapters and two digits; ICPC-2B adds four.
 */
const wellFormed: Record<BundledList, RegExp> = {
  "icd-10": /^[A-Z]\d{2}[0-9A-Z]{0,3}$/,
  "icpc-2": /^[ABDFHKLNPR-UW-Z]\d{2}(\d|\d{4})?$/,
};

/** ICD-10-SE and ICPC-2B divide further than the bundled lists: a deeper code is read as its parent. */
function resolve(list: BundledList, code: string): ListedCode | null {
  const exact = listedCode(list, code);
  if (exact !== null) return exact;
  if (list === "icpc-2") return code.length === 7 ? listedCode(list, code.slice(0, 3)) : null;
  for (let length = code.length - 1; length >= 3; length--) {
    const parent = listedCode(list, code.slice(0, length));
    // A category that the list itself divides has known subdivisions: one that is not among them is no code.
    if (parent !== null && (parent.text !== null || length > 3)) return parent;
  }
  return null;
}

/** A category is often written with a dash for the place that is left open: `F32.-`. */
function bare(code: string): string {
  return code.toUpperCase().replace(/[\s.]/g, "").replace(/-+$/, "");
}

function wordsFit({ list, listed }: { list: BundledList; listed: ListedCode }, words: string): boolean {
  if (listed.text !== null && listed.text.toLowerCase() === words.trim().toLowerCase()) return true;
  const column = list === "icd-10" ? "icd10" : "icpc2";
  return groupsNamed(words).some((group) => inRanges(listed.code, diseaseGroups[group][column]));
}
