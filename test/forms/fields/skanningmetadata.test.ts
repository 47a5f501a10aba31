import { describe, expect, test } from "vitest";
import { evidenceOf } from "#certificate/statement.ts";
import { filledXml, passagesIn, places, said } from "./filled-xml.ts";

const filled = await filledXml("skannet.xml");
const [first, second] = filled.ok ? filled.value.map(({ certificate }) => certificate) : [];
if (first === undefined || second === undefined) throw new Error("two certificates are expected");

describe("a scanned form", () => {
  test.each([
    [
      "patient",
      said(first.patient),
      { name: null, id: { kind: "no-fodselsnummer", masked: "130972*****", valid: true }, bornOn: null },
    ],
    ["start of the absence", said(first.absenceStartedOn), "2026-01-12"],
    ["occupation", said(first.occupation), { relation: ["employed"], text: "Kokk" }],
    ["6.2.1 was not recognised", said(first.functionalImpairment), "unreadable"],
    [
      "6.2.2 survives without 6.2.1",
      said(first.activityLimitation),
      "Kan ikke løfte over 5 kg eller stå mer enn en halv time.",
    ],
    ["6.2.4 survives without 6.2.1", said(first.treatment), "Manuellterapi ukentlig."],
    ["a cross is a yes", said(first.prognosis), { choice: "back-after-period", months: null, text: null }],
    ["the issuer's name stands on the paper", said(first.issuer), "unreadable"],
    ["the signature stands on the paper", said(first.signature), "unreadable"],
    ["nothing recognised is never blank", said(first.backdatingReason), "unreadable"],
    [
      "how legible the paper is, nobody can tell",
      first.pages,
      [{ page: 1, source: "ocr", grade: null, handwriting: false, faults: [] }],
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("codes are taken as plain codes, empty diagnoses and periods are none", () => {
    expect(said(first.diagnoses)).toMatchObject([
      { text: "Ryggsyndrom uten smerteutstråling", code: "L84", writtenCode: "l 84", system: "icpc-2", rank: "main" },
    ]);
    expect(said(first.capacity)).toMatchObject([
      { incapacity: { kind: "percent", percent: 50 } },
      { incapacity: { kind: "percent", percent: 100 } },
    ]);
  });

  test("all of 6.2 that was recognised stands in the passages", () => {
    expect(passagesIn(first).filter(([question]) => question?.startsWith("6."))).toEqual([
      ["6.2.2", "activity-limitation", "Kan ikke løfte over 5 kg eller stå mer enn en halv time."],
      ["6.2.3", "treatment", "Bedre etter manuellterapi."],
      ["6.2.4", "treatment", "Manuellterapi ukentlig."],
    ]);
  });

  test("evidence says that text recognition saw it, and is less than sure", () => {
    const evidence = evidenceOf(first.activityLimitation);
    expect(evidence).toMatchObject([{ reader: "ocr", question: "6.2.2" }]);
    expect(evidence[0]?.confidence).toBeLessThan(1);
    expect(places(evidenceOf(first.issuer))).toEqual(["12.4: 9900088", "12.5: 00 00 00 55"]);
    expect(places(evidenceOf(first.capacity))).toContain("4.2: Reisetilskudd: Nei");
  });
});

test("a second form in the same file: only the reason for absence was recognised", () => {
  expect(said(second.infectionCarrier)).toBe(true);
  expect(second.diagnoses).toEqual({ status: "unreadable", reason: "no-text-found", evidence: [] });
  expect(second.capacity).toEqual({ status: "unreadable", reason: "no-text-found", evidence: [] });
});
