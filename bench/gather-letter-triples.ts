import { globSync, readFileSync, writeFileSync } from "node:fs";
import { criteria } from "#criteria/index.ts";
import { triplesOf } from "#readers/ocr/legibility/word-likeness.ts";

/*
 * Writes src/readers/ocr/legibility/letter-triples.json: which three letters follow each other in the words
 * of this project's own texts. Run by hand when these have grown. Words from test cases stay outside.
 */
const languages = ["sv", "nb", "nn", "en"] as const;
type Language = (typeof languages)[number];

/** Where texts in one language stand, by their place. */
const places: Record<Language, readonly string[]> = {
  sv: [
    "src/**/{words,lexicons}/{sv,*.sv}.{json,ts}",
    "samples/make/content/{se-*.json,letter-sv-*.txt}",
    "samples/make/layouts/se-*.txt",
  ],
  nb: [
    "src/**/{words,lexicons}/{nb,*.nb}.{json,ts}",
    "samples/make/content/{no-*,letter-nb-*.txt}",
    "samples/make/layouts/no-*.txt",
  ],
  nn: ["src/**/{words,lexicons}/{nn,*.nn}.{json,ts}", "samples/make/content/*nynorsk*.json"],
  en: [
    "src/**/{words,lexicons}/{en,*.en}.{json,ts}",
    "samples/make/content/{uk-*,letter-en-*.txt}",
    "samples/make/layouts/uk-*.txt",
    "docs/*.md",
  ],
};

const root = new URL("../", import.meta.url);
const triples = Object.fromEntries(languages.map((language) => [language, triplesIn(textsIn(language))]));
const table = {
  source:
    "Word lists, form texts, questions and made-up samples of this project; gathered by bench/gather-letter-triples.ts, 2026-11. No words from test cases.",
  triples,
};
writeFileSync(new URL("src/readers/ocr/legibility/letter-triples.json", root), `${JSON.stringify(table, null, 2)}\n`);

function textsIn(language: Language): string[] {
  const files = places[language].flatMap((place) => globSync(place, { cwd: root }));
  const questions = language === "nn" ? [] : criteria.map(({ texts }) => JSON.stringify(texts[language]));
  return [...files.sort().map((file) => readFileSync(new URL(file, root), "utf8")), ...questions];
}

/** Every three letters once, in one string. A term that ends in a star may go on, so its end is none. */
function triplesIn(texts: readonly string[]): string {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [word] of text
      .replaceAll("\\n", " ")
      .normalize("NFC")
      .matchAll(/\*?\p{L}{2,}\*?/gu)) {
      const bounded = triplesOf(word.replaceAll("*", ""));
      for (const triple of bounded.slice(word.startsWith("*") ? 1 : 0, word.endsWith("*") ? -1 : undefined)) {
        found.add(triple);
      }
    }
  }
  return [...found].sort().join("");
}
