import { describe } from "vitest";
import { severity } from "#criteria/function/severity.ts";
import { judgeTable } from "../criterion-tester.ts";
import { carrier, early, said, unreadable } from "./rows.ts";

describe("severity", () => {
  judgeTable(severity, [
    { name: "a graded function", passages: said("F", "Kraftigt nedsatt rörlighet."), expected: "met" },
    {
      name: "a limit in figures",
      passages: said("A", "Kan inte sitta mer än 20 min."),
      expected: "met",
      quote: "20 min",
    },
    { name: "a scale", passages: said("F", "MADRS 31."), expected: "met" },
    {
      name: "a degree in a sentence of its own",
      passages: said("A", "Kan inte lyfta. Medelsvårt."),
      expected: "met",
      quote: "Medelsvårt",
    },
    { name: "weeks of relief", passages: said("A", "NWB 6/52."), language: "en", expected: "met" },
    { name: "a graded complaint", passages: said("F", "Total utmattning, svår värk."), expected: "missing" },
    { name: "a degree in the diagnosis", passages: said("diagnosis", "Svår depressiv episod"), expected: "missing" },
    { name: "a limitation without degree", passages: said("A", "Kan inte lyfta."), expected: "missing" },
    { name: "a dose", passages: said("treatment", "Sertralin 50 mg."), expected: "missing" },
    { name: "a degree of the past", passages: said("F", "Tidigare kraftigt nedsatt rörlighet."), expected: "missing" },
    {
      name: "words that cannot be read",
      passages: [],
      certificate: { activityLimitation: unreadable },
      expected: "unclear:handwriting",
    },
    { name: "an infection carrier", passages: [], exemptions: carrier, expected: "not-applicable:infection-carrier" },
    { name: "Norway before the seventh week", passages: [], ...early, expected: "not-applicable:policy" },
  ]);
});
