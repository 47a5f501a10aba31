import { existsSync, readFileSync } from "node:fs";
import { ICD10 } from "@navikt/diagnosekoder/lib/ICD10.js";
import { ICPC2 } from "@navikt/diagnosekoder/lib/ICPC2.js";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { codeContradictsWords } from "#codes/code-agreement.ts";
import { namesSomething } from "#codes/diagnosis-words.ts";
import { lookUpDiagnosis } from "#codes/look-up-diagnosis.ts";

/** Rows for external causes hold a letter for any digit (V0n0a) and are no codes by themselves. */
const isTemplate = (code: string) => /^[A-Z](?!\d\d)/.test(code);

const lists = [
  ...ICD10.filter(({ code }) => !isTemplate(code)).map((entry) => ({ ...entry, system: "icd-10" as const })),
  ...ICPC2.map((entry) => ({ ...entry, system: "icpc-2" as const })),
];

describe("every code of the bundled lists", () => {
  test("is found and agrees with the list's own words", () => {
    const odd = lists.filter(({ code, text, system }) => {
      const found = lookUpDiagnosis({ code, text, system });
      return found.status !== "known" || found.listed.code !== code.toUpperCase() || codeContradictsWords(found, text);
    });
    expect(odd).toEqual([]);
  });

  test("has words that name something", () => {
    expect(lists.filter(({ text }) => !namesSomething(text)).map(({ code }) => code)).toEqual([]);
  });
});

/** Swedish titles of ICD-10-SE codes, which no word list here was made from. */
const supportTexts = new URL("../../../shared/thirdparty/se-fmb/fmb-diagnosis-info-half.json", import.meta.url);

describe("Swedish titles of the insurance-medicine support", () => {
  test.skipIf(!existsSync(supportTexts))("never contradict their codes (skipped where the texts are absent)", () => {
    const entries = z
      .array(z.object({ icd10: z.array(z.tuple([z.string(), z.string()])) }))
      .parse(JSON.parse(readFileSync(supportTexts, "utf8")))
      .flatMap(({ icd10 }) => icd10);
    const odd = entries.filter(([code, text]) => {
      const found = lookUpDiagnosis({ code, text, system: "icd-10-se" });
      return found.status !== "known" || codeContradictsWords(found, text) || !namesSomething(text);
    });
    expect(entries.length).toBeGreaterThan(100);
    expect(odd).toEqual([]);
  });
});
