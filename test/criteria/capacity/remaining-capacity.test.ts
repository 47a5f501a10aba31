import { describe } from "vitest";
import { stated } from "#certificate/statement.ts";
import { remainingCapacity } from "#criteria/capacity/remaining-capacity.ts";
import { periodForTest } from "../certificate-for-test.ts";
import { judgeTable } from "../criterion-tester.ts";
import { atDegree, carrier, said } from "../function/rows.ts";

describe("remaining capacity", () => {
  judgeTable(remainingCapacity, [
    {
      name: "another place that was asked for",
      passages: said("A", "Reception efterfrågad, finns ej."),
      expected: "met",
    },
    {
      name: "another kind of work that was tried",
      passages: said("other", "Dagtjänst på prov i maj, gick ej."),
      expected: "met",
    },
    { name: "a place alone", passages: said("A", "Kan inte sitta i receptionen."), expected: "missing" },
    {
      name: "part-time that was tried",
      passages: said("other", "Halvtid prövades men fungerade inte."),
      expected: "met",
      quote: "Halvtid",
    },
    {
      name: "adapted work that is possible",
      passages: said("measures", "Lättare arbetsuppgifter vore möjliga."),
      expected: "met",
    },
    {
      name: "graded absence, bokmål",
      passages: said("other", "Gradering er forsøkt uten hell."),
      language: "nb",
      expected: "met",
    },
    {
      name: "other work that was discussed, under treatment",
      passages: said("treatment", "Arbete i kassan har diskuterats med chefen, finns inte."),
      expected: "met",
    },
    {
      name: "tasks named where measures belong",
      passages: said("measures", "Sortering av verktyg kan bli möjlig."),
      expected: "met",
    },
    { name: "medical measures only", passages: said("measures", "Fysioterapi."), expected: "missing" },
    {
      name: "a stepwise return",
      passages: [],
      certificate: {
        capacity: stated(
          [periodForTest(100, "2026-02-27", "2026-03-15"), periodForTest(50, "2026-03-16", "2026-03-29")],
          [],
        ),
      },
      expected: "met",
    },
    {
      name: "only that work is out of the question",
      passages: said("A", "Helt uteslutet att arbeta."),
      expected: "missing",
    },
    {
      name: "part-time as the usual post",
      passages: said("occupation", "Undersköterska, deltid."),
      expected: "missing",
    },
    { name: "part-time absence", passages: [], certificate: atDegree(50), expected: "not-applicable:not-full-absence" },
    {
      name: "no degree",
      passages: [],
      certificate: { capacity: { status: "blank" } },
      expected: "not-applicable:not-full-absence",
    },
    {
      name: "a short absence",
      passages: [],
      caseFacts: { totalAbsenceDays: 14 },
      expected: "not-applicable:short-period",
    },
    { name: "one day more than short", passages: [], caseFacts: { totalAbsenceDays: 15 }, expected: "missing" },
    {
      name: "a fit note with advice",
      passages: [],
      certificate: {
        capacity: stated([{ incapacity: { kind: "may-be-fit" }, from: null, to: null, evidence: [] }], []),
      },
      expected: "met",
    },
    { name: "an infection carrier", passages: [], exemptions: carrier, expected: "not-applicable:infection-carrier" },
  ]);
});
