import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { activityLimitation } from "#criteria/function/activity-limitation.ts";
import type { TestPassage } from "../certificate-for-test.ts";
import { basisForTest, judgeTable } from "../criterion-tester.ts";
import { carrier, early, notOnForm, said, unreadable } from "./rows.ts";

describe("activity limitation", () => {
  judgeTable(activityLimitation, [
    { name: "something concrete", passages: said("A", "Kan inte lyfta tungt."), expected: "met", quote: "lyfta" },
    {
      name: "under the wrong heading",
      passages: said("other", "Klarar inte att läsa längre texter."),
      expected: "met",
    },
    { name: "an order", passages: said("treatment", "Cirkulärgips sex veckor."), expected: "met" },
    { name: "a thing that no list knows", passages: said("A", "Kan inte drilla lergods."), expected: "met" },
    {
      name: "a plain verb denied where limits belong",
      passages: said("A", "Åker inte kommunalt, grannen handlar maten."),
      expected: "met",
    },
    {
      name: "a plain verb denied elsewhere",
      passages: said("other", "Åker inte kommunalt."),
      expected: "missing",
    },
    {
      name: "a lost task beside the leave",
      passages: said("capacity", "100 % till 14 juni. Kan inte bära in däck i verkstaden."),
      expected: "met",
    },
    {
      name: "a lost task among the tasks of the work",
      passages: said("occupation", "Plåtslagare. Klarar inte att bära upp plåt."),
      expected: "met",
    },
    { name: "a bound that the job has", passages: said("occupation", "Lager, lyft max 15 kg."), expected: "missing" },
    {
      name: "a limit that the physician leaves open",
      passages: said("A", "Pat säger att han inte kan lyfta. Jag kan varken bekräfta eller utesluta det."),
      expected: "unclear:ambiguous",
    },
    {
      name: "a choice that nobody has settled",
      passages: said("unplaced", "Patienten [kan / kan inte] lyfta armen över huvudet."),
      expected: "unclear:ambiguous",
    },
    {
      name: "a doubt beside a firm limit",
      passages: said("A", "Kan inte lyfta armen. Oklart om han kan köra bil."),
      expected: "met",
    },
    { name: "work as such", passages: said("A", "Pat är helt arbetsoförmögen."), expected: "partial:general" },
    {
      name: "what nothing but the talk with the physician shows, above words on work as such",
      passages: [
        ...said("F", "Uppmärksamheten nedsatt, jag får ställa samma fråga flera gånger och han tappar tråden."),
        ...said("A", "Pat är helt arbetsoförmögen."),
      ],
      expected: "partial:general",
    },
    {
      name: "a posture that cannot be kept, told among the functions",
      passages: [...said("F", "Kan inte sitta längre än tio minuter."), ...said("A", "Pat är helt arbetsoförmögen.")],
      expected: "met",
    },
    {
      name: "a slip in the consultation above words on work as such",
      passages: [
        ...said("F", "Glömmer vad hon skulle säga under samtalet. Minnet lätt nedsatt."),
        ...said("A", "Kan inte sköta sitt arbete."),
      ],
      expected: "partial:general",
    },
    {
      name: "what the job asks where the limitation should stand",
      passages: said("A", "Arbetet innebär lyft av kassar och långa promenader. Yrket kräver god balans."),
      expected: "missing",
    },
    {
      name: "what the job asks, and that it cannot be done",
      passages: said("A", "Arbetet innebär lyft som patienten inte klarar."),
      expected: "met",
    },
    {
      name: "errors, and things that take twice the time",
      passages: said("A", "Har skickat paket till fel kund. Bokföringen tar dubbla tiden."),
      expected: "met",
    },
    {
      name: "an impersonal account of the trade",
      passages: said("A", "Målaryrket är slitsamt. Man står på stege och bär hinkar. Kräver starka axlar."),
      expected: "missing",
    },
    {
      name: "a place that points back to where things not done are told",
      passages: [...said("F", "Maken knyter hennes skor. Åker inte buss."), ...said("A", "Framgår av fält 5.")],
      expected: "met",
    },
    {
      name: "things not done where function is told, and another answer in place",
      passages: [...said("F", "Maken knyter hennes skor."), ...said("A", "Kan inte arbeta.")],
      expected: "partial:general",
    },
    {
      name: "see under treatment, and the limitation there",
      passages: [...said("A", "Se under behandling."), ...said("treatment", "Sjukgymnastik. Kan inte lyfta armen.")],
      expected: "met",
      quote: "lyfta armen",
    },
    {
      name: "a limitation under treatment where nothing points to it",
      passages: [...said("A", "Värk."), ...said("treatment", "Sjukgymnastik. Kan inte lyfta armen.")],
      expected: "partial:impairment-repeated",
    },
    {
      name: "a brace only at need",
      passages: [...said("A", "Värk."), ...said("treatment", "Knäortos vid behov.")],
      expected: "partial:impairment-repeated",
    },
    {
      name: "an older entry of a pasted record",
      passages: said("A", ">> 03.02.26 >> kan inte lyfta armen >> 10.10.26 >> bättre >>"),
      expected: "missing",
    },
    {
      name: "the two answers have changed places",
      passages: [...said("F", "Fiskar ej. Syr inte."), ...said("A", "Nedsatt kraft i handen.")],
      expected: "met",
    },
    {
      name: "one thing not done among the findings",
      passages: [...said("F", "Syr inte."), ...said("A", "Nedsatt kraft i handen.")],
      expected: "partial:impairment-repeated",
    },
    {
      name: "what another person cannot do",
      passages: said("A", "Maken är dement. Han kan inte klä sig själv."),
      expected: "missing",
    },
    {
      name: "activities with question marks",
      passages: said("A", "Lyfta kartonger? Köra bil?"),
      expected: "unclear:ambiguous",
    },
    {
      name: "the physician takes no stand",
      passages: said("A", "Möjligen svårt att lyfta, det kan lika gärna vara så att det går. Tar inte ställning."),
      expected: "unclear:ambiguous",
    },
    {
      name: "work as such, in a letter",
      passages: said("unplaced", "She is unable to work."),
      language: "en",
      expected: "partial:general",
    },
    {
      name: "complaints where the limitation belongs",
      passages: said("A", "Mycket värk och trötthet."),
      expected: "partial:impairment-repeated",
    },
    {
      name: "functions where the limitation belongs",
      passages: said("A", "Nedsatt koncentration."),
      expected: "partial:impairment-repeated",
    },
    { name: "a denied limitation", passages: said("A", "Inga svårigheter att gå. Kan lyfta."), expected: "missing" },
    { name: "a limitation of the past", passages: said("A", "Kunde tidigare inte gå i trappor."), expected: "missing" },
    { name: "a risk", passages: said("A", "Risk att inte kunna gå utan behandling."), expected: "missing" },
    {
      name: "another's inability",
      passages: said("A", "Arbetsgivaren kan inte erbjuda hemarbete."),
      expected: "missing",
    },
    {
      name: "tasks without a limitation",
      passages: said("occupation", "Bär bokkartonger, går i trappor."),
      expected: "missing",
    },
    { name: "treatment", passages: said("treatment", "Kan inte ta tabletter, får dropp."), expected: "missing" },
    { name: "a reference", passages: said("A", "Se ovan."), expected: "missing" },
    {
      name: "words beyond the lexicons",
      passages: said("A", "Lunkar mest omkring därhemma numera vemodigt."),
      expected: "unclear:ambiguous",
    },
    { name: "nothing", passages: [], expected: "missing" },
    {
      name: "a failed test, and no more than unfit for work",
      passages: [...said("F", "Klarar ej Titmus ringar 5-9."), ...said("A", "Kan inte utföra sitt yrke.")],
      expected: "partial:general",
    },
    {
      name: "what was overcome, and how it is now",
      passages: said("A", "I vår klarte hun ikke trappene. Nå går hun til fjells."),
      language: "nb",
      expected: "missing",
    },
    {
      name: "what the job asks, and that it cannot be done",
      passages: said(
        "A",
        "Arbetet är tungt. Ca 18 000 steg per dag, väska upp till 12 kg. Klarar därför inte sitt arbete.",
      ),
      expected: "partial:general",
    },
    {
      name: "nobody can tell",
      passages: said("A", "Svårvärderat. Maken menar att hon ibland kan ha svårt att läsa. Själv märker hon inget."),
      expected: "unclear:ambiguous",
    },
    {
      name: "words that cannot be read",
      passages: [],
      certificate: { activityLimitation: unreadable },
      expected: "unclear:handwriting",
    },
    {
      name: "a form without the place",
      passages: [],
      certificate: { activityLimitation: notOnForm },
      expected: "not-applicable:form",
    },
    { name: "an infection carrier", passages: [], exemptions: carrier, expected: "not-applicable:infection-carrier" },
    { name: "Norway before the seventh week", passages: [], ...early, expected: "not-applicable:policy" },
  ]);

  const texts = [
    "Trött och orolig.",
    "Kan inte arbeta.",
    "Inga begränsningar.",
    "Nedsatt koncentration, tappar tråden.",
    "Kan gå i trappor utan problem.",
    "Tidigare svårt att läsa.",
    "Se ovan.",
  ];
  const topics = ["functional-impairment", "activity-limitation", "other", "unplaced", "treatment"] as const;
  const passages = fc.array(
    fc.record<TestPassage>({ topic: fc.constantFrom(...topics), text: fc.constantFrom(...texts) }),
    { maxLength: 6 },
  );

  it("is met whatever stands beside a clear limitation", () => {
    fc.assert(
      fc.property(
        passages,
        fc.nat(6),
        fc.constantFrom("activity-limitation", "other", "unplaced"),
        (others, at, topic) => {
          const all = others.toSpliced(at, 0, { topic, text: "Kan inte lyfta mer än fem kilo." });
          expect(activityLimitation.judge(basisForTest({ passages: all })).outcome).toBe("met");
        },
      ),
    );
  });
});
