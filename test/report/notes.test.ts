import { describe, expect, it } from "vitest";
import { textLanguages } from "#certificate/language.ts";
import { durationConditions } from "#policies/usual-durations/usual-durations.ts";
import { noteText } from "#report/note-text.ts";
import { notePhrases } from "#report/phrases/note-phrases.ts";
import { jsonReportSchema, reportAsJson } from "#report/report-as-json.ts";
import { reportAsText } from "#report/report-as-text.ts";
import { unfitForExplaining } from "#requests/compliance/request-words.ts";
import { assessmentSchema } from "#scoring/assessment.ts";
import { assessed } from "./assessed.ts";
import { exampleNotes } from "./example-notes.ts";

const noted = assessed({ notes: exampleNotes });

const asText = (input = noted, language: (typeof textLanguages)[number] = "en") =>
  reportAsText(input, { language, colour: false, width: 100, printedNumber: () => "5" });

describe.each(textLanguages)("notes in %s", (language) => {
  it.each(exampleNotes)("$note: whole sentences that doubt nobody", (note) => {
    const { title, text, why, source } = noteText(note, language);
    for (const sentence of [text, why]) {
      expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
      expect(sentence).not.toMatch(/undefined|null|\{|\}/);
    }
    for (const words of [title, text, why, source ?? ""]) expect(unfitForExplaining(words, language)).toBeNull();
  });

  it("names the days, the diagnosis, the conditions and the source of a usual duration", () => {
    const [longer] = exampleNotes;
    if (longer === undefined) throw new Error("the example has no note");
    const { text, source } = noteText(longer, language);
    const { when } = notePhrases[language];
    for (const part of ["42", "21", "M65.3", when["after-operation"], when["heavy-work"]]) expect(text).toContain(part);
    for (const part of ["Socialstyrelsen", "Vissa handbesvär", "2015-11-15"]) expect(source).toContain(part);
    expect(durationConditions.map((one) => when[one].length > 0)).not.toContain(false);
  });

  it("stand in the text report with their quotes, after the questions", () => {
    const text = asText(noted, language).replaceAll("\u00a0", " ");
    const titles = exampleNotes.map((note) => text.indexOf(noteText(note, language).title));
    expect(titles.toSorted((one, other) => one - other)).toEqual(titles);
    expect(titles[0]).toBeGreaterThan(text.indexOf("Vad har patienten svårt att göra?"));
    for (const { evidence } of exampleNotes) for (const { quote } of evidence) expect(text).toContain(quote);
  });
});

describe("a report", () => {
  it("has the notes as data, with their words", () => {
    const report = reportAsJson(noted, "sv");
    expect(jsonReportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({
      notes: [
        { note: "longer-than-usual", days: 42, usual: { days: 21 }, title: notePhrases.sv.longerThanUsual.name },
        { note: "improving-yet-longer", source: null },
        { note: "copied-from-earlier" },
      ],
    });
  });

  it("says nothing of notes where there are none", () => {
    expect(reportAsJson(assessed(), "en")).not.toHaveProperty("notes");
    expect(asText(assessed())).not.toContain(notePhrases.en.title);
  });
});

it("a result that was stored before there were notes stays valid", () => {
  const { assessment } = assessed();
  expect(assessment).not.toHaveProperty("notes");
  expect(assessmentSchema.parse(assessment)).toEqual(assessment);
  expect(assessmentSchema.parse(noted.assessment)).toEqual(noted.assessment);
});
