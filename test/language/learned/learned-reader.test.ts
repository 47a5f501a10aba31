import { globSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { CertificateLanguage } from "#certificate/language.ts";
import { exampleOf } from "#language/learned/training/example-of.ts";
import { fit } from "#language/learned/training/fit.ts";
import { labelledClauses } from "#language/learned/training/labelled-clauses.ts";
import { packModel } from "#language/learned/training/pack-model.ts";
import { readText } from "../read-text.ts";

interface Row {
  language: CertificateLanguage;
  text: string;
}

/** Told by what is seen or by what a day looks like, without a word that the lexicons have for it. */
const limits: Row[] = [
  { language: "sv", text: "Grannen går ut med hunden och bär upp veden åt honom" },
  { language: "sv", text: "Maten lagas numera av dottern, hon själv tappar stekpannan" },
  { language: "nb", text: "Naboen henter posten, han kommer seg ikke ned bakken" },
  { language: "en", text: "Comes down the stairs backwards holding on with both hands" },
];

const reduced: Row[] = [
  { language: "sv", text: "Svarar med lång latens, jag måste upprepa frågorna" },
  { language: "nb", text: "Svarer etter lange pauser, mister tråden midt i setningen" },
  { language: "en", text: "Lost the thread three times while giving the history" },
];

const neither: Row[] = [
  { language: "sv", text: "Arbetet innebär tunga lyft och mycket stående" },
  { language: "sv", text: "Hon känner sig mycket trött och orolig" },
  { language: "nb", text: "Jobben krever mye løfting og gåing i trapper" },
  { language: "en", text: "Bakes every morning and stacks the winter wood" },
];

describe("the learned reader beside the lexicons", () => {
  it.each(limits)("$language sees a limitation: $text", ({ language, text }) => {
    expect(tags(text, language)).toContain("activity-limited");
  });

  it.each(reduced)("$language sees a reduced function: $text", ({ language, text }) => {
    expect(tags(text, language)).toContain("function-reduced");
  });

  it.each(neither)("$language sees neither: $text", ({ language, text }) => {
    expect(tags(text, language)).not.toContain("activity-limited");
    expect(tags(text, language)).not.toContain("function-reduced");
  });

  it("tells where it spoke alone, by words of the clause", () => {
    const alone = [...limits, ...reduced]
      .flatMap(({ language, text }) => readText(text, language))
      .flatMap(({ text, marks }) => marks.map((mark) => ({ text, ...mark })))
      .filter(({ voice }) => voice === "learned");
    expect(alone.length).toBeGreaterThan(0);
    for (const { text, words } of alone) for (const word of words.split(" … ")) expect(text).toContain(word);
  });
});

it("learns the same from the same clauses, to the last byte", () => {
  const [file = ""] = globSync("src/language/learned/training/clauses/en-gp-telegram.tsv");
  const examples = labelledClauses(file).slice(0, 60).map(exampleOf);
  const about = { version: "test", clauses: examples.length };
  expect(packModel(fit(examples), about)).toEqual(packModel(fit(examples), about));
});

function tags(text: string, language: CertificateLanguage): string[] {
  return readText(text, language).flatMap(({ marks }) => marks.map(({ tag }) => tag));
}
