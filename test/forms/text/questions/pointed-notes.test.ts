import { describe, expect, test } from "vitest";
import { certificateFrom } from "../text-document.ts";

/** What further information says, by the place that it is put under. */
function notes(other: string): [string, string][] {
  const { passages } = certificateFrom(
    `FK 7804 (006 F 001)\nLäkarintyg för sjukpenning\n9. Prognos\nOklart.\n11. Övriga upplysningar\n${other}\n12. Kontakt\nNej\n`,
  );
  return passages
    .filter(({ text }) => other.includes(text.trim()) && text !== "Nej")
    .map(({ topic, text }) => [topic, text]);
}

describe("further information that answers by number", () => {
  test.each<[string, [string, string][]]>([
    ["9: beror på operationen", [["prognosis", "9: beror på operationen"]]],
    [
      "Ad 9: hänger på provsvaret. Ad 6: bär inget tungt.",
      [
        ["prognosis", "Ad 9: hänger på provsvaret."],
        ["activity-limitation", "Ad 6: bär inget tungt."],
      ],
    ],
    [
      "Till fråga 9: beror på operationen. Intyget skrivs sent.",
      [
        ["prognosis", "Till fråga 9: beror på operationen."],
        ["other", "Intyget skrivs sent."],
      ],
    ],
    ["Kontroll kl 9: 30 på mottagningen", [["other", "Kontroll kl 9: 30 på mottagningen"]]],
    ["Vikt 95: oförändrad", [["other", "Vikt 95: oförändrad"]]],
  ])("%s", (other, expected) => {
    expect(notes(other)).toEqual(expected);
  });
});

describe("a place that points to another", () => {
  /** The places under which the words of question 4 are read. */
  function placeOf(pointer: string): string | undefined {
    const { passages } = certificateFrom(
      `FK 7804 (006 F 001)\nLäkarintyg för sjukpenning\n4. Diagnos\nFrusen skuldra M75.0. Armen når till axelhöjd.\n5. Funktionsnedsättning\n${pointer}\n6. Aktivitetsbegränsning\nKan inte hänga tvätt.\n`,
    );
    return passages.find(({ text }) => text.includes("axelhöjd"))?.topic;
  }
  test.each([
    ["se 4", "functional-impairment"],
    ["Var god se fråga 4.", "functional-impairment"],
    ["Se under punkt 4", "functional-impairment"],
    ["Stel axel, se 4", "diagnosis"],
    ["se 99", "diagnosis"],
  ])("%s", (pointer, topic) => {
    expect(placeOf(pointer)).toBe(topic);
  });
});
