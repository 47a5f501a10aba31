import { describe, expect, test } from "vitest";
import { maskIdentityNumbers, type PatientIdKind, readPatientId } from "#forms/patient-id.ts";

// Official test numbers (Skatteverket, Skatteetaten) or numbers without an owner.
const cases: [string, PatientIdKind, ReturnType<typeof readPatientId>][] = [
  ["19121212-1212", "se-personnummer", { kind: "se-personnummer", masked: "19121212-****", valid: true }],
  ["191212121212", "se-personnummer", { kind: "se-personnummer", masked: "19121212-****", valid: true }],
  ["121212+1212", "se-personnummer", { kind: "se-personnummer", masked: "121212+****", valid: true }],
  ["8406119837", "se-personnummer", { kind: "se-personnummer", masked: "840611-****", valid: true }],
  ["19121212-1213", "se-personnummer", { kind: "se-personnummer", masked: "19121212-****", valid: false }],
  ["19123512-1212", "se-personnummer", { kind: "se-personnummer", masked: "19123512-****", valid: false }],
  ["701063-2391", "se-personnummer", { kind: "se-samordningsnummer", masked: "701063-****", valid: true }],
  ["13097248022", "no-fodselsnummer", { kind: "no-fodselsnummer", masked: "130972*****", valid: true }],
  ["12345678910", "no-fodselsnummer", { kind: "no-fodselsnummer", masked: "123456*****", valid: false }],
  ["943 476 5918", "nhs-number", { kind: "nhs-number", masked: "943 *** ****", valid: false }],
  ["PASS4711", "se-personnummer", { kind: "other", masked: "PA******", valid: null }],
  ["", "se-personnummer", null],
  [" - ", "no-fodselsnummer", null],
];

test.each(cases)("%s is kept masked", (written, expected, id) => {
  expect(readPatientId(written, expected)).toEqual(id);
});

describe("identity numbers inside running text", () => {
  test.each([
    ["Anhörig 19121212-1212 var med.", "Anhörig 19121212-**** var med."],
    ["Fnr 130972 48022, mor", "Fnr 130972 *****, mor"],
    ["Tel 010-000 11 01, 2026-03-02", "Tel 010-000 11 01, 2026-03-02"],
    ["Org.nr 223456789012", "Org.nr 223456789012"],
  ])("%s", (text, expected) => {
    expect(maskIdentityNumbers(text)).toBe(expected);
    expect(maskIdentityNumbers(text)).toHaveLength(text.length);
  });
});
