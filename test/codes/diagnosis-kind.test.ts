import { describe, expect, test } from "vitest";
import type { CodeSystem } from "#certificate/diagnosis.ts";
import { diagnosisKind } from "#codes/diagnosis-kind.ts";
import { diagnosisForTest } from "#test/criteria/certificate-for-test.ts";

describe("by code", () => {
  const rows: [code: string, system: CodeSystem, kind: string][] = [
    ["F321", "icd-10-se", "disease"],
    ["F43", "icd-10-se", "symptom"],
    ["F439", "icd-10-se", "symptom"],
    ["F438A", "icd-10-se", "disease"],
    ["M545", "icd-10-se", "symptom"],
    ["M796", "icd-10-se", "symptom"],
    ["M797", "icd-10-se", "disease"],
    ["G933", "icd-10-se", "disease"],
    ["R539", "icd-10-se", "symptom"],
    ["Z730", "icd-10-se", "not-an-illness"],
    ["Z563", "icd-10-se", "not-an-illness"],
    ["Z637", "icd-10-se", "not-an-illness"],
    ["Z340", "icd-10", "not-an-illness"],
    ["Z221", "icd-10-se", "disease"],
    ["P02", "icpc-2", "symptom"],
    ["P76", "icpc-2", "disease"],
    ["L18", "icpc-2", "symptom"],
    ["W05", "icpc-2", "symptom"],
    ["W78", "icpc-2", "not-an-illness"],
    ["Z05", "icpc-2", "not-an-illness"],
  ];
  test.each(rows)("%s in %s is %s", (code, system, kind) => {
    expect(diagnosisKind(diagnosisForTest({ code, system, text: null }))).toBe(kind);
  });
});

describe("by words alone", () => {
  const rows: [words: string, kind: string | null][] = [
    ["Recidiverande depression", "disease"],
    ["Utmattningssyndrom", "disease"],
    ["Trötthet och yrsel", "symptom"],
    ["Ångest", "symptom"],
    ["Nackvärk", "symptom"],
    ["Whiplashskada", "disease"],
    ["Sorg efter makens död", "not-an-illness"],
    ["Konflikt på arbetsplatsen, ångest", "symptom"],
    ["Tretthet", "symptom"],
    ["Vondt i skulder", "symptom"],
    ["Ankelbrudd", "disease"],
    ["Samlivsbrudd", "not-an-illness"],
    ["Neck pain", "symptom"],
    ["Bereavement", "not-an-illness"],
    ["Generalised anxiety disorder", "disease"],
    ["Colles fracture", "disease"],
    ["Medical condition", null],
    ["See attached letter", null],
    ["Sekretess", null],
    ["Uendret, se tidligere sykmelding", null],
    ["Asthma, unchanged", "disease"],
    ["Pneumoni, se tidigare intyg", "disease"],
  ];
  test.each(rows)("%s → %s", (text, kind) => {
    expect(diagnosisKind(diagnosisForTest({ text, code: null, system: null }))).toBe(kind);
  });
});
