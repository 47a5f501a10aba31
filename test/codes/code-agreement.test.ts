import { expect, test } from "vitest";
import type { CodeSystem } from "#certificate/diagnosis.ts";
import { codeContradictsWords } from "#codes/code-agreement.ts";
import { lookUpDiagnosis } from "#codes/look-up-diagnosis.ts";

const rows: [code: string, system: CodeSystem, words: string, contradicts: boolean][] = [
  ["E104", "icd-10", "Diabetes type 2", true],
  ["E114", "icd-10", "Diabetes type 2", false],
  ["E104", "icd-10", "Diabetes mellitus", false],
  ["T89", "icpc-2", "Type 2 diabetes", true],
  ["F321", "icd-10-se", "Fotledsfraktur", true],
  ["F321", "icd-10-se", "Depression efter fotledsfraktur", false],
  ["S8260", "icd-10-se", "Fotledsfraktur", false],
  ["S525", "icd-10-se", "Höftfraktur", true],
  ["R539", "icd-10-se", "Diabetes", false],
  ["Z966", "icd-10-se", "Fotledsfraktur", false],
  ["J449", "icd-10-se", "Lungemfysem, KOL", false],
  ["K86", "icpc-2", "Hypertensjon", false],
  ["L93", "icpc-2", "Hypertensjon", true],
  ["F321", "icd-10-se", "Ingen fraktur", false],
  ["F321", "icd-10-se", "Nedsatt livslust", false],
  ["M750", "icd-10-se", "Ruptured rotator cuff", false],
];

test.each(rows)("%s (%s) beside “%s”: contradicts is %s", (code, system, words, contradicts) => {
  expect(codeContradictsWords(lookUpDiagnosis({ code, system, text: words }), words)).toBe(contradicts);
});
