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
    {
      name: "a substance by its name",
      passages: said("other", "Hydroxyklorokin 200 mg x 2."),
      expected: "met",
    },
    {
      name: "a substance before what is denied",
      passages: said("other", "Penicillin V tio dagar, sedan inget mer."),
      expected: "met",
    },
    {
      name: "a substance that goes on beside one that is over",
      passages: said("other", "Valaciklovir er avslutta, gabapentin på kveldstid to veker til."),
      language: "nn",
      expected: "met",
    },
    {
      name: "an aid",
      passages: said("other", "Wearing a wrist splint at night."),
      language: "en",
      expected: "met",
    },
    {
      name: "an investigation to come",
      passages: said("other", "Avventer EMG."),
      language: "nb",
      expected: "met",
    },
    {
      name: "that time is all it takes",
      passages: said("other", "No treatment beyond time and rest."),
      language: "en",
      expected: "met",
    },
    {
      name: "an investigation that is done",
      passages: said("other", "MR visade diskbråck."),
      expected: "missing",
    },
    {
      name: "a substance that is not borne",
      passages: said("other", "He cannot tolerate codeine."),
      language: "en",
      expected: "missing",
    },
    {
      name: "a substance long ago",
      passages: said("other", "She was on sertraline years ago."),
      language: "en",
      expected: "missing",
    },
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
