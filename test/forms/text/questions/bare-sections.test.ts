import { expect, test } from "vitest";
import { statedValue } from "#certificate/statement.ts";
import { certificateFrom } from "../text-document.ts";

const typed = `NAV 08-07.04
0.2 02.03.2026
1.1 Prøvesen, Ada   1.2 118485 12100
2.2 Liksom skole  2.3 Lærer
3.1 R96 Astma (ICPC-2)
4.2 [x] Gradert  02.03.2026 - 29.03.2026  60 %
5 Full stilling i april.
6.2.1 Sykehistorie
Pipelyd.
12 mnd siden forrige anfall.
11 Nei
12 Behandlet 02.03.2026. Ora Prøvesen, fastlege, HPR 9900001, tlf 00 00 00 01, Liksom legesenter`;

test("the numbers of the NAV form tell its questions where nothing else of it is printed", () => {
  const certificate = certificateFrom(typed);
  expect(certificate.form).toBe("no-nav0807");
  expect(statedValue(certificate.diagnoses)).toMatchObject([{ text: "Astma", code: "R96" }]);
  expect(statedValue(certificate.capacity)).toMatchObject([{ incapacity: { kind: "percent", percent: 60 } }]);
  expect(statedValue(certificate.prognosis)).not.toBeNull();
  expect(statedValue(certificate.contacts)).toMatchObject([{ date: { date: "2026-03-02" } }]);
  expect(statedValue(certificate.issuer)).toMatchObject({ role: "fastlege", professionalId: "9900001" });
});

test("a number within an answer opens none", () => {
  const { passages } = certificateFrom(typed);
  expect(passages.some(({ text }) => text.includes("12 mnd siden forrige anfall"))).toBe(true);
});

test("a letter that holds some numbers is no form", () => {
  const letter = "Legeerklæring\n1.1 Astma\n2.2 kg ned\nSykmeldt 100 % fra 02.03.2026 til 29.03.2026.";
  expect(certificateFrom(letter).form).toBe("generic");
});
