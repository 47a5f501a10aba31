import { describe, expect, test } from "vitest";
import { evidenceOf } from "#certificate/statement.ts";
import { certificateIn, filledFrom, filledXml, passagesIn, places, said } from "./filled-xml.ts";

const day = (date: string) => ({ kind: "date", date, written: date });

describe("LISJP 2.0 in a SOAP envelope", async () => {
  const certificate = await certificateIn("lisjp-2.xml");

  test.each([
    ["form", certificate.form, "se-fk7804"],
    ["version", certificate.formVersion, "006 F 001"],
    ["language", certificate.language, "sv"],
    ["infection", said(certificate.infectionCarrier), false],
    [
      "patient",
      said(certificate.patient),
      {
        name: "Tolvan Provman",
        id: { kind: "se-personnummer", masked: "19121212-****", valid: true },
        bornOn: null,
      },
    ],
    [
      "contacts",
      said(certificate.contacts),
      [
        { kind: "video", date: day("2026-04-14"), note: null },
        { kind: "other", date: day("2026-04-10"), note: "Samtal med arbetsterapeut" },
      ],
    ],
    [
      "occupation",
      said(certificate.occupation),
      { relation: ["employed", "studies"], text: "Spårvagnsförare i skift, kvällskurs i bokföring" },
    ],
    [
      "functional impairment",
      said(certificate.functionalImpairment),
      "Spontan nystagmus åt höger, positivt huvudimpulstest vänster. Balansen är måttligt nedsatt: står Romberg bara med öppna ögon.",
    ],
    [
      "activity limitation",
      said(certificate.activityLimitation),
      "Kan inte vrida huvudet snabbt utan att tappa balansen och kan därför inte överblicka trafiken & dörrarna. Klarar att läsa 20 minuter i sträck.",
    ],
    [
      "treatment",
      said(certificate.treatment),
      "Vestibulär rehabilitering hos fysioterapeut två gånger i veckan till midsommar.",
    ],
    [
      "prognosis",
      said(certificate.prognosis),
      {
        choice: "back-within",
        months: 3,
        text: "Vestibulär kompensation tar vanligen två till tre månader.",
      },
    ],
    [
      "issuer",
      said(certificate.issuer),
      {
        name: "Vilma Åkerprov",
        role: "Distriktsläkare, Allmänmedicin",
        unit: "Vårdcentralen Bäcken, Region Påhitt",
        contacts: ["010-000 00 14", "backen@vard.example", "Bäckvägen 4, 999 12 Provköping"],
        professionalId: "SE0000000000-LAK7",
      },
    ],
    [
      "signature",
      said(certificate.signature),
      { kind: "electronic", date: { kind: "date", date: "2026-04-14", written: "2026-04-14T15:42:07" } },
    ],
    ["no place for the start of the absence", said(certificate.absenceStartedOn), "not-on-form"],
    ["one digital page", certificate.pages, [{ page: 1, source: "digital", grade: 4, handwriting: false, faults: [] }]],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("two diagnoses with their codes as written and plain", () => {
    expect(said(certificate.diagnoses)).toMatchObject([
      { text: "Yrsel vid vestibularisneurit", code: "H812", writtenCode: "H81.2", system: "icd-10-se", rank: "main" },
      { text: "Spänningshuvudvärk", code: "G442", writtenCode: "G442", system: "icd-10-se", rank: "secondary" },
    ]);
  });

  test("a line for each degree", () => {
    expect(said(certificate.capacity)).toMatchObject([
      { incapacity: { kind: "percent", percent: 100 }, from: day("2026-04-13"), to: day("2026-05-10") },
      { incapacity: { kind: "percent", percent: 50 }, from: day("2026-05-11"), to: day("2026-05-31") },
    ]);
  });

  test("every free text and tick is a passage under its question, also questions that the form lacks", () => {
    expect(passagesIn(certificate)).toEqual([
      ["1", "basis", "Samtal med arbetsterapeut"],
      ["29", "occupation", "Spårvagnsförare i skift, kvällskurs i bokföring"],
      ["6", "diagnosis", "Yrsel vid vestibularisneurit"],
      ["6", "diagnosis", "Spänningshuvudvärk"],
      ["35", "functional-impairment", said(certificate.functionalImpairment)],
      ["17", "activity-limitation", said(certificate.activityLimitation)],
      ["19", "treatment", said(certificate.treatment)],
      ["37", "longer-than-guideline", "Förloppet är segare än väntat efter en ny infektion."],
      ["34", "measures", "Ja"],
      ["33", "capacity", "Ja"],
      ["33", "capacity", "Behöver vila mellan passen för att yrseln ska lägga sig."],
      ["39", "prognosis", "Vestibulär kompensation tar vanligen två till tre månader."],
      ["44", "measures", "Arbete i depån utan körning kan prövas från maj."],
      ["25", "other", "Maken 701063-**** kör till jobbet."],
      ["26", "other", "Ja"],
      ["26", "other", "Vill gärna diskutera omplacering."],
      ["9001", "unplaced", "Körförbud har meddelats muntligt."],
    ]);
  });

  test("evidence is the value itself", () => {
    expect(evidenceOf(certificate.activityLimitation)).toEqual([
      {
        page: 1,
        quote: said(certificate.activityLimitation),
        range: { start: 0, end: said(certificate.activityLimitation).length },
        question: "17",
        reader: "xml",
        confidence: 1,
      },
    ]);
    expect(places(evidenceOf(certificate.patient))).toEqual(["patient: Tolvan Provman", "patient: 19121212-****"]);
  });
});

describe("LISJP 1.3, signed", async () => {
  const certificate = await certificateIn("lisjp-1-signed.xml");

  test.each([
    ["version", certificate.formVersion, "005 F 001"],
    ["infection", said(certificate.infectionCarrier), true],
    [
      "coordination number",
      said(certificate.patient),
      { name: null, id: { kind: "se-samordningsnummer", masked: "19701063-****", valid: true }, bornOn: null },
    ],
    [
      "a day that does not exist stays as written",
      said(certificate.contacts),
      [
        { kind: "visit", date: day("2024-11-04"), note: null },
        { kind: "records", date: { kind: "unreadable", written: "2024-02-30" }, note: null },
      ],
    ],
    [
      "ongoing and planned treatment together",
      said(certificate.treatment),
      "Permetrin upprepas om en vecka.\nKontroll på hudkliniken 12 november.",
    ],
    ["ninety days are three months", said(certificate.prognosis), { choice: "back-within", months: 3, text: null }],
    ["blank question", said(certificate.functionalImpairment), "blank"],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("words win over the code's display name, whatever the order", () => {
    expect(said(certificate.diagnoses)).toMatchObject([{ text: "Skabb, utbredd", code: "B86" }]);
  });

  test("measures by code are said as the form prints them", () => {
    expect(passagesIn(certificate)).toContainEqual(["40", "measures", "Omfördelning av arbetsuppgifter"]);
    expect(passagesIn(certificate)).toContainEqual(["26", "other", "Nej"]);
  });

  test("a personal number in the place of the HSA-id is masked", () => {
    expect(said(certificate.issuer)).toMatchObject({ professionalId: "19121212-****", role: "Överläkare" });
    expect(JSON.stringify(certificate)).not.toContain("1212-1212");
  });
});

test("several certificates in one message are told apart, those of other types left out", async () => {
  const filled = await filledXml("several-intyg.xml");
  expect(
    filled.ok &&
      filled.value.map(({ certificate }) => [certificate.formVersion, said(certificate.functionalImpairment)]),
  ).toEqual([
    ["006 F 001", "Första intyget."],
    ["005 F 001", "Andra intyget."],
  ]);
});

const types = "urn:riv:clinicalprocess:healthcond:certificate:types:3";
const intyg = (inner: string) =>
  `<intyg xmlns="urn:riv:clinicalprocess:healthcond:certificate:3" xmlns:t="${types}"><typ><t:code>LISJP</t:code></typ>${inner}</intyg>`;
const coded = (id: string, code: string) => `<delsvar id="${id}"><t:cv><t:code>${code}</t:code></t:cv></delsvar>`;

describe("single answers", () => {
  test.each([
    [
      "a code that every object would have",
      `<svar id="32">${coded("32.1", "constructor")}</svar><svar id="39">${coded("39.1", "toString")}</svar>`,
      {
        capacity: [{ incapacity: { kind: "unclear", written: "constructor" } }],
        prognosis: { choice: null },
      },
    ],
    [
      "an unknown degree is unclear",
      `<svar id="32">${coded("32.1", "NASTAN_HELT")}</svar>`,
      { capacity: [{ incapacity: { kind: "unclear", written: "NASTAN_HELT" }, from: null, to: null }] },
    ],
    [
      "days without a degree",
      `<svar id="32"><delsvar id="32.2"><t:datePeriod><t:start>2026-01-01</t:start></t:datePeriod></delsvar></svar>`,
      { capacity: [{ incapacity: { kind: "not-stated" }, from: day("2026-01-01"), to: null }] },
    ],
    [
      "words without a code",
      `<svar id="6"><delsvar id="6.1">Gikt</delsvar></svar>`,
      { diagnoses: [{ text: "Gikt", code: null, system: null }] },
    ],
    [
      "a code without words",
      `<svar id="6">${coded("6.2", "m10.0")}</svar>`,
      { diagnoses: [{ text: null, code: "M100", writtenCode: "m10.0" }] },
    ],
    [
      "an unknown prognosis keeps its words",
      `<svar id="39">${coded("39.1", "KANSKE")}<delsvar id="39.2">Väntar på svar</delsvar></svar>`,
      { prognosis: { choice: null, months: null, text: "Väntar på svar" } },
    ],
    ["a dash is no answer", `<svar id="17"><delsvar id="17.1">-</delsvar></svar>`, { activityLimitation: "blank" }],
    [
      "the version is told by its codes",
      `<svar id="1">${coded("1.1", "FYSISKUNDERSOKNING")}</svar>`,
      { formVersion: "006 F 001" },
    ],
  ])("%s", async (_, inner, expected) => {
    const filled = await filledFrom(intyg(inner));
    const certificate = filled.ok ? filled.value[0]?.certificate : undefined;
    if (certificate === undefined) throw new Error("no certificate");
    expect({
      formVersion: certificate.formVersion,
      capacity: said(certificate.capacity),
      diagnoses: said(certificate.diagnoses),
      prognosis: said(certificate.prognosis),
      activityLimitation: said(certificate.activityLimitation),
    }).toMatchObject(expected);
  });
});
