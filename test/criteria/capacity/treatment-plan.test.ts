import { describe } from "vitest";
import { treatmentPlan } from "#criteria/capacity/treatment-plan.ts";
import { judgeTable } from "../criterion-tester.ts";
import { carrier, notOnForm, said, unreadable } from "../function/rows.ts";

describe("treatment plan", () => {
  judgeTable(treatmentPlan, [
    { name: "treatment in its place", passages: said("treatment", "Sertralin 100 mg, KBT planeras."), expected: "met" },
    { name: "none needed", passages: said("treatment", "Ingen behandling behövs."), expected: "met" },
    {
      name: "treatment elsewhere",
      passages: said("other", "Remiss till fysioterapeut skickad."),
      expected: "met",
      quote: "Remiss",
    },
    { name: "only a reference", passages: said("treatment", "Se tidigare intyg."), expected: "missing" },
    { name: "treatment of the past", passages: said("other", "Tidigare cytostatika."), expected: "missing" },
    { name: "no medicine at all, said in passing", passages: said("F", "Tar inga mediciner."), expected: "missing" },
    { name: "nothing", passages: [], expected: "missing" },
    {
      name: "words that cannot be read",
      passages: [],
      certificate: { treatment: unreadable },
      expected: "unclear:handwriting",
    },
    { name: "a fit note", passages: [], certificate: { treatment: notOnForm }, expected: "not-applicable:form" },
    { name: "an infection carrier", passages: [], exemptions: carrier, expected: "not-applicable:infection-carrier" },
  ]);
});
