import { describe, expect, test } from "vitest";
import { statedValue } from "#certificate/statement.ts";
import { certificateFrom } from "./text-document.ts";

const fk7804 = "FK 7804 (006 F 001)\nLäkarintyg för sjukpenning\n";
const nav = "NAV 08-07.04 Vurdering av arbeidsmulighet / sykmelding\n3.1 Hoveddiagnose: L03\n";

describe("the sick-listed person", () => {
  test.each<[string, string, string | null, string | null]>([
    [
      "below the label",
      `${fk7804}Patientens namn och personnummer\nAgda Testlund  19840611-9837\n4. Diagnos: X`,
      "Agda Testlund",
      "19840611-****",
    ],
    [
      "beside the label",
      `${fk7804}Patient: Kjell-Åke Mockfors  19681130-9860\n4. Diagnos: X`,
      "Kjell-Åke Mockfors",
      "19681130-****",
    ],
    [
      "two labels on a line",
      `${fk7804}Namn: Arvid Penselgren   Personnummer: 19660930-9890\nDiagnos: X`,
      "Arvid Penselgren",
      "19660930-****",
    ],
    ["without label", `${fk7804}Aina Värk-Prov, 19560714-9811\n4. Diagnos: X`, "Aina Värk-Prov", "19560714-****"],
    ["NAV", `${nav}1.1 Testesen, Gro   1.2 118485 12100   1.3 Tlf 000 00 101`, "Testesen, Gro", "118485*****"],
    ["letter", "Re: Mrs Ffion Sampleford, DOB 08/08/1971\nDiagnosis: gout", "Mrs Ffion Sampleford", null],
    [
      "in a sentence",
      "Läkarintyg. Jag har undersökt Karin Provsson, 19840611-9837, diagnos: gikt.",
      "Karin Provsson",
      "19840611-****",
    ],
    ["certified", "This is to certify that Mr John Sample has been diagnosed with gout.", "Mr John Sample", null],
  ])("%s", (_, text, name, masked) => {
    const patient = statedValue(certificateFrom(text).patient);
    expect(patient?.name).toBe(name);
    expect(patient?.id?.masked ?? null).toBe(masked);
  });

  test("initials and a year of birth identify nobody", () => {
    expect(certificateFrom("Employee: A. S.\nDiagnosis: gout").patient.status).toBe("blank");
    expect(certificateFrom(`${fk7804}Kvinna f. 1974 (etikett saknas)\n4. Diagnos: Gikt`).patient.status).toBe("blank");
  });

  test("the raw number stands nowhere in the certificate", () => {
    const certificate = certificateFrom(
      `${fk7804}Agda Testlund 19840611-9837\n4. Diagnos: Gikt\n11. Övriga upplysningar\nGäller 19840611-9837, mor till 198406119837.\n`,
    );
    expect(JSON.stringify(certificate)).not.toContain("9837");
    expect(certificate.passages.at(-1)?.text).toBe("Gäller 19840611-****, mor till 19840611****.");
  });
});

