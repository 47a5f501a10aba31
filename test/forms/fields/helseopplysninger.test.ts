import { describe, expect, test } from "vitest";
import { evidenceOf } from "#certificate/statement.ts";
import { certificateIn, filledFrom, passagesIn, places, said } from "./filled-xml.ts";

const day = (date: string) => ({ kind: "date", date, written: date });

describe("in its envelope, ISO-8859-1", async () => {
  const certificate = await certificateIn("sykmelding-konvolutt.xml");

  test.each([
    ["form", [certificate.form, certificate.formVersion, certificate.language], ["no-nav0807", "08-07.04", "nb"]],
    [
      "patient",
      said(certificate.patient),
      {
        name: "Odd Prøve Testmann",
        id: { kind: "no-fodselsnummer", masked: "130972*****", valid: true },
        bornOn: "1972-09-13",
      },
    ],
    ["a ban for fear of infection", said(certificate.infectionCarrier), true],
    ["start of the absence", said(certificate.absenceStartedOn), "2025-12-01"],
    ["occupation", said(certificate.occupation), { relation: ["employed"], text: "Brannkonstabel" }],
    [
      "day of treatment and of the documented contact",
      said(certificate.contacts),
      [
        {
          kind: "not-stated",
          date: { kind: "date", date: "2026-02-03", written: "2026-02-03T00:00:00" },
          note: null,
        },
        { kind: "not-stated", date: day("2026-01-05"), note: null },
      ],
    ],
    [
      "functional impairment from 6.2.1",
      said(certificate.functionalImpairment),
      "Tung pust etter røykeksponering. FEV1 62 % av forventet, fall på 18 % etter trapp.",
    ],
    [
      "activity limitation from 6.2.2",
      said(certificate.activityLimitation),
      "Kan ikke bære slange eller gå med pusteapparat. Klarer kontorarbeid noen timer.",
    ],
    ["treatment from 6.2.4", said(certificate.treatment), "Inhalasjonssteroid, henvist lungepoliklinikk."],
    ["reason for backdating", said(certificate.backdatingReason), "Innlagt på sykehus fram til 2. februar."],
    [
      "prognosis",
      said(certificate.prognosis),
      {
        choice: "back-within",
        months: null,
        text: "Arbeidsfør etter denne perioden: Nei\nKan på sikt komme tilbake til samme arbeidsgiver\nTilbake i arbeid fra: 2026-03-02",
      },
    ],
    [
      "issuer, with the HPR number of the envelope and never the national id",
      said(certificate.issuer),
      {
        name: "Åse Prøvesen",
        role: "Lege",
        unit: "Fjordgløtt legesenter",
        contacts: ["00000030", "00000031", "Kaivegen 7, 9990 Prøvevåg"],
        professionalId: "9900012",
      },
    ],
    [
      "signature",
      said(certificate.signature),
      { kind: "electronic", date: { kind: "date", date: "2026-02-03", written: "2026-02-03T14:20:11+01:00" } },
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("the five kinds of period", () => {
    expect(said(certificate.capacity)).toMatchObject([
      { incapacity: { kind: "percent", percent: 100 }, from: day("2026-01-05"), to: day("2026-01-18") },
      { incapacity: { kind: "percent", percent: 60 }, from: day("2026-01-19"), to: day("2026-02-01") },
      { incapacity: { kind: "pending" }, from: day("2026-02-02"), to: day("2026-02-08") },
      { incapacity: { kind: "treatment-days", daysPerWeek: 1 }, from: day("2026-02-09"), to: day("2026-02-22") },
      { incapacity: { kind: "travel" }, from: day("2026-02-23"), to: day("2026-03-01") },
    ]);
    expect(places(evidenceOf(certificate.capacity)).slice(0, 7)).toEqual([
      "4.3: Aktivitet ikke mulig",
      "4.3: 2026-01-05",
      "4.3: 2026-01-18",
      "4.2: Gradert sykmelding",
      "4.2: 60",
      "4.2: Reisetilskudd: Ja",
      "4.2: 2026-01-19",
    ]);
  });

  test("main and secondary diagnoses, each in its own code system", () => {
    expect(said(certificate.diagnoses)).toMatchObject([
      { text: "Astma", code: "R96", system: "icpc-2", rank: "main" },
      { text: "Søvnapné", code: "G473", writtenCode: "G47.3", system: "icd-10", rank: "secondary" },
    ]);
  });

  test("passages under their fields, dynamic questions under their own text", () => {
    expect(passagesIn(certificate)).toEqual([
      ["2.2", "occupation", "Prøvevåg brannvesen"],
      ["2.3", "occupation", "Brannkonstabel"],
      ["2.4", "occupation", "80"],
      ["3.1", "diagnosis", "Astma"],
      ["3.1", "diagnosis", "Yrkesutløst astma"],
      ["3.2", "diagnosis", "Søvnapné"],
      [
        "3.3",
        "other",
        "Når vedkommende myndighet har nedlagt forbud mot at han eller hun arbeider på grunn av smittefare",
      ],
      ["3.3", "other", "Påvist MRSA"],
      ["3.4", "other", "Nei"],
      ["3.5", "other", "Ja"],
      ["3.6", "other", "2025-11-28"],
      ["4.1.3", "measures", "Dagvakt i garasjen"],
      ["4.3.3", "medical-reasons", "Aktivitet vil forverre helsetilstanden"],
      ["4.3.3", "medical-reasons", "Røyk utløser anfall"],
      ["4.3.4", "medical-reasons", "Manglende tilrettelegging på arbeidsplassen"],
      ["4.3.4", "medical-reasons", "Ingen røykfri vakt"],
      ["5.1.1", "measures", "Unngå røykdykking"],
      ["6.2.1", "functional-impairment", said(certificate.functionalImpairment)],
      ["6.2.2", "activity-limitation", said(certificate.activityLimitation)],
      ["6.2.4", "treatment", "Inhalasjonssteroid, henvist lungepoliklinikk."],
      ["7.1", "measures", "Røykfri vakt"],
      ["7.2", "measures", "Vurder hjelpemidler"],
      ["7.3", "measures", "Trening med fysioterapeut"],
      ["8.1", "other", "Ja"],
      ["8.2", "other", "Dialogmøte ønskes"],
      ["9.1", "message-to-employer", "Ring legesenteret ved spørsmål."],
      ["11.2", "backdating-reason", "Innlagt på sykehus fram til 2. februar."],
      ["6.9.1", "unplaced", "Går tur på flat mark."],
      [null, "unplaced", "Ja"],
    ]);
    expect(certificate.passages.slice(-2).map(({ heading }) => heading)).toEqual([
      "Hva mestrer pasienten?",
      "Mottatt oppfølgingsplan",
    ]);
  });

  test("no national id is kept anywhere", () => {
    expect(JSON.stringify(certificate)).not.toContain("48022");
  });
});

describe("alone", async () => {
  const certificate = await certificateIn("sykmelding-alene.xml");

  test.each([
    ["nynorsk", certificate.language, "nn"],
    [
      "an impossible number is seen",
      said(certificate.patient),
      { name: "Marit Testa", id: { kind: "no-fodselsnummer", masked: "123456*****", valid: false }, bornOn: null },
    ],
    [
      "without an employer nothing is known of the occupation",
      said(certificate.occupation),
      { relation: [], text: null },
    ],
    [
      "only a day for a new assessment is unclear",
      said(certificate.prognosis),
      { choice: "unclear", months: null, text: "Kan på sikt komme tilbake i arbeid: Nei\nNy vurdering: 2026-04-01" },
    ],
    ["blank in a digital message", said(certificate.treatment), "blank"],
    ["no envelope, no place for a signature", said(certificate.signature), "not-on-form"],
    [
      "issuer",
      said(certificate.issuer),
      { name: "Per Lækjar", role: null, unit: null, contacts: ["00000044"], professionalId: "9900077" },
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("an impossible grade and a period of no kind", () => {
    expect(said(certificate.capacity)).toMatchObject([
      { incapacity: { kind: "unclear", written: "120" } },
      { incapacity: { kind: "not-stated" }, from: day("2026-03-21"), to: null },
    ]);
  });

  test("ICPC-2B", () => {
    expect(said(certificate.diagnoses)).toMatchObject([
      { code: "L920001", writtenCode: "L92.0001", system: "icpc-2b" },
    ]);
  });
});

test("two messages in one file keep their own envelopes", async () => {
  const message = (made: string) =>
    `<MsgHead><MsgInfo><GenDate>${made}</GenDate></MsgInfo><Document><HelseOpplysningerArbeidsuforhet
      xmlns="http://www.kith.no/xmlstds/HelseOpplysningerArbeidsuforhet/2013-10-01"/></Document></MsgHead>`;
  const filled = await filledFrom(`<file>${message("2026-01-01")}${message("2026-02-02")}</file>`);
  expect(filled.ok && filled.value.map(({ certificate }) => said(certificate.signature))).toEqual([
    { kind: "electronic", date: day("2026-01-01") },
    { kind: "electronic", date: day("2026-02-02") },
  ]);
});

test("an answer under a number of another field is not lost", async () => {
  const filled = await filledFrom(
    `<HelseOpplysningerArbeidsuforhet xmlns="http://www.kith.no/xmlstds/HelseOpplysningerArbeidsuforhet/2013-10-01">
      <UtdypendeOpplysninger><SpmGruppe><SpmSvar><SpmId>3.1</SpmId><SvarTekst>Feil nummer</SvarTekst></SpmSvar>
      <SpmSvar><SvarTekst>Uten nummer</SvarTekst></SpmSvar></SpmGruppe></UtdypendeOpplysninger>
    </HelseOpplysningerArbeidsuforhet>`,
  );
  const certificate = filled.ok ? filled.value[0]?.certificate : undefined;
  expect(certificate && passagesIn(certificate).map(([, , words]) => words)).toEqual(["Feil nummer", "Uten nummer"]);
});

describe("the issuer, by what the envelope says of the sender", () => {
  const professional = (name: string, type = '<TypeHealthcareProfessional DN="Lege" V="LE"/>') =>
    `<HealthcareProfessional>${type}${name}<Ident><Id>9900077</Id><TypeId V="HPR"/></Ident></HealthcareProfessional>`;
  const eva = "<FamilyName>LATSVIK</FamilyName><GivenName>Eva</GivenName>";
  const other = "<FamilyName>Sekretsen</FamilyName><GivenName>Ola</GivenName>";

  test.each([
    [
      "the physician herself",
      `<OrganisationName>Liksom legesenter</OrganisationName>${professional(eva)}`,
      { role: "Lege", unit: "Liksom legesenter", professionalId: "9900077" },
    ],
    [
      "a department of a health trust, with the physician in the whole",
      `<OrganisationName>Liksom HF</OrganisationName><Organisation><OrganisationName>Kirurgisk avd</OrganisationName></Organisation>${professional(eva)}`,
      { role: "Lege", unit: "Kirurgisk avd, Liksom HF", professionalId: "9900077" },
    ],
    [
      "a department of a health trust, with the physician in it",
      `<OrganisationName>Liksom HF</OrganisationName><Organisation><OrganisationName>Kirurgisk avd</OrganisationName>${professional(eva)}</Organisation>`,
      { role: "Lege", unit: "Kirurgisk avd, Liksom HF", professionalId: "9900077" },
    ],
    [
      "the role to the patient where no profession is given",
      professional(eva, '<RoleToPatient DN="Fastlege" V="6"/>'),
      { role: "Fastlege", unit: null, professionalId: "9900077" },
    ],
    [
      "somebody else: neither role nor register number are the physician's",
      `<OrganisationName>Liksom legesenter</OrganisationName>${professional(other)}`,
      { role: null, unit: "Liksom legesenter", professionalId: null },
    ],
  ])("%s", async (_, organisation, expected) => {
    const filled = await filledFrom(
      `<MsgHead><MsgInfo><GenDate>2026-01-01</GenDate><Sender><Organisation>${organisation}</Organisation></Sender></MsgInfo>
      <Document><HelseOpplysningerArbeidsuforhet xmlns="http://www.kith.no/xmlstds/HelseOpplysningerArbeidsuforhet/2013-10-01">
      <Behandler><Navn><Etternavn>Latsvik</Etternavn><Mellomnavn>Mo</Mellomnavn><Fornavn>Eva</Fornavn></Navn></Behandler>
      </HelseOpplysningerArbeidsuforhet></Document></MsgHead>`,
    );
    const certificate = filled.ok ? filled.value[0]?.certificate : undefined;
    expect(certificate && said(certificate.issuer)).toMatchObject({ name: "Eva Mo Latsvik", ...expected });
  });
});
