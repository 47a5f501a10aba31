import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CertificateLanguage } from "#certificate/language.ts";
import { readText } from "./read-text.ts";

/** Things that a person does, as they stand behind an infinitive marker. */
const deeds = {
  sv: ["lyfta", "gå i trappor", "läsa", "köra bil", "sitta länge", "laga mat", "föra samtal", "klä på sig"],
  nb: ["løfte", "gå i trapper", "lese", "kjøre bil", "sitte lenge", "lage mat", "føre samtaler", "kle på seg"],
  en: ["lift", "climb stairs", "read", "drive", "sit for long", "cook", "hold a conversation", "dress"],
} as const;

const denials = {
  sv: ["Inte svårt att", "Inga svårigheter att", "Har inga problem att", "Kan utan svårighet"],
  nb: ["Ikke vanskelig å", "Ingen vansker med å", "Har ikke problemer med å", "Kan uten vansker"],
  en: ["Not difficult to", "It is not hard to", "Without difficulty she can"],
} as const;

const limits = {
  sv: ["Kan inte", "Klarar ej att", "Svårt att", "Oförmögen att"],
  nb: ["Kan ikke", "Klarer ikke å", "Vanskelig å", "Ute av stand til å"],
  en: ["Cannot", "Unable to", "Finds it hard to"],
} as const;

const language = fc.constantFrom<keyof typeof deeds>("sv", "nb", "en");
const sentence = (openings: Record<keyof typeof deeds, readonly string[]>) =>
  language.chain((spoken) =>
    fc
      .tuple(fc.constantFrom(...openings[spoken]), fc.constantFrom(...deeds[spoken]))
      .map(([opening, deed]) => ({ spoken, text: `${opening} ${deed}` })),
  );

describe("whatever is done", () => {
  it("is no limitation when the limitation is denied", () => {
    fc.assert(fc.property(sentence(denials), ({ spoken, text }) => !limited(text, spoken)));
  });

  it("is a limitation when it cannot be done", () => {
    fc.assert(fc.property(sentence(limits), ({ spoken, text }) => limited(text, spoken)));
  });

  it("reads the same in capitals", () => {
    fc.assert(
      fc.property(sentence(limits), sentence(denials), ({ spoken, text }, other) => {
        const whole = `${text}. ${other.text}.`;
        expect(tags(whole.toUpperCase(), spoken)).toEqual(tags(whole, spoken));
      }),
    );
  });

  it("reads the same wherever a line is broken, in capitals too", () => {
    fc.assert(
      fc.property(sentence(limits), fc.nat(), ({ spoken, text }, at) => {
        const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
        const space = spaces[at % spaces.length] ?? 0;
        const broken = `${text.slice(0, space)}\n${text.slice(space + 1)}`;
        expect(tags(broken, spoken)).toEqual(tags(text, spoken));
        expect(tags(broken.toUpperCase(), spoken)).toEqual(tags(text, spoken));
      }),
    );
  });

  it("never quotes words that are not there, and never quotes any twice", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 200 }), language, (text, spoken) => {
        let end = 0;
        for (const { evidence } of readText(text, spoken)) {
          expect(text.slice(evidence.range?.start, evidence.range?.end)).toBe(evidence.quote);
          expect(evidence.range?.start).toBeGreaterThanOrEqual(end);
          end = evidence.range?.end ?? end;
        }
      }),
    );
  });
});

function limited(text: string, spoken: CertificateLanguage): boolean {
  return tags(text, spoken).flat().includes("activity-limited");
}

function tags(text: string, spoken: CertificateLanguage): string[][] {
  return readText(text, spoken).map(({ marks }) => marks.map(({ tag }) => tag));
}