describe("issuer and signature", () => {
  test.each<[string, string, unknown, unknown]>([
    [
      "FK, three lines",
      `${fk7804}4. Diagnos: Gikt\n13. Underskrift\n2026-03-02   Runo Exempelsson, specialist i allmänmedicin\nHSA-id SE2321000016-7K2D   Arbetsplatskod 1234567890123\nVårdcentralen Almkojan, Provvägen 4, 999 01 Teststad   Tel 010-000 11 01\nElektroniskt underskrivet\n`,
      {
        name: "Runo Exempelsson",
        role: "specialist i allmänmedicin",
        unit: "Vårdcentralen Almkojan",
        professionalId: "SE2321000016-7K2D",
        contacts: ["Provvägen 4", "999 01 Teststad", "010-000 11 01"],
      },
      ["electronic", "2026-03-02"],
    ],
    [
      "FK printout without heading",
      `${fk7804}Diagnos\nGikt\n\nKontakt med Försäkringskassan\nEj angivet\n\n2026-09-21  Folke Attrappsson, leg läkare\nOnkologmottagningen, 010-000 15 05\n(namnteckning)`,
      { name: "Folke Attrappsson", role: "leg läkare", unit: "Onkologmottagningen" },
      ["handwritten", "2026-09-21"],
    ],
    [
      "NAV numbers",
      `${nav}12.1 Behandlet dato: 05.03.2026\n12.2 Behandlers navn: Aslaug Kvernmo-Test, spes. allmennmedisin   12.4 HPR-nr 9900123   12.5 Tlf 00 00 01 23\n12.6 Adresse: Prøvelund legesenter, Testveien 5\nUnderskrift: A. Kvernmo-Test (elektronisk signert 05.03.2026)`,
      {
        name: "Aslaug Kvernmo-Test",
        role: "spes. allmennmedisin",
        unit: "Prøvelund legesenter",
        professionalId: "9900123",
        contacts: ["00 00 01 23", "Testveien 5"],
      },
      ["electronic", "2026-03-05"],
    ],
    [
      "role before name",
      `${nav}12.1 Behandlet dato: 15.12.2025\nLegevaktlege Truls Skalle-Prøve HPR 9900901 Prøveby legevakt tlf 00 00 09 01. Sign. 15.12.2025`,
      { name: "Truls Skalle-Prøve", role: "Legevaktlege", professionalId: "9900901", contacts: ["00 00 09 01"] },
      ["handwritten", "2025-12-15"],
    ],
    [
      "letterhead above, dictated",
      "TESTBOROUGH INFIRMARY   Dept of Rheumatology\nSpecimen Road    rheum@example.org\n\nDiagnosis\nGout\n\nDr Llew Arthurson, Consultant Rheumatologist (GMC 0000441)\nDictated but not signed",
      {
        name: "Dr Llew Arthurson",
        role: "Consultant Rheumatologist",
        unit: "TESTBOROUGH INFIRMARY",
        professionalId: "0000441",
      },
      ["none", null],
    ],
    [
      "NAV, all on the line of the day",
      `${nav}12.1 Behandlet dato: 05.03.2026  Fastlege Tyra Blåfjell-Test HPR 9900321, Bekken legekontor, 9981 Prøvebekk, tlf 00 00 03 21  Signert 05.03.2026`,
      { name: "Tyra Blåfjell-Test", role: "Fastlege", unit: "Bekken legekontor", professionalId: "9900321" },
      ["electronic", "2026-03-05"],
    ],
    [
      "NAV, all on the line below the day",
      `${nav}12.1 Behandlet dato: 05.03.2026\nO. Blåfjell-Test alm.med. HPR 9900321 tlf 00 00 03 21 Bekken legekontor, Bekkevegen 3, 9981 Prøvebekk. Sign 05.03.2026`,
      { name: "O. Blåfjell-Test", unit: "Bekken legekontor", professionalId: "9900321" },
      ["handwritten", "2026-03-05"],
    ],
    [
      "the name above the heading of the signature",
      "Sick report\nDiagnosis: gout\nOutlook: good\n\nDr Minna Sketchley, GP, Lantern Practice, 4 Lantern Road, Testborough TE5 1AA, 01632 960001\nSigned: M Sketchley      Date: 3 March 2026",
      { name: "Dr Minna Sketchley", role: "GP", unit: "Lantern Practice" },
      ["handwritten", "2026-03-03"],
    ],
    [
      "American, signed in the midst of the line",
      "WORK STATUS REPORT\nDX: gout\nWORK STATUS: (X) NO WORK  From: March 2, 2026  Through: March 20, 2026\nProvider: Ada P. Mockwell, MD, Family Medicine   NPI 0000000999   /e-signed/ 03-22-2026 09:15",
      { name: "Ada P. Mockwell", role: "MD", professionalId: "0000000999" },
      ["electronic", "2026-03-22"],
    ],
    [
      "FK, the name once more behind the address",
      `${fk7804}Diagnos\nGikt\n\n2026-09-21  Folke Attrapp-Prov, leg läkare, Studenthälsan, Provgatan 4, 999 01 Teststad, 010-000 15 05   F Attrapp`,
      { name: "Folke Attrapp-Prov", role: "leg läkare", unit: "Studenthälsan" },
      ["handwritten", "2026-09-21"],
    ],
    [
      "NAV, signed with a stroke",
      `${nav}12.1 Behandlet dato: 5/3-2026\n12.2 Tyra Blåfjell-Test, turnuslege, HPR 9900321, Bekken legekontor, tlf 00 00 03 21\nT. Blåfjell-Test /s/ 5/3-2026`,
      { role: "turnuslege", professionalId: "9900321" },
      ["handwritten", "2026-03-05"],
    ],
    [
      "letter, place and day",
      "Legeerklæring\nDiagnose: Lumbago\n\nPrøvby, 02.03.2026\nKari Prøvesen, fastlege\nPrøvby legesenter, tlf 22 22 22 22",
      { name: "Kari Prøvesen", role: "fastlege", unit: "Prøvby legesenter", contacts: ["22 22 22 22"] },
      ["name-only", "2026-03-02"],
    ],
  ])("%s", (_, text, issuer, signature) => {
    const certificate = certificateFrom(text);
    expect(statedValue(certificate.issuer)).toMatchObject(Object(issuer));
    const signed = statedValue(certificate.signature);
    expect([signed?.kind, signed?.date?.kind === "date" ? signed.date.date : null]).toEqual(signature);
  });

  test.each([
    ["a role and a day alone", `${fk7804}4. Diagnos: Gikt\n13. Underskrift\n2026-06-29   Leg läk\n`],
    [
      "an empty line to sign on",
      "Diagnosis: gout\nStamp: Dr Quentin Standin, physician\nSignature: ______      Date: 01.12.2025",
    ],
    [
      "printed words only",
      `${fk7804}4. Diagnos: Gikt\n13. Underskrift\nDatum   Läkarens namnteckning\nNamnförtydligande\n`,
    ],
  ])("not signed: %s", (_, text) => {
    expect(certificateFrom(text).signature.status).toBe("blank");
  });
});

