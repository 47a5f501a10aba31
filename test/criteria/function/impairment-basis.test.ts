import { describe } from "vitest";
import { impairmentBasis } from "#criteria/function/impairment-basis.ts";
import { judgeTable } from "../criterion-tester.ts";
import { carrier, early, notOnForm, said, unreadable } from "./rows.ts";

describe("impairment basis", () => {
  judgeTable(impairmentBasis, [
    { name: "normal findings", passages: said("F", "Full rörlighet i knäet."), expected: "met" },
    { name: "a limb that hangs", passages: said("F", "Höger arm hänger."), expected: "met" },
    {
      name: "a picture that is ordered",
      passages: said("F", "Pat uppger värk. MR beställd."),
      expected: "partial:unvalued-account",
    },
    {
      name: "resting on what the patient says",
      passages: said("F", "Pat uppger yrsel. Grundas på patientens beskrivning."),
      expected: "partial:unvalued-account",
    },
    {
      name: "expressly no examination",
      passages: said("F", "Pat uppger yrsel. Intyget är inte baserat på en undersökning."),
      expected: "partial:unvalued-account",
    },
    { name: "a finding", passages: said("F", "Positiv Spurling åt vänster."), expected: "met", quote: "Spurling" },
    { name: "a test", passages: said("F", "Vid neuropsykologisk testning långsamt tempo."), expected: "met" },
    { name: "a scale with its figure", passages: said("F", "PHQ-9 19 poäng."), expected: "met" },
    { name: "an observation", passages: said("F", "Tappar tråden under samtalet."), expected: "met" },
    { name: "behaviour in the room", passages: said("F", "Svarar med fördröjning, letar efter ord."), expected: "met" },
    {
      name: "an account in words that no list knows",
      passages: said("F", "Pat upplever att golvet gungar."),
      expected: "partial:unvalued-account",
    },
    {
      name: "an account on a form without room for more",
      passages: said("F", "She feels unwell."),
      language: "en",
      certificate: { occupation: notOnForm, treatment: notOnForm },
      expected: "not-applicable:form",
    },
    { name: "normal findings", passages: said("F", "Blodprover utan anmärkning."), expected: "met" },
    {
      name: "an account that the physician values",
      passages: said("F", "Pat uppger nedsatt koncentration. Jag bedömer uppgifterna som trovärdiga."),
      expected: "met",
    },
    {
      name: "an account alone",
      passages: said("F", "Pat uppger nedsatt koncentration."),
      expected: "partial:unvalued-account",
      quote: "uppger",
    },
    {
      name: "a valuation of work capacity, not of the account",
      passages: said("F", "Pat beskriver trötthet. Arbetsförmågan bedöms nedsatt."),
      expected: "partial:unvalued-account",
    },
    {
      name: "a valuation without anything valued",
      passages: said("unplaced", "There is no reason to doubt this."),
      language: "en",
      expected: "missing",
    },
    {
      name: "a finding of an earlier year",
      passages: said("F", "MR 2011. Pat anger värk."),
      expected: "partial:unvalued-account",
    },
    {
      name: "a reduced function and no word on how it is known",
      passages: said("F", "Nedsatt koncentration."),
      expected: "missing",
    },
    { name: "nothing", passages: [], expected: "missing" },
    {
      name: "words that cannot be read",
      passages: [],
      certificate: { functionalImpairment: unreadable },
      expected: "unclear:handwriting",
    },
    {
      name: "a form that asks for neither work nor treatment",
      passages: [],
      certificate: { occupation: notOnForm, treatment: notOnForm },
      expected: "not-applicable:form",
    },
    { name: "an infection carrier", passages: [], exemptions: carrier, expected: "not-applicable:infection-carrier" },
    { name: "Norway before the seventh week", passages: [], ...early, expected: "not-applicable:policy" },
  ]);
});
