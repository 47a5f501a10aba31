import { expect, test } from "vitest";
import type { CertificateLanguage } from "#certificate/language.ts";
import { readText } from "../read-text.ts";

const rows: readonly [CertificateLanguage, string, about: boolean[]][] = [
  ["sv", "Makan har demens. Hon kan inte klä sig själv.", [true, true]],
  ["sv", "Han sover lite. Hustrun är sjuk; orkar inte gå.", [false, true, true]],
  ["sv", "Hon är trött. Modern är sjuk. Hon kan inte lyfta.", [false, true, false]],
  ["sv", "Dottern handlar maten.", [false]],
  ["sv", "Maken säger att hon inte kan lyfta.", [false]],
  ["sv", "Pat kan inte lyfta sin dotter.", [false]],
  ["nb", "Faren hans greier ikke trappene.", [true]],
  ["nb", "Sønnen fikk leukemi i mars.", [true]],
  ["nn", "Mor hennar greier ikkje trappene.", [true]],
  ["sv", "11-åringen vågar inte gå till skolan. Mamman är trött.", [true, false]],
  ["nb", "Gutten kan ikke være alene. Far orker ikke mer.", [true, false]],
  ["en", "The 7-year-old cannot walk. The mother is tired.", [true, false]],
  ["sv", "55-åringen kan inte lyfta.", [false]],
  ["sv", "Tvillingarna kan inte lämnas ensamma.", [true]],
  ["sv", "Hon är rädd. Maken kan inte lämna henne ensam.", [false, false]],
  ["sv", "Maken måste skjutsa henne överallt.", [false]],
  ["sv", "Maken har demens. Dottern kan inte lyfta honom.", [true, true]],
  ["nb", "Hun er svak. Datteren må gre håret hennes.", [false, false]],
  ["en", "She is weak. Her daughter has to comb her hair.", [false, false]],
  ["nb", "Samboerens mor kan ikke stelle seg.", [true]],
  ["nb", "Elevene kan ikke være uten tilsyn.", [true]],
  ["en", "Her elderly father cannot wash himself.", [true]],
  ["en", "Her mother cannot walk. The patient cannot lift.", [true, false]],
  ["nb", "Hun er trøtt. Mannen kan ikke måke snø så alt faller på henne.", [false, true]],
  ["sv", "Hon är trött. Maken orkar inte gräva, därför gör hon det åt honom.", [false, true]],
];

test.each(rows)("%s: %s", (language, text, about) => {
  expect(readText(text, language).map(({ marks }) => marks.some(({ tag }) => tag === "of-another"))).toEqual(about);
});
