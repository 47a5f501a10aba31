import { expect, test } from "vitest";
import type { CodeSystem } from "#certificate/diagnosis.ts";
import { lookUpDiagnosis } from "#codes/look-up-diagnosis.ts";

interface Row {
  code: string | null;
  system: CodeSystem | null;
  text?: string;
  expected: string;
}

const rows: Row[] = [
  { code: "F321", system: "icd-10-se", expected: "known icd-10 F321" },
  { code: "F32.1", system: "icd-10", expected: "known icd-10 F321" },
  { code: "F32.-", system: "icd-10", expected: "known icd-10 F32" },
  { code: "F438A", system: "icd-10-se", expected: "known icd-10 F438" },
  { code: "S52.50", system: "icd-10-se", expected: "known icd-10 S5250" },
  { code: "I109", system: "icd-10-se", expected: "known icd-10 I10" },
  { code: "M797", system: null, expected: "known icd-10 M797" },
  { code: "P76", system: "icpc-2", expected: "known icpc-2 P76" },
  { code: "L93.0001", system: "icpc-2b", expected: "known icpc-2 L93" },
  { code: "F327", system: "icd-10", expected: "not-in-list" },
  { code: "R59", system: "icpc-2", expected: "not-in-list" },
  { code: "R59", system: null, expected: "known icd-10 R59" },
  { code: "321", system: "icd-10-se", expected: "unknown malformed" },
  { code: "A70", system: null, expected: "ambiguous" },
  { code: "R95", system: null, text: "KOLS", expected: "known icpc-2 R95" },
  { code: null, system: null, expected: "no-code" },
];

test.each(rows)("$code in $system is $expected", (row) => {
  const found = lookUpDiagnosis({ code: row.code, system: row.system, text: row.text ?? null });
  const detail =
    found.status === "known"
      ? ` ${found.list} ${found.listed.code}`
      : found.status === "unknown"
        ? ` ${found.because}`
        : "";
  expect(`${found.status}${detail}`).toBe(row.expected);
});
