import { PDFDocument, type PDFFont, type PDFPage, StandardFonts } from "@cantoo/pdf-lib";
import { z } from "zod";
import { stamp } from "./draw-pdf.ts";
import type { Answers } from "./fill-layout.ts";

/** The fields of a printed form in reading order, with their official names and the answer that each one takes. */
export const formFieldsSchema = z.object({
  source: z.string(),
  pages: z.array(
    z.array(
      z.discriminatedUnion("kind", [
        z.object({ kind: z.literal("label"), label: z.string() }),
        z.object({
          kind: z.literal("text"),
          field: z.string(),
          key: z.string(),
          label: z.string(),
          lines: z.int(),
          /** The one character of the answer that the field takes. */
          character: z.int().optional(),
        }),
        z.object({ kind: z.literal("tick"), field: z.string(), key: z.string(), label: z.string() }),
        z.object({
          kind: z.literal("radio"),
          field: z.string(),
          key: z.string(),
          options: z.array(z.string()),
          labels: z.array(z.string()),
        }),
      ]),
    ),
  ),
});

type FormFields = z.infer<typeof formFieldsSchema>;
type Field = FormFields["pages"][number][number];

/** Draws the form and fills in the answers as AcroForm values: the page text itself holds labels only. */
export async function fillPdfForm(fields: FormFields, answers: Answers): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  stamp(document);
  const font = await document.embedFont(StandardFonts.Helvetica);
  for (const onPage of fields.pages) {
    const page = document.addPage([595, 842]);
    let y = 800;
    for (const field of onPage) y = drawField(document, page, font, field, answers, y);
  }
  return document.save();
}

function drawField(
  document: PDFDocument,
  page: PDFPage,
  font: PDFFont,
  field: Field,
  answers: Answers,
  y: number,
): number {
  const label = (words: string, x: number, at: number) => {
    if (words !== "") page.drawText(words, { x, y: at, size: 8, font, maxWidth: 495, lineHeight: 10 });
  };
  const form = document.getForm();
  switch (field.kind) {
    case "label":
      label(field.label, 50, y);
      return y - 16;
    case "text": {
      label(field.label, 50, y);
      const height = 13 * field.lines;
      const at = field.character ?? 0;
      const box = form.createTextField(field.field);
      if (field.lines > 1) box.enableMultiline();
      const value = answers[field.key];
      const words = typeof value !== "string" ? "" : field.character === undefined ? value : (value[at] ?? "");
      if (words !== "") box.setText(words);
      const single = field.character !== undefined;
      box.addToPage(page, { x: single ? 50 + 16 * at : 50, y: y - height - 3, width: single ? 14 : 495, height });
      box.setFontSize(9);
      return single && at < 4 ? y : y - height - 14;
    }
    case "tick": {
      label(field.label, 70, y);
      const box = form.createCheckBox(field.field);
      box.addToPage(page, { x: 50, y: y - 2, width: 10, height: 10 });
      if (answers[field.key]) box.check();
      return y - 14;
    }
    case "radio": {
      const group = form.createRadioGroup(field.field);
      field.options.forEach((option, index) => {
        label(field.labels[index] ?? "", 70, y - 14 * index);
        group.addOptionToPage(option, page, { x: 50, y: y - 14 * index - 2, width: 10, height: 10 });
      });
      const chosen = answers[field.key];
      if (typeof chosen === "string") group.select(chosen);
      return y - 14 * field.options.length - 4;
    }
  }
}
