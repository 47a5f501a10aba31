import { describe, expect, it } from "vitest";
import { textLanguages } from "#certificate/language.ts";
import { criteria } from "#criteria/index.ts";
import {
  type InsuredPersonLetter,
  insuredPersonLetter,
  letterVariants,
} from "#report/insured-person-letter/insured-person-letter.ts";
import { insuredPersonLetterAsText } from "#report/insured-person-letter/insured-person-letter-as-text.ts";
import type { LetterFacts } from "#report/insured-person-letter/letter-facts.ts";
import { phrases } from "#report/phrases/phrases.ts";

const facts: LetterFacts = {
  situation: "waiting",
  reference: "2026-0417",
  receivedOn: "2026-03-03",
  askedOn: "2026-03-09",
  deadline: "2026-03-23",
  unit: "Vårdcentralen Exempel",
  asked: "first",
};
const office = { name: "Testkontoret", contact: "010-000 00 00" };

const letters = textLanguages.flatMap((language) =>
  letterVariants.flatMap((variant) =>
    (["waiting", "answered", "no-answer"] as const).flatMap((situation) =>
      (["first", "again", "other"] as const).map((asked) => ({
        language,
        variant,
        situation,
        asked,
        letter: insuredPersonLetter({ ...facts, situation, asked }, office, { language, variant, today: "2026-03-10" }),
      })),
    ),
  ),
);

const linesOf = ({ greeting, sections }: InsuredPersonLetter) => [
  ...greeting,
  ...sections.flatMap(({ groups }) => groups.flat()),
];

describe.each(letters)("the letter: $language, $variant, $situation, asked: $asked", (one) => {
  const { language, variant, situation, asked, letter } = one;
  const text = insuredPersonLetterAsText(letter);
  const days = { en: "23 March 2026", sv: "23 mars 2026", nb: "23. mars 2026" };

  it("says what came, who was asked, and until when it may take", () => {
    for (const told of [letter.date, "2026-0417", "Testkontoret", "010-000 00 00"]) expect(text).toContain(told);
    expect(text.includes(days[language])).toBe(situation !== "answered");
    expect(text.includes("Vårdcentralen Exempel")).toBe(asked === "first");
    for (const line of linesOf(letter)) expect(text).toContain(line);
  });

  it("tells nothing medical and nothing of the result", () => {
    const said = phrases(language);
    const results = Object.values(said.verdict).map(({ word }) => word);
    const points = criteria.map(({ texts }) => texts[language].title);
    for (const word of [...results, ...points, said.label.score]) {
      expect(` ${text.toLowerCase()} `).not.toMatch(new RegExp(`[^\\p{L}]${word.toLowerCase()}[^\\p{L}]`, "u"));
    }
  });

  it("is made of whole sentences, and in the easy variant of short ones, one a line", () => {
    for (const line of linesOf(letter).slice(1)) expect(line).toMatch(/^\p{Lu}.*[.?]$/u);
    if (variant === "normal") return;
    for (const line of linesOf(letter)) {
      expect(line.split(/\s+/).length, line).toBeLessThanOrEqual(12);
      // A full stop inside is that of a date: "9. mars".
      expect(line.replace(/\d\. /g, ""), line).not.toMatch(/[.?!:;] /);
    }
  });
});

it("needs neither unit nor contact", () => {
  for (const { language, variant } of letters) {
    const bare = insuredPersonLetter(
      { ...facts, unit: null },
      { ...office, contact: null },
      {
        language,
        variant,
        today: "2026-03-10",
      },
    );
    expect(insuredPersonLetterAsText(bare)).not.toMatch(/null|undefined| {2}| [,.]/);
  }
});
