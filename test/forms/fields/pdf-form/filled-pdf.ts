import { PDFCheckBox, PDFDocument, type PDFForm, PDFRadioGroup, PDFTextField } from "@cantoo/pdf-lib";
import type { Form } from "#forms/form.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import type { DocumentText } from "#readers/document-text.ts";

/** Text for a text field, the printed choice for a radio group, `true` for a tick box. */
export type PdfValues = Record<string, string | true>;

/** A PDF form filled in and read back by the real reader. */
export async function readBack(pdf: Uint8Array, values: PdfValues): Promise<DocumentText> {
  const document = await PDFDocument.load(pdf);
  const form = document.getForm();
  for (const [name, value] of Object.entries(values)) fill(form, name, value);
  const reader = createDocumentReader();
  const read = await reader.read(await document.save());
  await reader.close();
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.refusal)}`);
  return read.value;
}

/** A form of our own with the field names of a known one: a line of print, then its fields below one another. */
export async function drawForm(
  form: Form,
  more: { texts: readonly string[]; radios: Record<string, string[]>; print: string },
) {
  const document = await PDFDocument.create();
  const page = document.addPage([600, 2000]);
  page.drawText(`${form.name} ${form.version}\n${more.print}`, { x: 40, y: 1970, size: 10 });
  const fields = document.getForm();
  let y = 1940;
  const next = () => {
    y -= 18;
    return { x: 40, y, width: 400, height: 14 };
  };
  for (const [name, options] of Object.entries(more.radios)) {
    const group = fields.createRadioGroup(name);
    for (const option of options) group.addOptionToPage(option, page, next());
  }
  for (const name of new Set([...fieldNames(form), ...more.texts])) {
    if (name in more.radios) continue;
    if (/\.ksr_/.test(name)) fields.createCheckBox(name).addToPage(page, next());
    else fields.createTextField(name).addToPage(page, next());
  }
  return document.save();
}

function fieldNames({ questions }: Form): string[] {
  return questions.flatMap(({ pdfFields = [], choices = [] }) => [
    ...pdfFields,
    ...choices.flatMap(({ pdfField, pdfDates = [] }) => [
      ...(pdfField === undefined ? [] : [pdfField.split("=")[0] ?? pdfField]),
      ...pdfDates,
    ]),
  ]);
}

function fill(form: PDFForm, name: string, value: string | true): void {
  const field = form.getField(name);
  if (field instanceof PDFCheckBox) field.check();
  else if (field instanceof PDFRadioGroup && typeof value === "string") field.select(value);
  else if (field instanceof PDFTextField && typeof value === "string") field.setText(value);
  else throw new Error(`${name} takes no such value`);
}
