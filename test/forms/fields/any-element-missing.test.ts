import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fillFromPdfForm } from "#forms/fields/fill-from-pdf-form.ts";
import { fillFromXml } from "#forms/fields/fill-from-xml.ts";
import type { FormField, XmlElement } from "#readers/document-text.ts";
import { xmlTree } from "./filled-xml.ts";
import { everything } from "./pdf-form/fk7804-filled-in.ts";

const folder = join(import.meta.dirname, "xml");

describe("an element that is missing or empty never stops the reading", () => {
  test.each(readdirSync(folder))("%s", async (name) => {
    const tree = await xmlTree(readFileSync(join(folder, name)));
    const whole = fillFromXml(tree);
    if (!whole.ok) throw new Error("no certificate");
    for (const element of elementsOf(tree)) {
      for (const changed of [without(tree, element), emptied(tree, element)]) {
        const filled = fillFromXml(changed);
        if (filled.ok) expect(filled.value.length).toBeLessThanOrEqual(whole.value.length);
        else expect(filled.refusal.code).toBe("not-a-certificate");
      }
    }
  });
});

test("a field that is missing or empty never stops the reading of a PDF form", () => {
  const fields = Object.entries(everything).map(
    ([name, value]): FormField =>
      value === true ? { kind: "checkbox", name, page: 1, checked: true } : { kind: "text", name, page: 1, value },
  );
  const read = (some: FormField[]) =>
    fillFromPdfForm({ type: "pdf", reader: "pdf-text", pages: [], fields: some, xml: null });
  const whole = read(fields)?.certificate.passages.length ?? 0;
  expect(whole).toBeGreaterThan(10);
  for (const one of fields) {
    const rest = fields.filter((field) => field !== one);
    expect(read(rest)?.certificate.passages.length).toBeLessThanOrEqual(whole + 1);
  }
});

function elementsOf(element: XmlElement): XmlElement[] {
  return [element, ...element.children.flatMap(elementsOf)];
}

function without(tree: XmlElement, element: XmlElement): XmlElement {
  const children = tree.children.filter((child) => child !== element).map((child) => without(child, element));
  return { ...tree, children };
}

function emptied(tree: XmlElement, element: XmlElement): XmlElement {
  if (tree === element) return { ...tree, attributes: {}, text: "", children: [] };
  return { ...tree, children: tree.children.map((child) => emptied(child, element)) };
}
