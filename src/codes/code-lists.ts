// The JSON behind these two modules is parsed when the module loads (about 15 ms); the maps are built at first use.
import { ICD10 } from "@navikt/diagnosekoder/lib/ICD10.js";
import { ICPC2 } from "@navikt/diagnosekoder/lib/ICPC2.js";

/** The lists that come with the product; every other system is read through one of them. */
export type BundledList = "icd-10" | "icpc-2";

/** Edition of the lists: yearly edition of `@navikt/diagnosekoder`, source Helsedirektoratet FAT. */
export const codeListVersion = "diagnosekoder-1.2026";

/** A code of a list with the list's own (Norwegian) text; null text for a category that is only divided further. */
export interface ListedCode {
  code: string;
  text: string | null;
  withdrawn: boolean;
}

/** The code exactly as the list has it, or as a category that the list divides further; null when in neither. */
export function listedCode(list: BundledList, code: string): ListedCode | null {
  const { codes, categories } = loaded(list);
  return codes.get(code) ?? (categories.has(code) ? { code, text: null, withdrawn: false } : null);
}

/** A code of ICPC-2 that ICD-10 has only as a category to be divided: written without a decimal it is the former. */
export function isIcpcWithoutDecimal(code: string): boolean {
  const icd = listedCode("icd-10", code);
  return /^[A-Z]\d{2}$/.test(code) && listedCode("icpc-2", code) !== null && icd !== null && icd.text === null;
}

interface LoadedList {
  codes: ReadonlyMap<string, ListedCode>;
  categories: ReadonlySet<string>;
}

const cache = new Map<BundledList, LoadedList>();

function loaded(list: BundledList): LoadedList {
  const known = cache.get(list);
  if (known !== undefined) return known;
  const entries = list === "icd-10" ? ICD10 : ICPC2;
  const codes = new Map(
    // The Norwegian edition writes its own subdivisions in lower case: I21.0a.
    entries.map(({ code: listed, text, validTo }) => {
      const code = listed.toUpperCase();
      return [code, { code, text, withdrawn: validTo !== undefined }] as const;
    }),
  );
  const categories = new Set(
    list === "icd-10" ? entries.flatMap(({ code }) => [code.slice(0, 3), code.slice(0, 4).toUpperCase()]) : [],
  );
  const built = { codes, categories };
  cache.set(list, built);
  return built;
}
