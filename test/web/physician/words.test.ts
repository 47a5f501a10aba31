import { describe, expect, it } from "vitest";
import { certificateLanguages } from "#certificate/language.ts";
import { physicianWords } from "#web/physician/words/words.ts";

const examples: readonly unknown[] = [2, 3, 4];

describe("the words of the physician's page", () => {
  it.each(certificateLanguages)("leave nothing empty in %s", (language) => {
    const all = texts(physicianWords(language));
    expect(all.length).toBeGreaterThan(100);
    expect(all.filter((text) => text.trim() === "" || text.includes("undefined"))).toEqual([]);
  });

  it("are written anew in each language", () => {
    for (const language of certificateLanguages) {
      const others = certificateLanguages.filter((other) => other !== language);
      const elsewhere = new Set(others.flatMap((other) => texts(physicianWords(other))));
      const same = texts(physicianWords(language)).filter((text) => text.length > 40 && elsewhere.has(text));
      expect(same, language).toEqual([]);
    }
  });

  it.each([
    { language: "en", never: /\b(must|deficient|insufficient|incomplete certificate|fail|invalid|refus|benefit)/i },
    { language: "sv", never: /\b(måste|bristfällig|otillräcklig|ofullständig|avslag|ersättning|ogiltig)/i },
    { language: "nb", never: /\b(mangelfull|utilstrekkelig|ufullstendig|avslag|sykepenger|ugyldig)/i },
    { language: "nn", never: /\b(mangelfull|utilstrekkeleg|ufullstendig|avslag|sjukepengar|ugyldig)/i },
  ] as const)("blame nobody, and promise and threaten nothing, in $language", ({ language, never }) => {
    expect(texts(physicianWords(language)).filter((text) => never.test(text))).toEqual([]);
  });
});

function texts(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return texts(Reflect.apply(value, undefined, examples));
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(texts) : [];
}
