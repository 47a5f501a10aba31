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
      name: "uncertain, and what it waits for among further information",
      passages: said("other", "Går ej att bedöma innan smärtkliniken har sagt sitt."),
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
    {
      name: "a bare adjective under the heading",
      passages: said("prognosis", "Ljus."),
      expected: "met",
    },
    {
      name: "a lasting state under the heading",
      passages: said("prognosis", "Varig nedsatt, må omskoleres."),
      language: "nb",
      expected: "met",
    },
    {
      name: "an event under the heading",
      passages: said("prognosis", "After the plaster comes off."),
      language: "en",
      expected: "met",
    },
    {
      name: "hard to tell, by its parts",
      passages: said("prognosis", "Ikkje godt å seie."),
      language: "nn",
      expected: "partial:unclear-without-reason",
    },
    {
      name: "put off to the next visit",
      passages: said("prognosis", "Bedömning görs vid kommande kontroll."),
      expected: "partial:unclear-without-reason",
    },
    {
      name: "cannot be told before a result",
      passages: said("prognosis", "Cannot be judged before the lumbar puncture."),
      language: "en",
      expected: "met",
    },
    {
      name: "an expectation and a way back in a letter",
      passages: said("unplaced", "Han torde vara tillbaka i truckhytten lagom till påsk."),
      expected: "met",
    },
    {
      name: "the outlook by its noun",
      passages: said("unplaced", "Prognosen for yrkesaktivitet er dårlig."),
      language: "nb",
      expected: "met",
    },
    {
      name: "a doubt about the work with what decides it",
      passages: said("unplaced", "Whether she returns to teaching hinges on the voice clinic."),
      language: "en",
      expected: "met",
    },
    {
      name: "a doubt about the work alone",
      passages: said("unplaced", "Når han kan jobbe igjen, tør jeg ikke si."),
      language: "nb",
      expected: "partial:unclear-without-reason",
    },
    {
      name: "no more leave needed",
      passages: said("unplaced", "A further certificate should not be necessary."),
      language: "en",
      expected: "met",
    },
    {
      name: "the same as the last time",
      passages: said("unplaced", "Sist var hun tilbake etter en måned, og jeg venter det samme nå."),
      language: "nb",
      expected: "met",
    },
    {
      name: "no new assessment",
      passages: said("capacity", "I will not need to assess your fitness for work again at the end of this period."),
      language: "en",
      expected: "met",
    },
    {
      name: "a new assessment",
      passages: said("capacity", "I will need to assess your fitness for work again at the end of this period."),
      language: "en",
      expected: "missing",
    },
    {
      name: "somebody expected back, and no back that aches",
      passages: said("unplaced", "We expect her back in June."),
      language: "en",
      expected: "met",
    },
    {
      name: "back in clinic",
      passages: said("unplaced", "He will be back in clinic in May."),
      language: "en",
      expected: "missing",
    },
    {
      name: "a complaint that came back",
      passages: said("unplaced", "Värken kom tillbaka i april."),
      expected: "missing",
    },
    {
      name: "how much the job is",
      passages: said("unplaced", "Hun jobber turnus i full stilling på sykehjem."),
      language: "nb",
      expected: "missing",
    },
    {
      name: "a doubt about the cause",
      passages: said("unplaced", "Det är oklart varför hon svimmar."),
      expected: "missing",
    },
    {
      name: "an attempt in the past",
      passages: said("unplaced", "He was back at work for a week in March."),
      language: "en",
      expected: "missing",
    },
    {
      name: "the next step of the leave",
      passages: said("capacity", "deretter halve vakter til og med 29.03.26"),
      language: "nb",
      expected: "missing",
    },
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