describe("labels with their answers on one line", () => {
  const fk7804 = (patient: string, signed: string) =>
    `Försäkringskassan FK 7804 (006 F 001)\nLäkarintyg för sjukpenning\n${patient}\n4. Diagnos/diagnoser för sjukdom som orsakar nedsatt arbetsförmåga\nGikt M10.9\n11. Övriga upplysningar\n\n${signed}\n`;
  const letter = (patient: string, diagnosis: string, signed: string) =>
    `${patient}\n${diagnosis}: Gikt\n100 % 2026-03-02 – 2026-03-15\n${signed}`;

  test.each<[string, string, string | null, [string, string | null, string | null]]>([
    [
      "sv, form",
      fk7804(
        "Namn: Tova Låtsasson Personnummer: 19121212-1212 Adress: Provgatan 1",
        "12. Underskrift\nOrt och datum: Teststad 2026-03-02 Namnteckning: Ora Provsson Befattning: ST-läkare Vårdenhet: Provs vårdcentral Telefon: 010-000 00 01",
      ),
      "Tova Låtsasson",
      ["Ora Provsson", "ST-läkare", "Provs vårdcentral"],
    ],
    [
      "sv, form, a line each without the heading",
      fk7804(
        "Patient Tova Låtsasson, pnr 19121212-1212",
        "Läkarens namn: Ora Provsson\nBefattning: Överläkare\nVårdgivarens namn, adress och telefon: Provkliniken, Provgatan 2, 999 99 Ort, 010-000 00 01",
      ),
      "Tova Låtsasson",
      ["Ora Provsson", "Överläkare", "Provkliniken"],
    ],
    [
      "sv, signed by",
      fk7804(
        "Patientens namn och personnummer\nTova Låtsasson 19121212-1212",
        "2026-03-02 Elektroniskt underskrivet av Ora Provsson, specialist i allmänmedicin, Provs vårdcentral",
      ),
      "Tova Låtsasson",
      ["Ora Provsson", "specialist i allmänmedicin", "Provs vårdcentral"],
    ],
    [
      "sv, letter",
      letter(
        "Namn: Tova Låtsasson Födelsedatum: 1980-02-03 Arbetsgivare: Prov AB",
        "Diagnos",
        "Läkare: Ora Provsson Mottagning: Provs vårdcentral Telefon: 010-000 00 01 Datum: 2026-03-02",
      ),
      "Tova Låtsasson",
      ["Ora Provsson", null, "Provs vårdcentral"],
    ],
    [
      "nb, letter",
      letter(
        "Pasient: Ola Prøvesen Født: 03.02.1980 Adresse: Liksomveien 1",
        "Diagnose",
        "Lege: Kari Legesen Legekontor: Liksom legesenter Tlf: 00 00 00 01 Dato: 02.03.2026",
      ),
      "Ola Prøvesen",
      ["Kari Legesen", null, "Liksom legesenter"],
    ],
    [
      "en, letter",
      letter(
        "Patient: Una Mockley Address: 1 Mock Lane",
        "Diagnosis",
        "Doctor: Dr Ann Mock Position: Registrar Practice: Mock Surgery Tel: 01632 960001 Date: 2 March 2026",
      ),
      "Una Mockley",
      ["Dr Ann Mock", "Registrar", "Mock Surgery"],
    ],
  ])("%s", (_, text, name, [who, role, unit]) => {
    const { patient, issuer } = certificateFrom(text);
    expect(statedValue(patient)?.name).toBe(name);
    expect(statedValue(issuer)).toMatchObject({ name: who, role, unit });
  });
});
