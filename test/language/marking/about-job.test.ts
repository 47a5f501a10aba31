import { expect, test } from "vitest";
import type { CertificateLanguage } from "#certificate/language.ts";
import { readText } from "../read-text.ts";

const rows: readonly [CertificateLanguage, string, about: boolean[]][] = [
  ["sv", "Muraryrket är slitsamt. Man bär bruk uppför ställningar. Kräver starka axlar.", [true, true, true]],
  ["sv", "Man lyfter säckar och står böjd hela passet.", [true]],
  ["sv", "Yrket är tungt. Hon kan inte lyfta säckar.", [true, false]],
  ["sv", "Hembesöksarbetet kräver bilkörning. Klarar inte att köra bil.", [true, false]],
  ["sv", "Man finner nedsatt rörlighet i axeln.", [false]],
  ["nb", "Renholdsyrket krever at man går i trapper. Man bærer bøtter.", [true, true]],
  ["nb", "Renholdsyrket er tungt. Hun klarer ikke trapper.", [true, false]],
  ["nn", "Røyrleggjaryrket er tungt. Man ligg på kne og ber røyr.", [true, true]],
  ["en", "The trade means climbing ladders. Requires kneeling.", [true, true]],
  ["en", "The trade means climbing ladders. She cannot kneel.", [true, false]],
];

test.each(rows)("%s: %s", (language, text, about) => {
  expect(readText(text, language).map(({ marks }) => marks.some(({ tag }) => tag === "job-described"))).toEqual(about);
});
