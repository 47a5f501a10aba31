import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PDFDocument, PDFName } from "@cantoo/pdf-lib";
import { describe, expect, test } from "vitest";
import type { FormField } from "#readers/document-text.ts";
import { rawPdf, stream, textAt } from "./hostile/raw-pdf.ts";
import { readerForTests, readWell } from "./reader-for-tests.ts";
import { thirdPartyFolder } from "./third-party.ts";

const reader = readerForTests();

/** Name and what is in it, for fields of every kind. */
function values(fields: FormField[]): Record<string, string | boolean | null> {
  return Object.fromEntries(
    fields.map((field) => [
      field.name,
      field.kind === "text" ? field.value : field.kind === "checkbox" ? field.checked : field.chosen,
    ]),
  );
}

const answers = "Kan inte lyfta över axelhöjd.\nFår ikkje søve – vaknar kvar time.";

async function filledForm(finish: (document: PDFDocument) => void = () => {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const form = document.getForm();
  const [first, second] = [document.addPage([600, 800]), document.addPage([600, 800])];
  const place = { width: 200, height: 20 };

  const text = form.createTextField("frm.aktivitetsbegränsning");
  text.enableMultiline();
  text.setText(answers);
  text.addToPage(first, { x: 60, y: 700, ...place });
  const comb = form.createTextField("frm.kod");
  comb.setMaxLength(5);
  comb.enableCombing();
  comb.setText("F32.1");
  comb.addToPage(first, { x: 60, y: 600, ...place });
  for (const [index, letter] of ["M", "5", "4"].entries()) {
    const one = form.createTextField(`frm.tecken${index + 1}`);
    one.setMaxLength(1);
    one.setText(letter);
    one.addToPage(first, { x: 60 + index * 20, y: 560, width: 18, height: 20 });
  }
  const ticked = form.createCheckBox("frm.besök");
  ticked.addToPage(first, { x: 60, y: 500, width: 12, height: 12 });
  ticked.check();
  form.createCheckBox("frm.telefon").addToPage(first, { x: 60, y: 480, width: 12, height: 12 });
  const repeated = form.createTextField("frm.personnummer");
  repeated.setText("19121212-1212");
  repeated.addToPage(first, { x: 400, y: 760, ...place });
  repeated.addToPage(second, { x: 400, y: 760, ...place });
  const list = form.createDropdown("frm.grad");
  list.addOptions(["25 %", "50 %"]);
  list.select("50 %");
  list.addToPage(second, { x: 60, y: 700, ...place });
  form.createTextField("frm.tomt").addToPage(second, { x: 60, y: 600, ...place });
  form.createButton("frm.skriv-ut").addToPage("Skriv ut", second, { x: 60, y: 20, ...place });
  finish(document);
  return document.save({ updateFieldAppearances: false });
}

const expected = {
  "frm.aktivitetsbegränsning": answers,
  "frm.kod": "F32.1",
  "frm.tecken1": "M",
  "frm.tecken2": "5",
  "frm.tecken3": "4",
  "frm.besök": true,
  "frm.telefon": false,
  "frm.personnummer": "19121212-1212",
  "frm.grad": "50 %",
  "frm.tomt": "",
};

function removeAppearances(document: PDFDocument) {
  for (const field of document.getForm().getFields()) {
    for (const widget of field.acroField.getWidgets()) widget.dict.delete(PDFName.of("AP"));
  }
}

test.each<[string, (document: PDFDocument) => void]>([
  ["with appearance streams", () => {}],
  ["without appearance streams", removeAppearances],
  [
    "that says NeedAppearances",
    (document) => document.getForm().acroForm.dict.set(PDFName.of("NeedAppearances"), document.context.obj(true)),
  ],
])("every value of a form %s", async (_, finish) => {
  const { fields } = await readWell(reader, await filledForm(finish));
  expect(values(fields)).toEqual(expected);
});

test("a field knows its page and its place", async () => {
  const { fields } = await readWell(reader, await filledForm());
  const places = Object.fromEntries(fields.map(({ name, page, box }) => [name, { page, box }]));
  expect(places["frm.besök"]?.page).toBe(1);
  expect(places["frm.besök"]?.box?.x).toBeCloseTo(0.1, 2);
  expect(places["frm.besök"]?.box?.y).toBeCloseTo(288 / 800, 2);
  expect(places["frm.grad"]?.page).toBe(2);
});

/** A form written by hand: objects from 5 are its fields, all on one page. */
function handMadeForm(fields: string[], firstFields = fields.map((_, index) => index)): Buffer {
  const numbers = (indexes: number[]) => indexes.map((index) => `${index + 5} 0 R`).join(" ");
  return rawPdf([
    `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [${numbers(firstFields)}] >> >>`,
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Annots [${numbers(fields.map((_, index) => index))}] >>`,
    stream(textAt(700, "")),
    ...fields,
  ]);
}

const widget = "/Type /Annot /Subtype /Widget /Rect [60 500 72 512] /P 3 0 R";
const states = (on: string) => `/AP << /N << /${on} 99 0 R /Off 99 0 R >> >>`;

test.each<[string, Buffer, Record<string, string | boolean | null>]>([
  [
    "a radio group gives the state that is chosen, '0' as well",
    handMadeForm(
      [
        "<< /FT /Btn /Ff 49152 /T (prognos) /V /0 /Kids [6 0 R 7 0 R] >>",
        `<< ${widget} /Parent 5 0 R ${states("0")} /AS /0 >>`,
        `<< ${widget} /Parent 5 0 R ${states("1")} /AS /Off >>`,
      ],
      [0],
    ),
    { prognos: "0" },
  ],
  [
    "a radio group where nothing is chosen",
    handMadeForm(
      ["<< /FT /Btn /Ff 49152 /T (prognos) /Kids [6 0 R] >>", `<< ${widget} /Parent 5 0 R ${states("0")} /AS /Off >>`],
      [0],
    ),
    { prognos: null },
  ],
  [
    "tick boxes that share a name are a choice",
    handMadeForm(
      [
        "<< /FT /Btn /T (grad) /V /halv /Kids [6 0 R 7 0 R] >>",
        `<< ${widget} /Parent 5 0 R ${states("hel")} /AS /Off >>`,
        `<< ${widget} /Parent 5 0 R ${states("halv")} /AS /halv >>`,
      ],
      [0],
    ),
    { grad: "halv" },
  ],
  ["a tick without any appearance", handMadeForm([`<< ${widget} /FT /Btn /T (kryss) /V /Yes >>`]), { kryss: true }],
  [
    "a tick that was taken away",
    handMadeForm([`<< ${widget} /FT /Btn /T (kryss) /V /Off ${states("Yes")} /AS /Off >>`]),
    { kryss: false },
  ],
  ["text in UTF-16", handMadeForm([`<< ${widget} /FT /Tx /T (svar) /V <FEFF00E500F800F6> >>`]), { svar: "åøö" }],
  [
    "text with the line ends of another system",
    handMadeForm([`<< ${widget} /FT /Tx /T (svar) /V (ett\\rtv\\345\\r\\ntre) >>`]),
    { svar: "ett\ntvå\ntre" },
  ],
  ["a field that is on no page says nothing to anybody", handMadeForm(["<< /FT /Tx /T (dold) /V (x) >>"]), {}],
  [
    "a tick that is set but not shown counts as it is shown",
    handMadeForm([`<< ${widget} /FT /Btn /T (kryss) /V /Yes ${states("Yes")} /AS /Off >>`]),
    { kryss: false },
  ],
  [
    "fields that are each other's parents",
    handMadeForm(
      ["<< /FT /Tx /T (a) /Kids [6 0 R] /Parent 6 0 R >>", "<< /FT /Tx /T (b) /Kids [5 0 R] /Parent 5 0 R >>"],
      [0],
    ),
    {},
  ],
])("%s", async (_, bytes, expectedValues) => {
  const { fields } = await readWell(reader, bytes);
  expect(values(fields)).toEqual(expectedValues);
});

const folder = thirdPartyFolder();

describe.skipIf(folder === null)("official blank forms (skipped without ../shared/thirdparty)", () => {
  test.each([
    ["certificate-service__pdf__fk7804_v2.pdf", 5, 75, "form1[0].Sida2[0].flt_txtBeskrivAktivitetsbegransning[0]", 2],
    ["common__pdf__RFV7263_009_J_003_statisk.pdf", 2, 63, "form1[0].#subform[0].flt_Aktivitetsbegransning_flt5[0]", 1],
  ])("%s: XFA and AcroForm side by side give the AcroForm's fields", async (file, pages, count, name, page) => {
    const bytes = readFileSync(join(folder ?? "", "se", file));
    const document = await readWell(reader, bytes);
    expect(document.pages).toHaveLength(pages);
    expect(document.pages.every(({ source }) => source === "digital")).toBe(true);
    expect(document.fields).toHaveLength(count);
    expect(document.fields.find((field) => field.name === name)).toMatchObject({ kind: "text", value: "", page });
    expect(document.fields.filter((field) => field.kind === "checkbox" && field.checked)).toEqual([]);
  });

  test("filled in, the official form gives back every answer", async () => {
    const blank = readFileSync(join(folder ?? "", "se", "certificate-service__pdf__fk7804_v2.pdf"));
    const document = await PDFDocument.load(blank, { preserveXFA: true });
    const form = document.getForm();
    form.getTextField("form1[0].Sida2[0].flt_txtBeskrivAktivitetsbegransning[0]").setText(answers);
    form.getCheckBox("form1[0].Sida2[0].ksr_50procent[0]").check();
    form.getTextField("form1[0].#subform[0].flt_txtDiaKod1[0]").setText("F");
    // The form calls its four states 0 to 3 and their options 3, 4, 2, 1: prognosis 1 is state 3.
    form.getRadioGroup("form1[0].Sida3[0].RadioButtonList4[0]").select("1");
    const { fields } = await readWell(reader, await document.save());
    expect(values(fields)).toMatchObject({
      "form1[0].Sida2[0].flt_txtBeskrivAktivitetsbegransning[0]": answers,
      "form1[0].Sida2[0].ksr_50procent[0]": true,
      "form1[0].Sida2[0].ksr_100procent[0]": false,
      "form1[0].#subform[0].flt_txtDiaKod1[0]": "F",
      "form1[0].Sida3[0].RadioButtonList4[0]": "3",
    });
  });
});
