import { expect, it } from "vitest";
import { textLanguages } from "#certificate/language.ts";
import { noteText } from "#report/note-text.ts";
import { notePhrases } from "#report/phrases/note-phrases.ts";
import { exampleNotes } from "#test/report/example-notes.ts";
import { readAssets } from "#web/assets.ts";
import { certificatePage } from "#web/certificate/certificate-page.ts";
import { maskedResult } from "#web/certificate/masked-result.ts";
import { exampleRecords } from "../example-records.ts";

const { supplement } = exampleRecords;
const noted = {
  ...supplement,
  assessments: supplement.assessments.map((one) => ({
    ...one,
    assessment: { ...one.assessment, notes: exampleNotes },
  })),
};

async function pageOf(record: typeof supplement, language: (typeof textLanguages)[number] = "en") {
  const frame = {
    language,
    assets: await readAssets(),
    now: new Date("2026-03-09T08:00:00Z"),
    timeZone: "Europe/Stockholm",
    address: new URL("http://127.0.0.1/"),
  };
  return String(await certificatePage(record, frame));
}

it.each(textLanguages)("shows in %s what is worth knowing, with the certificate's words", async (language) => {
  const page = await pageOf(noted, language);
  const block = page.slice(page.indexOf('<section class="notes"'), page.indexOf('<section class="findings"'));
  expect(block).toContain(notePhrases[language].title);
  for (const note of exampleNotes) {
    expect(block).toContain(noteText(note, language).why);
    for (const { quote } of note.evidence) expect(block).toContain(`<blockquote lang="sv">${quote}</blockquote>`);
  }
});

it("shows no block where there is nothing to note", async () => {
  expect(await pageOf(supplement)).not.toContain('class="notes"');
});

it("masks identity numbers in what notes quote", () => {
  const [stored] = noted.assessments;
  if (stored === undefined) throw new Error("the example has no result");
  const quote = "Agda Testlund 19840611-9837 är klart bättre";
  const evidence = [{ page: 1, quote, question: null, reader: "text" as const, confidence: 1 }];
  const notes = [{ note: "improving-yet-longer" as const, evidence }];
  const shown = maskedResult({ ...stored, assessment: { ...stored.assessment, notes } });
  expect(JSON.stringify(shown.assessment.notes)).toContain("är klart bättre");
  expect(JSON.stringify(shown.assessment.notes)).not.toContain("9837");
});
