import { describe, expect, test } from "vitest";
import { fillFromPdfForm } from "#forms/fields/fill-from-pdf-form.ts";
import { fk7263Fields } from "#forms/fields/pdf-form/fk7263-fields.ts";
import { passagesIn, said } from "../filled-xml.ts";
import { drawn } from "./drawn-form.ts";
import { readBack } from "./filled-pdf.ts";

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
