import { describe } from "vitest";
import { functionalImpairment } from "#criteria/function/functional-impairment.ts";
import { judgeTable } from "../criterion-tester.ts";
import { carrier, early, notOnForm, said, unreadable } from "./rows.ts";

describe("functional impairment", () => {
  judgeTable(functionalImpairment, [
    {
      name: "a reduced function",
      passages: said("F", "Måttligt nedsatt koncentration."),
      expected: "met",
      quote: "nedsatt koncentration",
    },
    {
      name: "a function under the wrong heading",
      passages: said("other", "Handkraften är kraftigt reducerad."),
      expected: "met",
    },
    { name: "a measured value", passages: said("F", "FEV1 43 % av förväntat."), expected: "met" },
    { name: "a Latin term", passages: said("F", "Hemipares vänster."), expected: "met" },
    { name: "a complaint with an extent", passages: said("F", "Sover 3-4 timmar per natt."), expected: "met" },
    {
      name: "bare complaints",
      passages: said("F", "Trött, orolig, värk i kroppen."),
      expected: "partial:symptom-only",
      quote: "Trött",
    },
    {
      name: "a graded complaint",
      passages: said("F", "Beskriver total utmattning."),
      expected: "partial:symptom-only",
    },
    { name: "a denied reduction", passages: said("F", "Ingen nedsatt kraft. Fri rörlighet."), expected: "missing" },
    {
      name: "a reduction of the past",
      passages: said("F", "Före operationen nedsatt rörlighet."),
      expected: "missing",
    },
    { name: "the diagnosis alone", passages: said("diagnosis", "Ländryggssmärta"), expected: "missing" },
    {
      name: "work capacity, which is no function",
      passages: said("F", "Arbetsförmågan är nedsatt."),
      expected: "missing",
    },
    {
      name: "words that cannot be read",
      passages: [],
      certificate: { functionalImpairment: unreadable },
      expected: "unclear:handwriting",
    },
    {
      name: "a form without the place",
      passages: [],
      certificate: { functionalImpairment: notOnForm },
      expected: "not-applicable:form",
    },
    { name: "an infection carrier", passages: [], exemptions: carrier, expected: "not-applicable:infection-carrier" },
    { name: "Norway before the seventh week", passages: [], ...early, expected: "not-applicable:policy" },
    {
      name: "Norway before the seventh week, written",
      passages: said("F", "Redusert hukommelse."),
      ...early,
      expected: "met",
    },
    {
      name: "bokmål",
      passages: said("F", "Konsentrasjonsvansker, redusert utholdenhet."),
      language: "nb",
      expected: "met",
    },
    { name: "English", passages: said("F", "Reduced grip strength."), language: "en", expected: "met" },
  ]);
});
