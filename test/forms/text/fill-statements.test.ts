import { describe, expect, test } from "vitest";
import type { Certificate } from "#certificate/certificate.ts";
import { statedValue } from "#certificate/statement.ts";
import { certificateFrom } from "./text-document.ts";

const fk7804 = "FK 7804 (006 F 001)\nLäkarintyg för sjukpenning\n4. Diagnos: Gikt M10.9\n";
const fk7263 = "FK 7263\nLäkarintyg enligt 27 kap. 25 § socialförsäkringsbalken\n2. Diagnos: Gikt M10.9\n";
const nav = "NAV 08-07.04 Vurdering av arbeidsmulighet / sykmelding\n3.1 Hoveddiagnose: L03\n";
const med3 =
  "Statement of fitness for work\nFor social security or Statutory Sick Pay\nI advise you that:\n[x] you are not fit for work.\n";

/** Contacts in short: `visit 2026-03-02`. */
function contacts(certificate: Certificate): string[] {
  return (statedValue(certificate.contacts) ?? []).map(({ kind, date }) =>
    date === null ? kind : `${kind} ${date.kind === "date" ? date.date : date.kind}`,
  );
}

describe("how the physician met the patient", () => {
  test.each<[string, string[]]>([
    [
      `${fk7804}2. Intyget är baserat på\n[x] Min undersökning vid fysiskt vårdmöte 2026-03-02\n[ ] Min telefonkontakt med patienten\n[x] Journaluppgifter från den 2026-02-09\n`,
      ["visit 2026-03-02", "records 2026-02-09"],
    ],
    [
      `${fk7804}Intyget är baserat på\nMin undersökning vid digitalt vårdmöte: 2026-03-17\nAnnat: utlåtande arbetsterapeut 2026-02-26\n`,
      ["video 2026-03-17", "other 2026-02-26"],
    ],
    [`${fk7804}Intyget är baserat på\nEj angivet\n`, []],
    [
      `${fk7263}4b. Intyget baseras på\n[x] min undersökning av patienten 2016-11-17  [x] journaluppgifter 2016-11-08\n`,
      ["visit 2016-11-17", "records 2016-11-08"],
    ],
    [`${nav}12.1 Behandlet dato: 05.03.2026\n`, ["not-stated 2026-03-05"]],
    [`${nav}12.1 Behandlet dato: 15.12.2025 (telefon)\n`, ["phone 2025-12-15"]],
    [`${nav}12.1 Behandlet dato:\n`, []],
    [`${med3}I assessed your case on:   11/05/2026 (face to face)\n`, ["visit 2026-05-11"]],
    ["Diagnosis: gout\nHistory\nSeen in clinic 27.4.26. Unfit for work.", ["visit 2026-04-27"]],
    ["Läkarintyg. Jag har den 3 mars 2026 undersökt patienten. Diagnos: gikt.", ["visit 2026-03-03"]],
  ])("%#", (text, expected) => {
    expect(contacts(certificateFrom(text))).toEqual(expected);
  });
});

describe("prognosis", () => {
  test.each<[string, object | null]>([
    [
      `${fk7804}9. Prognos\n[ ] Patienten kommer med stor sannolikhet att återgå helt i nuvarande sysselsättning efter denna sjukskrivning\n[x] Patienten förväntas kunna återgå helt i nuvarande sysselsättning inom 2 månader\n`,
      { choice: "back-within", months: 2, text: null },
    ],
    [
      `${fk7804}9. Prognos\n[ ] Patienten förväntas kunna återgå helt i nuvarande sysselsättning inom __ månader\n[x] Prognos för återgång i nuvarande sysselsättning är oklar\nBeskriv vad som ligger till grund för bedömningen\nSvårbedömt.\n`,
      { choice: "unclear", months: null, text: "Svårbedömt." },
    ],
    [
      `${fk7804}Prognos\nPatienten förväntas inte kunna återgå helt i nuvarande sysselsättning inom 12 månader\n`,
      { choice: "not-likely" },
    ],
    [
      `${fk7263}10. Prognos – kommer patienten att få tillbaka sin arbetsförmåga i nuvarande arbete?\n[x] ja, delvis\n`,
      { choice: "partly-back" },
    ],
    [`${nav}5 Friskmelding/prognose\n5.1 Ja, 100 % arbeidsfør etter perioden\n`, { choice: "back-after-period" }],
    [
      `${nav}5.1 [x] Pasienten er 100 % arbeidsfør etter denne perioden: nei. 5.3 Forventes tilbake i mai.\n`,
      { choice: null, text: "Forventes tilbake i mai." },
    ],
    [`${nav}5 Friskmelding/prognose\n\n7 Hva skal til for å bedre arbeidsevnen\nLettere arbeid.\n`, null],
    [
      `${med3}I ~~will~~ / will not need to assess your fitness for work again at the end of this period.\n`,
      { choice: "back-after-period" },
    ],
    [`${med3}I will / ~~will not~~ need to assess your fitness for work again at the end of this period.\n`, null],
    [`${med3}I will / will not need to assess your fitness for work again at the end of this period.\n`, null],
  ])("%#", (text, expected) => {
    const value = statedValue(certificateFrom(text).prognosis);
    if (expected === null) expect(value).toBeNull();
    else expect(value).toMatchObject(expected);
  });
});

