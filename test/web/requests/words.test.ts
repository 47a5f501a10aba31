import { describe, expect, it } from "vitest";
import { textLanguages } from "#certificate/language.ts";
import { goodWording } from "#report/feedback/good-wording/good-wording.ts";
import { feedbackWords } from "#report/feedback/words/words.ts";
import { letterWords } from "#report/insured-person-letter/words/words.ts";
import { moveRules } from "#requests/lifecycle/states.ts";
import { consultantWords } from "#web/consultant/consultant-words.ts";
import { feedbackPageWords } from "#web/feedback/feedback-page-words.ts";
import { letterPageWords } from "#web/insured-person/letter-page-words.ts";
import { requestWords } from "#web/requests/words/words.ts";

const [en, sv, nb] = textLanguages.map((language) => [
  requestWords(language),
  consultantWords[language],
  letterPageWords[language],
  feedbackPageWords[language],
  letterWords[language],
  feedbackWords[language],
  goodWording[language],
]);

describe("the words of requests and letters", () => {
  it("leave nothing empty", () => {
    expect([en, sv, nb].flatMap(texts).filter((text) => text.trim() === "")).toEqual([]);
  });

  it("are translated, not copied", () => {
    const copied = (one: unknown, other: unknown) => {
      const known = new Set(texts(other).filter((text) => text.length > 12));
      return texts(one).filter((text) => known.has(text));
    };
    expect([...copied(sv, en), ...copied(nb, en)]).toEqual([]);
  });

  it.each(textLanguages)("name every move, in %s in another word each", (language) => {
    const { move } = requestWords(language).history;
    for (const name of Object.keys(moveRules)) expect(Object.keys(move)).toContain(name);
    expect(new Set(Object.values(move)).size).toBe(Object.keys(move).length);
  });
});

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}
