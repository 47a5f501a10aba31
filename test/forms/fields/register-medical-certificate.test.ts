import { expect, test } from "vitest";
import { evidenceOf } from "#certificate/statement.ts";
import { certificateIn, filledFrom, passagesIn, places, said } from "./filled-xml.ts";

const day = (date: string) => ({ kind: "date", date, written: date });
const certificate = await certificateIn("fk7263.xml");

test.each([
  ["form", [certificate.form, certificate.formVersion], ["se-fk7263", "009"]],
  ["no tick for infection", said(certificate.infectionCarrier), "blank"],
  [
    "a wrong check digit is seen",
    said(certificate.patient),
    { name: "Tolva Provman", id: { kind: "se-personnummer", masked: "19121212-****", valid: false }, bornOn: null },
  ],
  [
    "contacts and references",
    said(certificate.contacts),
    [
      { kind: "visit", date: day("2015-09-21"), note: null },
      { kind: "records", date: day("2015-09-01"), note: null },
    ],
  ],
  ["occupation", said(certificate.occupation), { relation: ["employed", "parental-leave"], text: "Golvläggare" }],
  [
    "functional impairment",
    said(certificate.functionalImpairment),
    "Rörligheten i höger knä är kraftigt inskränkt, 10–80 grader.",
  ],
  [
    "activity limitation",
    said(certificate.activityLimitation),
    "Kan inte gå i trappor eller stå på knä. Går högst 200 meter.",
  ],
  ["treatment", said(certificate.treatment), "Artroskopi i oktober\nEgen träning på cykel"],
  ["prognosis", said(certificate.prognosis), { choice: "partly-back", months: null, text: null }],
  [
    "issuer",
    said(certificate.issuer),
    {
      name: "Börje Testberg",
      role: null,
      unit: "Ortopedmottagningen, Region Påhitt",
      contacts: ["010-000 00 31", "Knävägen 2, 99913 Provköping"],
      professionalId: "SE0000000000-LAK9",
    },
  ],
  [
    "signature",
    said(certificate.signature),
    { kind: "electronic", date: { kind: "date", date: "2015-09-21", written: "2015-09-21T10:00:00" } },
  ],
])("%s", (_, found, expected) => {
  expect(found).toEqual(expected);
});

test("diagnosis and period", () => {
  expect(said(certificate.diagnoses)).toMatchObject([
    { text: "Meniskskada höger knä", code: "S832", writtenCode: "S83.2", system: "icd-10", rank: "main" },
  ]);
  expect(said(certificate.capacity)).toMatchObject([
    { incapacity: { kind: "percent", percent: 75 }, from: day("2015-09-21"), to: day("2015-10-31") },
  ]);
  expect(places(evidenceOf(certificate.capacity))).toEqual(["8b: Nedsatt_med_3/4", "8b: 2015-09-21", "8b: 2015-10-31"]);
});

test("passages stand in the order of the form, unknown codes last", () => {
  expect(passagesIn(certificate)).toEqual([
    ["2", "diagnosis", "Meniskskada höger knä"],
    ["3", "history", "Vridvåld mot knät på fotbollsträning i augusti."],
    ["4", "functional-impairment", "Rörligheten i höger knä är kraftigt inskränkt, 10–80 grader."],
    ["5", "activity-limitation", "Kan inte gå i trappor eller stå på knä. Går högst 200 meter."],
    ["6a", "measures", "Kontakt med företagshälsovården"],
    ["6a", "measures", "Sittande arbete om det går att ordna"],
    ["6b", "treatment", "Artroskopi i oktober"],
    ["6b", "treatment", "Egen träning på cykel"],
    ["7", "measures", "Går inte att bedöma"],
    ["8a", "occupation", "Golvläggare"],
    ["9", "longer-than-guideline", "Väntetid till operation."],
    ["11", "measures", "Ja"],
    ["12", "other", "Ja"],
    ["13", "other", "4b: Telefonsamtal med arbetsgivaren. Prognosen beror på operationskön."],
    [null, "unplaced", "Nagot_helt_annat"],
    [null, "unplaced", "Okänd kod med text"],
  ]);
});

test("the tick for infection", async () => {
  const filled = await filledFrom(
    `<lakarutlatande xmlns="urn:riv:insuranceprocess:healthreporting:mu7263:3"><skapadAvHosPersonal/>
      <aktivitet><aktivitetskod>Avstangning_enligt_SmL_pga_smitta</aktivitetskod></aktivitet></lakarutlatande>`,
  );
  const only = filled.ok ? filled.value[0]?.certificate : undefined;
  expect(only && said(only.infectionCarrier)).toBe(true);
});
