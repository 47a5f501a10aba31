import type { PDFDocumentProxy } from "pdfjs-dist";
import { z } from "zod";
import type { Box } from "#certificate/evidence.ts";
import type { FormField } from "./document-text.ts";
import { pageView, rectangleBox } from "./pdf-box.ts";

/**
 * Values of a PDF's form fields, one entry per full name, in the order of the document. They come
 * from the fields themselves (`/V`, `/AS`), so a file without appearance streams reads the same.
 * A radio group, or tick boxes that share a name, gives the name of the chosen state. Buttons and
 * signature fields are left out.
 */
export async function pdfFields(document: PDFDocumentProxy): Promise<FormField[]> {
  const found = (await document.getFieldObjects()) ?? {};
  const fields: FormField[] = [];
  for (const [name, objects] of Object.entries(found)) {
    const widgets = z.array(widgetSchema).parse(objects);
    const shown = widgets.findLast(({ type, page }) => type !== null && page >= 0) ?? widgets.at(-1);
    const value = shown && valueFrom(shown, widgets);
    if (!value) continue;
    const box = await fieldBox(document, shown);
    fields.push({ ...value, name, page: Math.max(shown.page, 0) + 1, ...(box && { box }) });
  }
  return fields;
}

/** What pdf.js says of a field or one of its widgets; `page` counts from 0 and is -1 for what has no place. */
const widgetSchema = z.object({
  type: z.enum(["text", "checkbox", "radiobutton", "combobox", "listbox"]).nullable().catch(null),
  page: z.int().catch(-1),
  rect: z.array(z.number()).length(4).nullable().catch(null),
  value: z.string().nullable().catch(null),
  exportValues: z.string().nullable().catch(null),
  items: z.array(z.object({ exportValue: z.string(), displayValue: z.string() })).catch([]),
});

type Widget = z.infer<typeof widgetSchema>;
type Value =
  | { kind: "text"; value: string }
  | { kind: "checkbox"; checked: boolean }
  | { kind: "radio"; chosen: string | null };

function valueFrom(shown: Widget, all: Widget[]): Value | null {
  switch (shown.type) {
    case null:
      return null;
    case "text":
      return { kind: "text", value: cleanValue(shown.value) };
    case "combobox":
    case "listbox": {
      const item = shown.items.find(({ exportValue }) => exportValue === shown.value);
      return { kind: "text", value: cleanValue(item?.displayValue ?? shown.value) };
    }
    case "checkbox": {
      const states = new Set(all.flatMap(({ exportValues }) => exportValues ?? []));
      const chosen = chosenState(all);
      return states.size > 1 ? { kind: "radio", chosen } : { kind: "checkbox", checked: chosen !== null };
    }
    case "radiobutton":
      return { kind: "radio", chosen: chosenState(all) };
  }
}

function chosenState(widgets: Widget[]): string | null {
  return widgets.find(({ value }) => value !== null && value !== "" && value !== "Off")?.value ?? null;
}

/** Fields keep the line ends of whatever program filled them in. */
function cleanValue(value: string | null): string {
  return (value ?? "").replace(/\r\n?/g, "\n").normalize("NFC");
}

async function fieldBox(document: PDFDocumentProxy, { page, rect }: Widget): Promise<Box | null> {
  if (page < 0 || page >= document.numPages || !rect) return null;
  return rectangleBox(rect, pageView(await document.getPage(page + 1)));
}
