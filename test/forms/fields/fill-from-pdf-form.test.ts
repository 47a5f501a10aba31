import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { evidenceOf } from "#certificate/statement.ts";
import { fillFromPdfForm } from "#forms/fields/fill-from-pdf-form.ts";
import type { PdfFieldMap } from "#forms/fields/pdf-form/field-map.ts";
import { fk7263Fields } from "#forms/fields/pdf-form/fk7263-fields.ts";
import { fk7804Fields } from "#forms/fields/pdf-form/fk7804-fields.ts";
import { drawnForm, type PdfValues, readBack } from "./filled-pdf.ts";
import { passagesIn, places, said } from "./filled-xml.ts";
import { noThirdParty, thirdPartyFolder } from "./third-party.ts";

const page1 = "form1[0].#subform[0]";
const page2 = "form1[0].Sida2[0]";
const page3 = "form1[0].Sida3[0]";
const page4 = "form1[0].Sida4[0]";

/** FK 7804 with something in every field, long answers going on on the continuation sheet. */
const everything: PdfValues = {
  [`${page1}.flt_txtPersonNr[0]`]: "19121212-1212",
  [`${page1}.ksr_AvstangningSmittskyddslagen[0]`]: true,
  [`${page1}.ksr_FysisktVardmote[0]`]: true,
  [`${page1}.flt_datumPatient[0]`]: "2026-03-02",
  [`${page1}.ksr_DigitalVardmote[0]`]: true,
  [`${page1}.flt_datumDigitaltVardmöte[0]`]: "20260223",
  [`${page1}.ksr_TelefonkontaktPatienten[0]`]: true,
  [`${page1}.flt_datumTelefonkontakt[0]`]: "260220",
  [`${page1}.ksr_Journaluppgifter[0]`]: true,
  [`${page1}.flt_datumJournaluppgifter[0]`]: "i våras",
  [`${page1}.ksr_Annat[0]`]: true,
  [`${page1}.flt_datumAnnat[0]`]: "2026-02-18",
  [`${page1}.flt_txtAnnatAngeVad[0]`]: "Samtal med sambo",
  [`${page1}.ksr_NuvarandeArbete[0]`]: true,
  [`${page1}.flt_txtYrkeArbetsuppgifter[0]`]: "Förskollärare, småbarnsgrupp",
  [`${page1}.ksr_Arbetssokande[0]`]: true,
  [`${page1}.ksr_Foraldraledighet[0]`]: true,
  [`${page1}.ksr_Studier[0]`]: true,
  [`${page1}.flt_txtDiagnoser[0]`]: "Medelsvår depressiv episod med ...",
  ...code(1, "F321"),
  [`${page1}.flt_txtDiagnoser2[0]`]: "Generaliserat ångestsyndrom",
  ...code(6, "F411"),
  [`${page1}.flt_txtDiagnoser3[0]`]: "Hypotyreos",
  ...code(11, "E039A"),
  [`${page2}.flt_txtBeskrivUndersokningsfynd[0]`]: "Långsam i tal och rörelse, tappar tråden ... Se fortsättningsblad!",
  [`${page2}.flt_txtBeskrivAktivitetsbegransning[0]`]:
    "Kan inte hålla uppsikt över en barngrupp.\nOrkar inte höga ljud.",
  [`${page2}.flt_txtPagandeMedicinskBehandling[0]`]: "Sertralin, samtal varje vecka.",
  [`${page2}.ksr_100procent[0]`]: true,
  [`${page2}.flt_datumFranMed[0]`]: "2026-03-02",
  [`${page2}.flt_datumtTillMed[0]`]: "2026-03-31",
  [`${page2}.ksr_75procent[0]`]: true,
  [`${page2}.flt_datumFranMed75Procent[0]`]: "2026-04-01",
  [`${page2}.flt_datumTillMed75Procent[0]`]: "2026-04-15",
  [`${page2}.ksr_50procent[0]`]: true,
  [`${page2}.flt_datumFranMed50Procent[0]`]: "2026-04-16",
  [`${page2}.flt_datumTillMed50Procent[0]`]: "2026-04-30",
  [`${page2}.ksr_25procent[0]`]: true,
  [`${page2}.flt_datumFranMed25Procent[0]`]: "2026-05-01",
  [`${page2}.flt_datumTillMed25Procent[0]`]: "2026-05-15",
  [`${page3}.flt_txtArbetsförmaga[0]`]: "Återfall inom ett år.",
  [`${page3}.ksr_Resor[0]`]: true,
  [`${page3}.RadioButtonList2[0]`]: "2",
  [`${page3}.flt_txtBeskrivMedicinskaSkal[0]`]: "Behöver jämn belastning.",
  [`${page3}.RadioButtonList4[0]`]: "2",
  [`${page3}.flt_numManadManader[0]`]: "4",
  [`${page3}.flt_txtAlternativFyra[0]`]: "Beror på svaret på behandlingen.",
  [`${page3}.flt_txtArbetslivsinriktadAtgarderUnderlatta[0]`]: "Mindre barngrupp i början.",
  [`${page3}.flt_txtOvrigaUpplysningarl[0]`]: "Tolk behövs inte.",
  [`${page4}.ksr_ForsakringskassanKontakar[0]`]: true,
  [`${page4}.flt_txtForsakringskassanKontaktar[0]`]: "Gärna före påsk.",
  [`${page4}.flt_datUnderskrift[0]`]: "2026-03-02",
  [`${page4}.flt_txtNamnteckning[0]`]: "Ylva Påhittsson",
  [`${page4}.flt_txtNamnfortydligande[0]`]: "Ylva Påhittsson",
  [`${page4}.flt_txtBefattning[0]`]: "Överläkare",
  [`${page4}.flt_txtEventuellSpecialistkompetens[0]`]: "Psykiatri",
  [`${page4}.flt_txtLakarensHSA-ID[0]`]: "SE0000000000-LAK1",
  [`${page4}.flt_txtArbetsplatskod[0]`]: "0000000000",
  [`${page4}.flt_txtVardgivarensNamnAdressTelefon[0]`]: "Psykiatrin Söder\nÅgatan 3, 999 99 Provköping\n010-000 00 77",
  "form1[0].#subform[4].flt_txtFortsattningsblad[0]": [
    "Diagnos/diagnoser för sjukdom som orsakar nedsatt arbetsförmåga",
    "Diagnosbeskrivning för diagnoskod F321",
    "... somatiska symtom",
    "",
    "Ange vilken/vilka funktionsnedsättningar patienten har till följd av sjukdom och om möjligt svårighetsgrad.",
    "... i samtal. Koncentrationen är kraftigt nedsatt, prövad med MoCA.",
  ].join("\n"),
};

