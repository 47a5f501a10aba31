import { describe, expect, test } from "vitest";
import { statedValue } from "#certificate/statement.ts";
import { certificateFrom } from "../text-document.ts";

/** Writes the fields of FK 7263 the way a writer does who leaves its headings out. */
function fk7263(number: (digits: string) => string): string {
  const fields = [
    ["2", "Artros i knä M17.1"],
    ["3", "besvär i två år"],
    ["4", "nedsatt böjning 90 grader, måttligt"],
    ["5", "kan inte gå i trappa\n3 veckor sedan sist\n2 stycken kryckor"],
    ["6b", "sjukgymnastik varje vecka"],
    ["7", "nej"],
    ["8a", "nuvarande arbete: brevbärare, går med vagn"],
    ["8b", "50 %  2017-03-06 till 2017-04-02"],
    ["10", "ja, helt"],
    ["13", "arbetsgivaren är vidtalad"],
  ];
  return `Läkarintyg FK 7263\nAda Provsson 19640823-3234\n${fields.map(([digits = "", text]) => `${number(digits)}${text}`).join("\n")}
2017-03-06 Ora Provsson, distriktsläkare, Provcentralen Syd, 010-000 00 01`;
}

describe("fields by their numbers alone", () => {
  test.each([
    ["bare", (digits: string) => `${digits} `],
    ["with a full stop", (digits: string) => `${digits}. `],
    ["with a bracket behind", (digits: string) => `${digits}) `],
    ["in brackets with arrows", (digits: string) => `[${digits}] >> `],
  ])("%s", (_, number) => {
    const certificate = certificateFrom(fk7263(number));
    expect(certificate.form).toBe("se-fk7263");
    expect(statedValue(certificate.diagnoses)).toMatchObject([{ text: "Artros i knä", code: "M171" }]);
    expect(statedValue(certificate.functionalImpairment)).toBe("nedsatt böjning 90 grader, måttligt");
    expect(statedValue(certificate.activityLimitation)).toBe(
      "kan inte gå i trappa\n3 veckor sedan sist\n2 stycken kryckor",
    );
    expect(statedValue(certificate.treatment)).toBe("sjukgymnastik varje vecka");
    expect(statedValue(certificate.occupation)?.text).toBe("brevbärare, går med vagn");
    expect(statedValue(certificate.capacity)).toMatchObject([{ incapacity: { kind: "percent", percent: 50 } }]);
    expect(statedValue(certificate.prognosis)).toMatchObject({ choice: "back-after-period" });
  });

  test("a list within an answer opens no field", () => {
    const text = `FK 7804 (006 F 001)\nLäkarintyg för sjukpenning
5. Funktionsnedsättning
Nedsatt greppstyrka.
6. Aktivitetsbegränsning
1. kan inte skruva
2. kan inte lyfta
3. kan inte bära
4. kan inte skriva
5. kan inte knäppa
8. Nedsättning av arbetsförmåga
50 procent 2026-03-02 till 2026-03-29`;
    expect(statedValue(certificateFrom(text).activityLimitation)).toMatch(
      /^1\. kan inte skruva.*5\. kan inte knäppa$/s,
    );
  });

  test("a numbered list in a letter that names a form is no form", () => {
    const letter = `Brev om FK 7263\n1. Astma\n2. Pollen\n3. Utredd\nSjukskriven 100 % 2026-03-02 till 2026-03-29.`;
    expect(certificateFrom(letter).form).toBe("generic");
  });
});

describe("a typist in small letters", () => {
  const text = `lakarintyg for sjukpenning fk 7804 (005 F 001)
namn: ada provsson personnummer: 19640823-3234
diagnos
astma J45.9
funktionsnedsattning
piper vid anstrangning. maxpuls nedsatt
aktivitetsbegransning
orkar inte backen
bedomning
100 procent fran och med 2026-03-02 till och med 2026-03-29
ovriga upplysningar
inga`;
  test("headings are told without capitals, and what is shown is as written", () => {
    const certificate = certificateFrom(text);
    expect(statedValue(certificate.diagnoses)).toMatchObject([{ text: "astma", code: "J459" }]);
    expect(statedValue(certificate.functionalImpairment)).toBe("piper vid anstrangning. maxpuls nedsatt");
    expect(statedValue(certificate.activityLimitation)).toBe("orkar inte backen");
    expect(statedValue(certificate.capacity)).toHaveLength(1);
  });
});

describe("the NAV form in short", () => {
  const form = (fields: string) => `NAV 08-07.04\n${fields}\nAktivitet ikke mulig: 02.03.2026 - 29.03.2026\n`;

  test.each([
    ["6.4.2 Arbeidsevne\nKan ikke gå i trapp."],
    ["6.4.2 Arbeidsevna\nKan ikke gå i trapp."],
    ["6.2.2 Påvirkning på arbeidsevnen: Kan ikke gå i trapp."],
    ["Funksjon og arbeidsevne: Kan ikke gå i trapp."],
  ])("%s", (field) => {
    const certificate = certificateFrom(
      form(`6.4.1 Sykehistorie og funn\nTett bryst.\n${field}\n6.4.3 Videre plan\nSpray.`),
    );
    expect(statedValue(certificate.functionalImpairment)).toBe("Tett bryst.");
    expect(statedValue(certificate.activityLimitation)).toBe("Kan ikke gå i trapp.");
    expect(statedValue(certificate.treatment)).toBe("Spray.");
  });

  test.each([
    ["Arbeidsgiver: Prøve skole. Yrke: vaktmester"],
    ["Arb.giver: Prøve skole   yrke: vaktmester"],
    ["Arbeidsgjevar: Prøve skule | Stilling: vaktmester"],
  ])("%s", (line) => {
    expect(statedValue(certificateFrom(form(line)).occupation)?.text).toBe("vaktmester");
  });

  test.each([
    ["[x] Vedkommende myndighet har nedlagt forbud mot at han eller hun arbeider på grunn av smittefare"],
    ["[x] Vedkomande myndigheit har nedlagt forbod mot at han eller ho arbeider på grunn av smittefare"],
    ["[x] Forbud mot å arbeide på grunn av smittefare"],
  ])("%s", (line) => {
    expect(statedValue(certificateFrom(form(`3.3 Annen lovfestet fraværsgrunn\n${line}`)).infectionCarrier)).toBe(true);
  });
});

test("a first name is no short word with a letter lost", () => {
  const text = `Läkarintyg\n\nDiagnos: astma J45.9\n\n2026-03-02\nLoke Provsson, läkare, Provcentralen Syd, 010-000 00 01`;
  expect(statedValue(certificateFrom(text).issuer)).toMatchObject({ name: "Loke Provsson", role: "läkare" });
});
