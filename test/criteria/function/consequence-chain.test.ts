import { describe, expect, it } from "vitest";
import { activityLimitation } from "#criteria/function/activity-limitation.ts";
import { consequenceChain } from "#criteria/function/consequence-chain.ts";
import { functionalImpairment } from "#criteria/function/functional-impairment.ts";
import { impairmentBasis } from "#criteria/function/impairment-basis.ts";
import { severity } from "#criteria/function/severity.ts";
import { basisForTest, judgeTable } from "../criterion-tester.ts";
import { atDegree, carrier, early, said } from "./rows.ts";

const both = [...said("F", "Nedsatt kraft i handen."), ...said("A", "Kan inte lyfta tungt.")];
const links = [functionalImpairment, activityLimitation];

describe("consequence chain", () => {
  judgeTable(
    consequenceChain,
    [
      { name: "impairment and limitation", passages: both, expected: "met", quote: "Kan inte lyfta" },
      { name: "no limitation given", passages: said("F", "Nedsatt kraft i handen."), expected: "missing" },
      { name: "no impairment given", passages: said("A", "Kan inte lyfta tungt."), expected: "missing" },
      {
        name: "no limitation at full absence",
        passages: said("A", "Inga begränsningar."),
        expected: "contradictory:no-limitation",
        quote: "Inga begränsningar",
      },
      {
        name: "no limitation at part-time",
        passages: said("A", "Inga begränsningar."),
        certificate: atDegree(50),
        expected: "contradictory:no-limitation",
      },
      {
        name: "no limitation between attacks at part-time",
        passages: said("A", "Inga begränsningar mellan anfallen."),
        certificate: atDegree(50),
        expected: "missing",
      },
      {
        name: "no limitation between attacks, limits during them",
        passages: [...both, ...said("other", "Inga begränsningar mellan anfallen.")],
        expected: "met",
      },
      {
        name: "no limitation before the illness",
        passages: [...both, ...said("other", "Tidigare inga begränsningar.")],
        expected: "met",
      },
      {
        name: "full capability at full absence",
        passages: [...both, ...said("other", "Klarar allt annat.")],
        expected: "contradictory:capable-at-full-absence",
      },
      {
        name: "a limit of the past and the whole job done now",
        passages: [
          ...said("F", "Lätt nedsatt koncentration."),
          ...said("A", "I våras klarade han inte lektionerna. Nu sköter han alla sina lektioner."),
        ],
        expected: "contradictory:capable-at-full-absence",
        quote: "alla sina lektioner",
      },
      {
        name: "everything but one thing",
        passages: [...said("F", "Lätt nedsatt kraft i handen."), ...said("A", "Klarar allt utom att lyfta.")],
        expected: "met",
      },
      {
        name: "everything in time to come",
        passages: [
          ...said("F", "Grip is weak."),
          ...said("A", "Cannot lift at present. Should be able to do all her duties by May."),
        ],
        language: "en",
        expected: "met",
      },
      {
        name: "all done as before the illness, at full absence",
        passages: [...said("F", "Lätt nedsatt kraft i handen."), ...said("A", "Använder handen som före olyckan.")],
        expected: "contradictory:capable-at-full-absence",
      },
      {
        name: "one thing done as before, beside a limitation",
        passages: [...both, ...said("other", "Promenerar som före olyckan.")],
        expected: "met",
      },
      {
        name: "difficulty with all that the job asks",
        passages: [...both, ...said("A", "Svårigheter med allt arbetet kräver.")],
        expected: "met",
      },
      {
        name: "no task that is too much",
        passages: [
          ...said("F", "Nedsatt kraft i handen."),
          ...said("A", "Det finns inga uppgifter i butiken som han inte klarar."),
        ],
        expected: "contradictory:no-limitation",
      },
      {
        name: "full capability at part-time",
        passages: [...both, ...said("other", "Klarar allt annat.")],
        certificate: atDegree(50),
        expected: "met",
      },
      {
        name: "single things that go well",
        passages: [...both, ...said("other", "Kan gå och sitta utan problem.")],
        expected: "met",
      },
      {
        name: "fit again after the period",
        passages: [...both, ...said("prognosis", "Fullt arbetsför efter perioden.")],
        expected: "met",
      },
      { name: "an infection carrier", passages: [], exemptions: carrier, expected: "not-applicable:infection-carrier" },
      { name: "Norway before the seventh week", passages: [], ...early, expected: "not-applicable:policy" },
    ],
    links,
  );

  it.each([functionalImpairment, impairmentBasis, severity, activityLimitation, consequenceChain])(
    "$id is never met without any text",
    (criterion) => {
      expect(criterion.judge(basisForTest({ passages: [] }, links)).outcome).not.toBe("met");
    },
  );
});
