import { describe, expect, it } from "vitest";
import { reducedByNumber } from "#language/marking/measured-values.ts";
import { findMeasures } from "#language/marking/measures.ts";
import { tokenise } from "#language/splitting/tokens.ts";

describe("measures", () => {
  it.each([
    ["5kg", ["weight"]],
    [">20 min", ["time"]],
    ["två timmar", ["time"]],
    ["400 m och 3 trappor", ["distance", "distance"]],
    ["vaknar 4 ggr", ["times"]],
    ["80°", ["angle"]],
    ["kraft 4/5", ["grade"]],
    ["svag (4-/5)", ["grade"]],
    ["MRC 3", ["grade"]],
    ["NWB 6/52", ["weeks"]],
    ["sertralin 50 mg", []],
    ["den 12/11", []],
  ])("%s: %j", (text, kinds) => {
    expect(findMeasures(tokenise(text)).map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ["Aktiv abduktion 80°", ["b710"]],
    ["Abduksjon 170 grader", []],
    ["FEV1 46 % av förväntat", ["b440"]],
    ["FEV1 96 %", []],
    ["SpO2 88 %", ["b440"]],
    ["FFD 5 cm", []],
  ])("%s shows %j reduced", (text, icf) => {
    expect(reducedByNumber(tokenise(text)).map((one) => one.icf)).toEqual(icf);
  });
});
