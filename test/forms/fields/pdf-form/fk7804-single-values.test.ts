import { describe, expect, test } from "vitest";
import { fillFromPdfForm } from "#forms/fields/fill-from-pdf-form.ts";
import { fk7804Fields } from "#forms/fields/pdf-form/fk7804-fields.ts";
import { passagesIn, said } from "../filled-xml.ts";
import { drawn } from "./drawn-form.ts";
import { type PdfValues, readBack } from "./filled-pdf.ts";
import { page1, page2, page3, page4, radios } from "./fk7804-filled-in.ts";

describe("FK 7804, single values", async () => {
  const blankForm = await drawn(fk7804Fields, radios);
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

  test.each([
    ["Elektroniskt underskrivet", "electronic"],
    ["Digitalt signerat av Ora Låtsas 2026-03-02", "electronic"],
    ["Elektronisk signert", "electronic"],
    ["Electronically signed by Dr O Pretend", "electronic"],
    ["Ej undertecknad", "none"],
    ["Ora Låtsas", "name-only"],
  ])("typed where the signature belongs: %s", async (typed, kind) => {
    const { signature } = await read({
      [`${page4}.flt_datUnderskrift[0]`]: "2026-03-02",
      [`${page4}.flt_txtNamnteckning[0]`]: typed,
    });
    expect(said(signature)).toMatchObject({ kind, date: { date: "2026-03-02" } });
  });

  test.each([
    ["Låtsaskliniken\nProvgatan 1\n999 99 Ort", "Låtsaskliniken", ["Provgatan 1", "999 99 Ort"]],
    ["Låtsaskliniken, Provsjukhuset, 999 99 Ort", "Låtsaskliniken, Provsjukhuset", ["999 99 Ort"]],
    ["010-000 00 00, Låtsaskliniken", "Låtsaskliniken", ["010-000 00 00"]],
    ["010-000 00 00", null, ["010-000 00 00"]],
  ])("name, address and telephone of the unit in one field: %j", async (typed, unit, contacts) => {
    const { issuer } = await read({ [`${page4}.flt_txtVardgivarensNamnAdressTelefon[0]`]: typed });
    expect(said(issuer)).toMatchObject({ unit, contacts });
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
