import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evidenceOf } from "#certificate/statement.ts";
import { fillFromPdfForm } from "#forms/fields/fill-from-pdf-form.ts";
import { fk7804Fields } from "#forms/fields/pdf-form/fk7804-fields.ts";
import { passagesIn, places, said } from "../filled-xml.ts";
import { noThirdParty, thirdPartyFolder } from "../third-party.ts";
import { drawn } from "./drawn-form.ts";
import { readBack } from "./filled-pdf.ts";
import { everything, radios } from "./fk7804-filled-in.ts";

const official = thirdPartyFolder();
const forms: [string, () => Promise<Uint8Array>][] = [["drawn here", () => drawn(fk7804Fields, radios)]];
if (official !== null) {
  forms.push([
    "the official blank form",
    async () => readFileSync(join(official, "se", "certificate-service__pdf__fk7804_v2.pdf")),
  ]);
}

describe.each(forms)("FK 7804, %s, every field filled in", async (_, blankForm) => {
  const filled = fillFromPdfForm(await readBack(await blankForm(), everything));
  if (filled === null) throw new Error("nothing found");
  const { certificate } = filled;

  test.each([
    ["form", [certificate.form, certificate.formVersion], ["se-fk7804", "006 F 001"]],
    [
      "patient",
      said(certificate.patient),
      { name: null, id: { kind: "se-personnummer", masked: "19121212-****", valid: true }, bornOn: null },
    ],
    ["infection", said(certificate.infectionCarrier), true],
    [
      "contacts, days as written",
      said(certificate.contacts),
      [
        { kind: "visit", date: { kind: "date", date: "2026-03-02", written: "2026-03-02" }, note: null },
        { kind: "video", date: { kind: "date", date: "2026-02-23", written: "20260223" }, note: null },
        { kind: "phone", date: { kind: "date", date: "2026-02-20", written: "260220" }, note: null },
        { kind: "records", date: { kind: "unreadable", written: "i våras" }, note: null },
        { kind: "other", date: { kind: "date", date: "2026-02-18", written: "2026-02-18" }, note: "Samtal med sambo" },
      ],
    ],
    [
      "occupation",
      said(certificate.occupation),
      { relation: ["employed", "unemployed", "parental-leave", "studies"], text: "Förskollärare, småbarnsgrupp" },
    ],
    [
      "an answer and its continuation are one",
      said(certificate.functionalImpairment),
      "Långsam i tal och rörelse, tappar tråden i samtal. Koncentrationen är kraftigt nedsatt, prövad med MoCA.",
    ],
    [
      "activity limitation",
      said(certificate.activityLimitation),
      "Kan inte hålla uppsikt över en barngrupp.\nOrkar inte höga ljud.",
    ],
    ["treatment", said(certificate.treatment), "Sertralin, samtal varje vecka."],
    [
      "prognosis by radio button",
      said(certificate.prognosis),
      { choice: "back-within", months: 4, text: "Beror på svaret på behandlingen." },
    ],
    [
      "issuer",
      said(certificate.issuer),
      {
        name: "Ylva Påhittsson",
        role: "Överläkare, Psykiatri",
        unit: "Psykiatrin Söder",
        contacts: ["Ågatan 3", "999 99 Provköping", "010-000 00 77"],
        professionalId: "SE0000000000-LAK1",
      },
    ],
    [
      "a typed name is no signature",
      said(certificate.signature),
      { kind: "name-only", date: { kind: "date", date: "2026-03-02", written: "2026-03-02" } },
    ],
    ["no page is missing", certificate.missingPages, []],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("codes are put together from one character per field", () => {
    expect(said(certificate.diagnoses)).toMatchObject([
      { text: "Medelsvår depressiv episod med somatiska symtom", code: "F321", rank: "main" },
      { text: "Generaliserat ångestsyndrom", code: "F411", rank: "secondary" },
      { text: "Hypotyreos", code: "E039A", rank: "secondary" },
    ]);
  });

  test("four degrees with their days", () => {
    expect(said(certificate.capacity)).toMatchObject([
      { incapacity: { percent: 100 }, from: { date: "2026-03-02" }, to: { date: "2026-03-31" } },
      { incapacity: { percent: 75 }, from: { date: "2026-04-01" }, to: { date: "2026-04-15" } },
      { incapacity: { percent: 50 }, from: { date: "2026-04-16" }, to: { date: "2026-04-30" } },
      { incapacity: { percent: 25 }, from: { date: "2026-05-01" }, to: { date: "2026-05-15" } },
    ]);
  });

  test("passages", () => {
    expect(passagesIn(certificate)).toEqual([
      ["1", "basis", "Samtal med sambo"],
      ["29", "occupation", "Förskollärare, småbarnsgrupp"],
      ["6", "diagnosis", "Medelsvår depressiv episod med ..."],
      ["6", "diagnosis", "Generaliserat ångestsyndrom"],
      ["6", "diagnosis", "Hypotyreos"],
      ["6", "diagnosis", "somatiska symtom"],
      ["35", "functional-impairment", said(certificate.functionalImpairment)],
      ["17", "activity-limitation", said(certificate.activityLimitation)],
      ["19", "treatment", "Sertralin, samtal varje vecka."],
      ["37", "longer-than-guideline", "Återfall inom ett år."],
      ["34", "measures", "Ja"],
      ["33", "capacity", "Ja"],
      ["33", "capacity", "Behöver jämn belastning."],
      ["39", "prognosis", "Beror på svaret på behandlingen."],
      ["44", "measures", "Mindre barngrupp i början."],
      ["25", "other", "Tolk behövs inte."],
      ["26", "other", "Ja"],
      ["26", "other", "Gärna före påsk."],
    ]);
  });

  test("both pieces of a long answer are evidence, each where it stands", () => {
    expect(places(evidenceOf(certificate.functionalImpairment))).toEqual([
      "35: Långsam i tal och rörelse, tappar tråden",
      "35: i samtal. Koncentrationen är kraftigt nedsatt, prövad med MoCA.",
    ]);
    expect(evidenceOf(certificate.functionalImpairment)[0]).toMatchObject({ reader: "pdf-form", confidence: 1 });
    expect(evidenceOf(certificate.functionalImpairment)[0]?.box).toBeDefined();
  });
});

test.skipIf(official === null)(`blank official forms hold no certificate (skipped when ${noThirdParty})`, async () => {
  for (const name of ["certificate-service__pdf__fk7804_v2.pdf", "common__pdf__RFV7263_009_J_003_statisk.pdf"]) {
    const blankForm = readFileSync(join(official ?? "", "se", name));
    expect(fillFromPdfForm(await readBack(blankForm, {}))).toBeNull();
  }
});

test("fields of another form are left to the running text", () => {
  const fields = [{ kind: "text", name: "Text1", page: 1, value: "Hej" } as const];
  expect(fillFromPdfForm({ type: "pdf", reader: "pdf-text", pages: [], fields, xml: null })).toBeNull();
});
