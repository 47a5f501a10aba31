import { describe, expect, test } from "vitest";
import { continuedTexts, withoutPointer } from "#forms/fields/pdf-form/continuation.ts";
import { fk7804Version2 } from "#forms/se-fk7804/form-v2.ts";

describe("how a sheet says what it continues", () => {
  test.each<[string, string, string[], [string | null, string][]]>([
    [
      "a record system prints the question",
      "Övriga upplysningar\n... och ringer gärna.",
      ["25"],
      [["25", "och ringer gärna."]],
    ],
    [
      "the question's longer text",
      "Beskriv vad du bedömer att patienten har svårt att göra på grund av sin sjukdom. Ange exempel på\n... trappor.",
      [],
      [["17", "trappor."]],
    ],
    ["by printed number", "Forts. punkt 5\nsvårt att sitta", [], [["35", "svårt att sitta"]]],
    ["on the same line", "Punkt 6: kan inte lyfta", [], [["17", "kan inte lyfta"]]],
    ["number and title", "5. Funktionsnedsättning\nnedsatt balans", [], [["35", "nedsatt balans"]]],
    ["continued, then the number", "Fortsättning på fråga 11: bor ensam", [], [["25", "bor ensam"]]],
    ["short", "Forts 7. Sjukgymnastik", [], [["19", "Sjukgymnastik"]]],
    ["title with a word for continued", "Aktivitetsbegränsning (forts.)\nkan inte bära", [], [["17", "kan inte bära"]]],
    [
      "a number with several questions: the one that points to the sheet",
      "Punkt 8\nlängre rehab",
      ["37"],
      [["37", "längre rehab"]],
    ],
    ["a number with several questions: the one for text", "Punkt 3\nkör truck", [], [["29", "kör truck"]]],
    ["one open answer needs no heading", "... och nedsatt minne.", ["35"], [["35", "och nedsatt minne."]]],
    ["two open answers without heading", "... och nedsatt minne.", ["35", "17"], [[null, "och nedsatt minne."]]],
    [
      "several in one sheet",
      "Punkt 5\nett\n\nPunkt 6\ntvå\ntre",
      [],
      [
        ["35", "ett"],
        ["17", "två\ntre"],
      ],
    ],
    [
      "a sentence is no heading",
      "Funktionsnedsättningen har ökat.\n5 kg viktnedgång.\nFrågan är öppen.",
      ["35"],
      [["35", "Funktionsnedsättningen har ökat.\n5 kg viktnedgång.\nFrågan är öppen."]],
    ],
    ["an empty sheet", "\n \n", ["35"], []],
  ])("%s", (_, sheet, open, expected) => {
    expect(continuedTexts(fk7804Version2, sheet, open).map(({ question, words }) => [question, words])).toEqual(
      expected,
    );
  });

  test("a description belongs to its code", () => {
    const sheet =
      "Diagnosbeskrivning för diagnoskod F321\n... med ångest\nDiagnosbeskrivning för diagnoskod M54.5\n... kronisk";
    expect(continuedTexts(fk7804Version2, sheet, [])).toEqual([
      { question: "6", code: "F321", words: "med ångest" },
      { question: "6", code: "M54.5", words: "kronisk" },
    ]);
  });
});

test.each([
  ["Nedsatt balans ... Se fortsättningsblad!", "Nedsatt balans"],
  ["Nedsatt balans. Se fortsättningsblad", "Nedsatt balans."],
  ["Nedsatt balans (se punkt 14)", "Nedsatt balans"],
  ["Nedsatt balans…", "Nedsatt balans"],
  ["Nedsatt balans, forts. på nästa sida", "Nedsatt balans,"],
  ["Nedsatt balans.", null],
  ["Se ovan", null],
])("%s", (words, expected) => {
  expect(withoutPointer(words)).toBe(expected);
});
