import { expect, test } from "vitest";
import type { CertificateLanguage } from "#certificate/language.ts";
import { readText } from "../read-text.ts";

const rows: readonly [CertificateLanguage, string, reduced: boolean][] = [
  ["sv", "Handen sluts bara till hälften", true],
  ["sv", "Vänster arm hänger", true],
  ["sv", "Huvudet vrids knappt åt höger", true],
  ["sv", "Handen sluts utan besvär", false],
  ["sv", "Biceps 3+/5", true],
  ["sv", "Biceps 5/5", false],
  ["sv", "Ångesttoleransen klart nedsatt", true],
  ["sv", "Känner inte nålstick under knäet", true],
  ["sv", "Saknar energi", false],
  ["nb", "Knytter venstre hånd halvveis", true],
  ["nb", "Låret er 3 cm tynnere enn på den andre siden", true],
  ["nb", "Foten subber når han går", true],
  ["nb", "Regulering av følelser er svekket", true],
  ["nb", "Lett redusert dyp innånding", true],
  ["nb", "Mangler overskudd", false],
  ["nn", "Fingrane rettar seg berre halvvegs", true],
  ["nn", "Kjenner ikkje nålestikk i foten", true],
  ["nn", "Innpust er lett redusert", true],
  ["en", "Makes half a fist", true],
  ["en", "The foot drags when he walks", true],
  ["en", "Quadriceps 3+/5", true],
  ["en", "Regulation of emotion impaired", true],
  ["en", "Low energy", false],
];

test.each(rows)("%s: %s", (language, text, reduced) => {
  expect(readText(text, language).some(({ marks }) => marks.some(({ tag }) => tag === "function-reduced"))).toBe(
    reduced,
  );
});