const official = thirdPartyFolder();
const forms: [string, () => Promise<Uint8Array>][] = [
  [
    "drawn here",
    () =>
      drawn(fk7804Fields, {
        [`${page3}.RadioButtonList2[0]`]: ["1", "2"],
        [`${page3}.RadioButtonList4[0]`]: ["3", "4", "2", "1"],
      }),
  ],
];
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

describe("FK 7804, single values", async () => {
  const blankForm = await drawn(fk7804Fields, {
    [`${page3}.RadioButtonList2[0]`]: ["1", "2"],
    [`${page3}.RadioButtonList4[0]`]: ["3", "4", "2", "1"],
  });
  const read = async (values: PdfValues) => {
    const filled = fillFromPdfForm(await readBack(blankForm, values));
    if (filled === null) throw new Error("nothing found");
    return filled.certificate;
  };

  test("a blank form is no certificate", async () => {
    expect(fillFromPdfForm(await readBack(blankForm, {}))).toBeNull();
  });

  test.each([
    ["1", "back-after-period"],
    ["2", "back-within"],
    ["3", "not-likely"],
    ["4", "unclear"],
  ])("prognosis %s", async (option, choice) => {
    const { prognosis } = await read({ [`${page3}.RadioButtonList4[0]`]: option });
    expect(said(prognosis)).toEqual({ choice, months: null, text: null });
  });

  test.each([
    ["1", "Nej"],
    ["2", "Ja"],
  ])("question 33, button %s", async (option, words) => {
    expect(passagesIn(await read({ [`${page3}.RadioButtonList2[0]`]: option }))).toEqual([["33", "capacity", words]]);
  });

  test("everything else is blank", async () => {
    const certificate = await read({ [`${page2}.flt_txtBeskrivAktivitetsbegransning[0]`]: "Kan inte lyfta." });
    expect([
      said(certificate.patient),
      said(certificate.infectionCarrier),
      said(certificate.contacts),
      said(certificate.diagnoses),
      said(certificate.functionalImpairment),
      said(certificate.capacity),
      said(certificate.signature),
    ]).toEqual(Array(7).fill("blank"));
  });

  test("days without a tick still tell the degree of their row", async () => {
    const { capacity } = await read({ [`${page2}.flt_datumFranMed50Procent[0]`]: "2026-04-16" });
    expect(said(capacity)).toMatchObject([{ incapacity: { kind: "percent", percent: 50 }, to: null }]);
  });

  test("a cut answer without its sheet keeps the pointer", async () => {
    const { functionalImpairment } = await read({
      [`${page2}.flt_txtBeskrivUndersokningsfynd[0]`]: "Nedsatt ... Se fortsättningsblad!",
    });
    expect(said(functionalImpairment)).toBe("Nedsatt ... Se fortsättningsblad!");
  });

  test("a record system's print on the page is an electronic signature", async () => {
    const printed = await drawn(fk7804Fields, {}, "Intyget är elektroniskt underskrivet.");
    const document = await readBack(printed, { [`${page4}.flt_datUnderskrift[0]`]: "2026-03-02" });
    const signature = fillFromPdfForm(document)?.certificate.signature;
    expect(signature && said(signature)).toMatchObject({ kind: "electronic", date: { date: "2026-03-02" } });
  });

  test("a page without its fields is missing", async () => {
    const document = await readBack(blankForm, { [`${page1}.flt_txtPersonNr[0]`]: "19121212-1212" });
    const fields = document.fields.filter(({ name }) => !name.includes("Sida3"));
    expect(fillFromPdfForm({ ...document, fields })?.certificate.missingPages).toEqual([3]);
  });

  test("sentences in fields that nobody knows are kept", async () => {
    const strange = { kind: "text", name: "extra", page: 2, value: "Anteckning från kuratorn" } as const;
    const document = await readBack(blankForm, {});
    const filled = fillFromPdfForm({ ...document, fields: [...document.fields, strange] });
    expect(filled && passagesIn(filled.certificate)).toEqual([[null, "unplaced", "Anteckning från kuratorn"]]);
  });

  test("a sheet that does not say what it continues is unplaced", async () => {
    const certificate = await read({
      "form1[0].#subform[4].flt_txtFortsattningsblad[0]": "Har även haft svårt att sova.",
    });
    expect(passagesIn(certificate)).toEqual([["fortsattningsblad", "unplaced", "Har även haft svårt att sova."]]);
    expect(certificate.passages[0]?.heading).toBe("Fortsättningsblad");
  });
});

