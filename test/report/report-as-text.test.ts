import { describe, expect, it } from "vitest";
import { textLanguages } from "#certificate/language.ts";
import { criterionTitle, findingText } from "#report/finding-text.ts";
import { phrases } from "#report/phrases/phrases.ts";
import { reportAsText } from "#report/report-as-text.ts";
import { assessed } from "./assessed.ts";

const plain = {
  language: "en",
  colour: false,
  width: 90,
  printedNumber: (question: string) => (question === "17" ? "6" : null),
} as const;

describe("reportAsText", () => {
  it("says the verdict first, then the rule, the gaps, the questions and what is in order", () => {
    const text = reportAsText(assessed(), plain);
    const places = [
      "Needs supplementary information",
      "between 61 and 73 of 100",
      "does not say clearly enough what the patient has difficulty doing",
      "What is missing or unclear",
      criterionTitle("activity-limitation", "en"),
      "Kan inte arbeta.",
      "page 2, question 6",
      "Smaller gaps",
      criterionTitle("prognosis", "en"),
      "What would change the verdict",
      "Questions to the physician",
      "In the certificate’s language: Swedish.",
      "1. Vad har patienten svårt att göra?",
      "In order Diagnosis: ",
      criterionTitle("diagnosis-stated", "en"),
      "Not asked for",
      criterionTitle("backdating", "en"),
    ].map((words) => ({ words, at: text.replace(/\s+/g, " ").indexOf(words) }));
    expect(places.filter(({ at }) => at === -1)).toEqual([]);
    expect(places.map(({ at }) => at)).toEqual(places.map(({ at }) => at).toSorted((a, b) => a - b));
  });

  it("names no question where the form prints no number", () => {
    const text = reportAsText(assessed(), { ...plain, printedNumber: () => null });
    expect(text).toContain("– page\u00a02\n");
    expect(text).not.toContain("question 17");
  });

  it("tells only the changes that would turn the verdict", () => {
    const text = reportAsText(assessed(), plain);
    expect(text).toContain(`“${criterionTitle("activity-limitation", "en")}” in order`);
    expect(text).not.toContain(`“${criterionTitle("prognosis", "en")}” in order`);
  });

  it.each([40, 72, 100])("stays inside %d columns", (width) => {
    const lines = reportAsText(assessed(), { ...plain, width }).split("\n");
    const indented = lines.filter((line) => line.length > width && line.trim().includes(" "));
    // A gap's title stands on one line with its outcome; all running text is wrapped.
    expect(indented.filter((line) => !line.includes(" – ") && !line.includes("of 100"))).toEqual([]);
  });

  it("is without any escape unless colour is asked for", () => {
    expect(reportAsText(assessed(), plain)).not.toContain("\u001b");
    expect(reportAsText(assessed(), { ...plain, colour: true })).toContain("\u001b[");
  });

  it.each(textLanguages)("speaks %s", (language) => {
    const words = phrases(language);
    const text = reportAsText(assessed(), { ...plain, language });
    expect(text).toContain(words.verdict.supplement.word);
    expect(text).toContain(words.label.gaps);
    expect(text).toContain(words.form["se-fk7804"]);
  });

  it("says of a refused file what it is and what the sender can do", () => {
    const { document } = assessed();
    const text = reportAsText(
      { kind: "refused", document, refusal: { code: "password-protected", detail: null } },
      plain,
    );
    expect(text).toContain("locked with a password");
    expect(text).toContain("Please send it again without a password");
  });

  it("asks nothing of anybody while the file waits for text recognition", () => {
    const text = reportAsText({ ...assessed(), kind: "needs-ocr" }, plain);
    expect(text).toContain("Waits for text recognition");
    expect(text).not.toContain("Questions to the physician");
  });

  it("tells which certificate of the file it is about", () => {
    const input = assessed();
    const text = reportAsText({ ...input, document: { ...input.document, part: 2, parts: 3 } }, plain);
    expect(text.replace(/\s+/g, " ")).toContain("certificate 2 of 3 in the file");
  });
});

describe("findingText", () => {
  it("falls back on the code when an older version stored one that has no words any more", () => {
    expect(findingText({ criterion: "gone", outcome: "partial", reason: "odd" }, "en")).toBe("Not quite enough: odd");
  });
});
