import { describe, expect, test } from "vitest";
import { maskIdentityNumbers, type PatientIdKind, readPatientId } from "#forms/patient-id.ts";

const swedish = ["se-personnummer", "se-samordningsnummer"] as const;
const norwegian = ["no-fodselsnummer"] as const;
const british = ["nhs-number"] as const;

// Official test numbers (Skatteverket, Skatteetaten) or numbers without an owner.
const cases: [string, readonly PatientIdKind[], ReturnType<typeof readPatientId>][] = [
  ["19121212-1212", swedish, { kind: "se-personnummer", masked: "19121212-****", valid: true }],
  ["191212121212", swedish, { kind: "se-personnummer", masked: "19121212****", valid: true }],
  ["121212+1212", swedish, { kind: "se-personnummer", masked: "121212+****", valid: true }],
  ["19121212-1213", swedish, { kind: "se-personnummer", masked: "19121212-****", valid: false }],
  ["701063-2391", swedish, { kind: "se-samordningsnummer", masked: "701063-****", valid: true }],
  ["13097248022", norwegian, { kind: "no-fodselsnummer", masked: "130972*****", valid: true }],
  ["12345678910", norwegian, { kind: "no-fodselsnummer", masked: "123456*****", valid: false }],
  ["943 476 5919", british, { kind: "nhs-number", masked: "943 *** ****", valid: true }],
  ["943 476 5918", british, { kind: "nhs-number", masked: "943 *** ****", valid: false }],
  ["19993512-1212", swedish, { kind: "other", masked: "19******-****", valid: null }],
  ["PASS4711", swedish, { kind: "other", masked: "PA******", valid: null }],
  ["", swedish, null],
  [" - ", norwegian, null],
];

test.each(cases)("%s is kept masked", (written, kinds, expected) => {
  expect(readPatientId(written, kinds)).toEqual(expected);
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
