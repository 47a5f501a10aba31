import { afterAll, expect, test } from "vitest";
import { textLanguages } from "#certificate/language.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { unitFeedback } from "#report/feedback/unit-feedback.ts";
import { feedbackPdf } from "#requests/formats/feedback/feedback-pdf.ts";
import { readPaperFonts } from "#requests/formats/paper/read-paper-fonts.ts";
import { exampleOffice, exampleRequest } from "../example-request.ts";

const reader = createDocumentReader();
afterAll(() => reader.close());

test.each(textLanguages)("a unit's feedback in %s is printed whole", async (language) => {
  const requests = Array.from({ length: 6 }, () => exampleRequest(language));
  const unit = { key: "0".repeat(16), name: "Vårdcentralen Älgen", requests };
  const feedback = unitFeedback(unit, exampleOffice, { language, today: "2026-03-02" });
  expect(feedback.points.length).toBeGreaterThan(1);
  const pdf = await feedbackPdf(feedback, { day: "2026-03-02", fonts: await readPaperFonts() });
  const read = await reader.read(pdf);
  const printed = read.ok ? read.value.pages.map(({ text }) => text).join("\n") : "";
  const { title, unit: name, date, lead, points, closing, office } = feedback;
  const told = points.flatMap(({ title, asked, why, examplesTitle, examples }) => [
    title,
    asked,
    why,
    examplesTitle,
    ...examples,
  ]);
  const squeezed = (text: string) => text.replace(/\s+/g, "");
  for (const text of [title, name, date, office, ...lead, ...told, ...closing]) {
    expect(squeezed(printed)).toContain(squeezed(text));
  }
  expect(printed).toMatch(/1 (av|of) \d/);
});