describe("occupation", () => {
  test.each<[string, object | null]>([
    [
      `${fk7804}3. Sysselsättning\n[x] Nuvarande arbete\n[ ] Studier\nAnge yrke och arbetsuppgifter\nSäljare\n`,
      { relation: ["employed"], text: "Säljare" },
    ],
    [
      `${fk7804}3. Sysselsättning\n☒ Nuvarande\narbete\nAnge yrke och arbetsuppgifter\nSäljare\n☒ Studier\n`,
      { relation: ["employed", "studies"], text: "Säljare" },
    ],
    // A blank form prints every choice; without a tick none of them is the answer.
    [
      `${fk7804}3. Sysselsättning\nNuvarande arbete\nAnge yrke och arbetsuppgifter\nArbetssökande\nFöräldraledighet\nStudier\n`,
      null,
    ],
    [
      `${fk7263}8a. Patientens arbetsförmåga bedöms i förhållande till\n[x] nuvarande arbete: Lokalvårdare, moppar\n`,
      { relation: ["employed"], text: "Lokalvårdare, moppar" },
    ],
    [
      `${nav}2.1 [x] Én arbeidsgiver   2.2 Trollstua SA   2.3 Pedagogisk leder   2.4 100 %\n`,
      { relation: ["employed"], text: "Pedagogisk leder" },
    ],
  ])("%#", (text, expected) => {
    const value = statedValue(certificateFrom(text).occupation);
    if (expected === null) expect(value).toBeNull();
    else expect(value).toEqual(expected);
  });
});

test.each<[string, boolean | null]>([
  [`${fk7804}1. Smittbärarpenning\n[x] Förhållningsregler enligt smittskyddslagen på grund av smitta\n`, true],
  [`${fk7804}1. Smittbärarpenning\n[ ] Förhållningsregler enligt smittskyddslagen på grund av smitta\n`, null],
  [`${fk7804}Avstängning enligt smittskyddslagen på grund av smitta: Nej\n`, false],
  [`${fk7263}1. [x] Avstängning enligt smittskyddslagen på grund av smitta\n`, true],
  [`${fk7804}Förhållningsregler enligt smittskyddslagen på grund av smitta: Ej angivet\n`, null],
])("infection carrier %#", (text, expected) => {
  expect(statedValue(certificateFrom(text).infectionCarrier)).toBe(expected);
});

test("NAV's dates and reasons that no other form has", () => {
  const certificate = certificateFrom(
    `${nav}0.2 Startdato for legemeldt fravær: 10.11.2025\n4.3.3 Medisinske årsaker hindrer arbeidsrelatert aktivitet\n[x] Tilstanden hindrer aktivitet. Gradering er prøvd.\n11.1 Ja. 11.2 Innlagt 04.01-13.01, kunne ikke komme før.\n`,
  );
  expect(statedValue(certificate.absenceStartedOn)).toBe("2025-11-10");
  expect(statedValue(certificate.backdatingReason)).toBe("Innlagt 04.01-13.01, kunne ikke komme før.");
  expect(certificate.passages.filter(({ topic }) => topic === "medical-reasons").map(({ text }) => text)).toEqual([
    "Gradering er prøvd.",
  ]);
});

test.each<[string, string]>([
  [`${nav}6.2.2 Hvordan påvirker sykdommen arbeidsevnen?\nKlarer ikke å løfte noe, hun er sliten.\n`, "nb"],
  [`${nav}6.2.2 Hvordan påvirker sykdommen arbeidsevnen?\nKan ikkje løfte noko, ho er sliten.\n`, "nn"],
  ["Läkarintyg. Patienten är sjukskriven och kan inte arbeta på grund av gikt.", "sv"],
  ["The patient has gout and is unfit for work.", "en"],
  ["Eg stadfestar at pasienten er sjukmeld frå 2. mars. Diagnose: gikt", "nn"],
])("language of %s", (text, expected) => {
  expect(certificateFrom(text).language).toBe(expected);
});