describe("FK 7263, drawn here", async () => {
  const first = "form1[0].#subform[0]";
  const second = "form1[0].#subform[1]";
  const blankForm = await drawn(fk7263Fields, {});
  const filled = fillFromPdfForm(
    await readBack(blankForm, {
      [`${first}.flt_PatNamn[0]`]: "Tolvan Provman",
      [`${first}.flt_PatPersonnummer[0]`]: "19121212-1212",
      [`${first}.flt_DiagnosDiagnoser_flt2[0]`]: "Gonartros höger",
      [`${first}.flt_Diagnoskod_flt2[0]`]: "M17.1",
      [`${first}.flt_AktuelltSjukdomsForlopp_flt3[0]`]: "Sämre sedan i höstas.",
      [`${first}.flt_Funktionsnedsattning_flt4[0]`]: "Böjer knät 60 grader.",
      [`${first}.ksr_MinUndersokningAvPat_flt4[0]`]: true,
      [`${first}.flt_DatumMinUndersokningAvPat_flt4[0]`]: "2014-05-05",
      [`${first}.flt_Aktivitetsbegransning_flt5[0]`]: "Kan inte gå i stege.",
      [`${first}.ksr_KontaktMedForetagsHalsovarden_flt6a[0]`]: true,
      [`${first}.flt_InomSjukvardenAngeVilken_flt6b[0]`]: "Knäprotes i höst",
      [`${first}.flt_AnnanAtgardAngeVilken_flt6b[0]`]: "Viktminskning",
      [`${second}.ksr_Nej_flt7[0]`]: true,
      [`${second}.ksr_NuvarandeArbete_flt8a[0]`]: true,
      [`${second}.flt_NuvarandeArbete_flt8a[0]`]: "Takläggare",
      [`${second}.ksr_NedsattMedHalften_flt8b[0]`]: true,
      [`${second}.flt_NedsattMedHalftenFrom_flt8b[0]`]: "2014-05-05",
      [`${second}.flt_NedsattMedHalftenTom_flt8b[0]`]: "2014-06-05",
      [`${second}.ksr_JaDelvis_flt10[0]`]: true,
      [`${second}.flt_Datum_flt14[0]`]: "2014-05-05",
      [`${second}.flt_NamnfortydligandeMottagningsadrTel_flt15[0]`]:
        "Åke Ortoped\nLedmottagningen\nKnävägen 2\n010-000 00 31",
    }),
  );
  const certificate = filled?.certificate;
  if (certificate === undefined) throw new Error("nothing found");

  test.each([
    [
      "patient",
      said(certificate.patient),
      { name: "Tolvan Provman", id: { kind: "se-personnummer", masked: "19121212-****", valid: true }, bornOn: null },
    ],
    ["treatment from both rows", said(certificate.treatment), "Knäprotes i höst\nViktminskning"],
    ["prognosis", said(certificate.prognosis), { choice: "partly-back", months: null, text: null }],
    ["occupation", said(certificate.occupation), { relation: ["employed"], text: "Takläggare" }],
    [
      "issuer",
      said(certificate.issuer),
      {
        name: "Åke Ortoped",
        role: null,
        unit: "Ledmottagningen",
        contacts: ["Knävägen 2", "010-000 00 31"],
        professionalId: null,
      },
    ],
  ])("%s", (_, found, expected) => {
    expect(found).toEqual(expected);
  });

  test("diagnosis, degree and history", () => {
    expect(said(certificate.diagnoses)).toMatchObject([
      { text: "Gonartros höger", code: "M171", writtenCode: "M17.1" },
    ]);
    expect(said(certificate.capacity)).toMatchObject([{ incapacity: { percent: 50 }, to: { date: "2014-06-05" } }]);
    expect(passagesIn(certificate)).toContainEqual(["3", "history", "Sämre sedan i höstas."]);
    expect(passagesIn(certificate)).toContainEqual(["7", "measures", "Nej"]);
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

function code(first: number, characters: string): PdfValues {
  return Object.fromEntries([...characters].map((one, at) => [`${page1}.flt_txtDiaKod${first + at}[0]`, one]));
}

function drawn(map: PdfFieldMap, radios: Record<string, string[]>, print = ""): Promise<Uint8Array> {
  const { issuer } = map;
  const texts = [
    map.patientName,
    map.patientId,
    map.signedOn,
    map.signature,
    issuer.name,
    ...issuer.roles,
    issuer.professionalId,
    issuer.unit,
    map.months,
  ];
  const ticks = Object.keys(map.ticks).filter((name) => !name.includes("="));
  const extra = map === fk7804Fields ? [`${page4}.flt_txtArbetsplatskod[0]`] : [];
  return drawnForm(map.form, { texts: [...texts.filter((name) => name !== null), ...ticks, ...extra], radios, print });
}
