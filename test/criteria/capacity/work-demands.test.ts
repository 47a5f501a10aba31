import { describe } from "vitest";
import { workDemands } from "#criteria/capacity/work-demands.ts";
import { judgeTable } from "../criterion-tester.ts";
import { carrier, notOnForm, said, unreadable } from "../function/rows.ts";

const limited = said("A", "Kan inte lyfta tungt.");

describe("work demands", () => {
  judgeTable(workDemands, [
    {
      name: "an occupation alone where the form has no place for it",
      passages: said("F", "Works as a baker, low in mood."),
      language: "en",
      certificate: { occupation: notOnForm },
      expected: "not-applicable:form",
    },
    {
      name: "a fit note that opens with a title and goes on about the work",
      passages: said("F", "Gallery attendant, on his feet at his post all day."),
      language: "en",
      certificate: { form: "uk-med3", occupation: notOnForm },
      expected: "met",
    },
    {
      name: "a fit note whose sentence goes on with the tasks",
      passages: said("F", "Works as a scenic carpenter - tallescope, flying rig, table saw."),
      language: "en",
      certificate: { occupation: notOnForm },
      expected: "met",
    },
    {
      name: "a fit note with somebody else's title",
      passages: said("F", "Seen by the midwife, blood pressure fine."),
      language: "en",
      certificate: { occupation: notOnForm },
      expected: "not-applicable:form",
    },
    {
      name: "hours beside a title",
      passages: said("F", "Cycle courier, six hrs a day in city traffic."),
      language: "en",
      certificate: { form: "uk-med3", occupation: notOnForm },
      expected: "met",
    },
    {
      name: "a letter with a title and a diagnosis",
      passages: said("unplaced", "I am treating Mrs Sample, a primary school teacher, for depression."),
      language: "en",
      certificate: { occupation: { status: "blank" } },
      expected: "partial:occupation-only",
    },
    {
      name: "a letter whose title holds a tool",
      passages: said("unplaced", "He is employed as a forklift operator."),
      language: "en",
      certificate: { occupation: { status: "blank" } },
      expected: "partial:occupation-only",
    },
    {
      name: "a letter that says what somebody is, with tasks",
      passages: said("unplaced", "He is a furniture remover, carrying wardrobes up and down stairs."),
      language: "en",
      certificate: { occupation: { status: "blank" } },
      expected: "met",
    },
    {
      name: "occupation and tasks",
      passages: said("occupation", "Lagerarbetare, packar och lyfter gods."),
      expected: "met",
    },
    {
      name: "occupation and two tasks joined by a word",
      passages: said("occupation", "Vaktmästare, snöskottning och målning"),
      expected: "met",
    },
    {
      name: "an occupation in two words",
      passages: said("occupation", "Vård och omsorg"),
      expected: "partial:occupation-only",
    },
    {
      name: "occupation, and a limitation that touches it",
      passages: [...said("occupation", "Busschaufför"), ...said("A", "Kan inte köra buss.")],
      expected: "met",
    },
    {
      name: "occupation alone",
      passages: said("occupation", "Ekonom"),
      expected: "partial:occupation-only",
      quote: "Ekonom",
    },
    {
      name: "occupation alone, limitation elsewhere in life",
      passages: [...said("occupation", "Ekonom"), ...said("A", "Svårt att klä på sig.")],
      expected: "partial:occupation-only",
    },
    { name: "nothing", passages: limited, expected: "missing" },
    {
      name: "a letter that names the work in running text",
      passages: said("unplaced", "She works as a warehouse operative with heavy lifting."),
      language: "en",
      certificate: { occupation: { status: "blank" } },
      expected: "met",
    },
    {
      name: "unemployed, everyday limitation",
      passages: limited,
      certificate: { occupation: { status: "stated", value: { relation: ["unemployed"], text: null }, evidence: [] } },
      expected: "met",
    },
    {
      name: "unemployed, no limitation",
      passages: [],
      certificate: { occupation: { status: "stated", value: { relation: ["unemployed"], text: null }, evidence: [] } },
      expected: "missing",
    },
    {
      name: "parental leave by the case file",
      passages: said("A", "Kan inte bära barnet."),
      certificate: { occupation: { status: "blank" } },
      caseFacts: { employment: "parental-leave" },
      expected: "met",
    },
    {
      name: "words that cannot be read",
      passages: [],
      certificate: { occupation: unreadable },
      expected: "unclear:handwriting",
    },
    {
      name: "a fit note without a word of work",
      passages: [],
      certificate: { occupation: notOnForm },
      expected: "not-applicable:form",
    },
    {
      name: "a fit note that tells of work",
      passages: said("other", "Cannot do heavy lifting."),
      language: "en",
      certificate: { occupation: notOnForm },
      expected: "met",
    },
    { name: "an infection carrier", passages: [], exemptions: carrier, expected: "not-applicable:infection-carrier" },
  ]);
});
