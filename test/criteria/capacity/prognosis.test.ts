import { describe } from "vitest";
import { stated } from "#certificate/statement.ts";
import { prognosis } from "#criteria/capacity/prognosis.ts";
import { judgeTable } from "../criterion-tester.ts";
import { carrier, notOnForm, said } from "../function/rows.ts";

const ticked = (choice: "back-within" | "unclear" | "not-likely") => ({
  prognosis: stated({ choice, months: null, text: null }, []),
});

describe("prognosis", () => {
  judgeTable(prognosis, [
    { name: "a ticked time", passages: [], certificate: ticked("back-within"), expected: "met" },
    { name: "not likely to come back", passages: [], certificate: ticked("not-likely"), expected: "met" },
    {
      name: "no reason why not",
      passages: said("prognosis", "I see no reason why she should not be behind the counter after that."),
      language: "en",
      expected: "met",
    },
    {
      name: "no reason why not, bokmål",
      passages: said("message-to-employer", "Ser ingen grunn til at hun ikke skal stå i butikken da."),
      language: "nb",
      expected: "met",
    },
    {
      name: "not expected back",
      passages: said("prognosis", "Jag tror inte att hon kommer tillbaka till köket."),
      expected: "met",
    },
    {
      name: "not expected back, nynorsk",
      passages: said("prognosis", "Eg trur ikkje han kjem attende til båten."),
      language: "nn",
      expected: "met",
    },
    {
      name: "whoever knows",
      passages: said("prognosis", "Tiden får visa."),
      expected: "partial:unclear-without-reason",
    },
    {
      name: "wait and see",
      passages: said("prognosis", "We shall see."),
      language: "en",
      expected: "partial:unclear-without-reason",
    },
    {
      name: "too early is a reason",
      passages: said("prognosis", "Ingen kan si så tidlig."),
      language: "nb",
      expected: "met",
    },
    {
      name: "what decides it",
      passages: said("prognosis", "Vet ej, vet vi först efter röntgen."),
      expected: "met",
    },
    { name: "not back before a time", passages: said("prognosis", "Ej åter före semestern."), expected: "met" },
    {
      name: "a time, then open",
      passages: said("prognosis", "Åter i full tjänst i maj, därefter ny bedömning."),
      expected: "met",
    },
    {
      name: "what it depends on, among further information",
      passages: said("other", "Prognosen beror på svaret på behandlingen."),
      certificate: ticked("unclear"),
      expected: "met",
    },
    {
      name: "uncertain without a word",
      passages: [],
      certificate: ticked("unclear"),
      expected: "partial:unclear-without-reason",
    },
    {
      name: "uncertain, hard to judge",
      passages: said("prognosis", "Svårbedömt."),
      certificate: ticked("unclear"),
      expected: "partial:unclear-without-reason",
    },
    {
      name: "uncertain, with the reason",
      passages: said("prognosis", "Oklart, beror på svar från utredning."),
      certificate: ticked("unclear"),
      expected: "met",
      quote: "beror på",
    },
    {
      name: "uncertain, with the reason under another heading",
      passages: said("other", "Prognosen är osäker eftersom operation inte är planerad."),
      certificate: ticked("unclear"),
      expected: "met",
    },
    { name: "a time in words", passages: said("prognosis", "Beräknas åter i arbete i april."), expected: "met" },
    {
      name: "expected back, bokmål",
      passages: said("prognosis", "Ventes tilbake i arbeid etter påske."),
      language: "nb",
      expected: "met",
    },
    {
      name: "a new assessment only",
      passages: said("prognosis", "Ny vurdering om en måned."),
      language: "nb",
      expected: "partial:unclear-without-reason",
    },
    {
      name: "uncertain, and what it waits for",
      passages: said("prognosis", "Oklart. Magnetkameran görs den 12 juni."),
      certificate: ticked("unclear"),
      expected: "met",
    },
    {
      name: "a dated return among the words on function",
      passages: said("functional-impairment", "Expect him back by the end of May."),
      language: "en",
      expected: "met",
    },
    { name: "words that say neither", passages: said("prognosis", "Lunkar vidare."), expected: "unclear:ambiguous" },
    { name: "nothing", passages: [], expected: "missing" },
    {
      name: "a letter",
      passages: said("unplaced", "I expect her to return to work in June."),
      language: "en",
      expected: "met",
    },
    {
      name: "words that cannot be read",
      passages: [],
      certificate: { prognosis: { status: "unreadable", reason: "low-confidence", evidence: [] } },
      expected: "unclear:low-confidence",
    },
    {
      name: "a form that asks for neither",
      passages: [],
      certificate: { prognosis: notOnForm, activityLimitation: notOnForm },
      expected: "not-applicable:form",
    },
    { name: "an infection carrier", passages: [], exemptions: carrier, expected: "not-applicable:infection-carrier" },
  ]);
});
