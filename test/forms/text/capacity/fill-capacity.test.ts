import { describe, expect, test } from "vitest";
import type { WrittenDate } from "#certificate/calendar-date.ts";
import type { CapacityPeriod } from "#certificate/capacity.ts";
import { statedValue } from "#certificate/statement.ts";
import { certificateFrom } from "../text-document.ts";

const fk7804 = "FK 7804 (006 F 001)\nLäkarintyg för sjukpenning\n6. Aktivitetsbegränsning\nKan inte lyfta.\n";
const nav = "NAV 08-07.04 Vurdering av arbeidsmulighet / sykmelding\n12.1 Behandlet dato: 02.03.2026\n";
const med3 =
  "Statement of fitness for work\nFor social security or Statutory Sick Pay\nI assessed your case on: 02/03/2026\nbecause of the following condition(s):\nBack pain\n";

/** Degree and days in short: `100 2026-03-01–2026-03-14`. */
function short({ incapacity, from, to }: CapacityPeriod): string {
  const degree = incapacity.kind === "percent" ? incapacity.percent : incapacity.kind;
  return `${degree} ${day(from)}–${day(to)}`;
}

function day(date: WrittenDate | null): string {
  if (date === null) return "";
  return date.kind === "date" ? date.date : date.kind;
}

function periods(text: string): string[] {
  return (statedValue(certificateFrom(text).capacity) ?? []).map(short);
}

describe("FK 7804", () => {
  test.each<[string, string, string[]]>([
    [
      "ticked boxes",
      "[x] 100 procent   fr.o.m. 2026-03-01   t.o.m. 2026-03-14\n[ ] 75 procent   fr.o.m.            t.o.m.\n[x] 50 procent   fr.o.m. 2026-03-15   t.o.m. 2026-03-28",
      ["100 2026-03-01–2026-03-14", "50 2026-03-15–2026-03-28"],
    ],
    ["printout", "75 procent: 2026-03-18 – 2026-05-17", ["75 2026-03-18–2026-05-17"]],
    ["printed words", "50 procent  Från och med 2025-03-01  Till och med 2025-04-30", ["50 2025-03-01–2025-04-30"]],
    ["other boxes", "☒ 25 procent fom 260302 tom 260315\n☐ 50 procent", ["25 2026-03-02–2026-03-15"]],
    [
      "degree left out",
      "[ ] 100 procent   fr.o.m.            t.o.m.\n[ ] 25 procent   fr.o.m.            t.o.m.\n     fr.o.m. 2026-06-18   t.o.m. 2026-06-29",
      ["not-stated 2026-06-18–2026-06-29"],
    ],
    [
      "days beside an empty box",
      "[ ] 50 procent fr.o.m. 2026-06-18 t.o.m. 2026-06-29",
      ["unclear 2026-06-18–2026-06-29"],
    ],
    ["degree without days", "[x] 50 procent   fr.o.m.      t.o.m.\n[ ] 25 procent", ["50 –"]],
    ["open end", "100 procent från och med 2026-03-01 tills vidare", ["100 2026-03-01–"]],
    ["a date that is none", "100 procent: 2026-02-01 – 2026-02-30", ["100 2026-02-01–unreadable"]],
    [
      "boxes behind",
      "25 % [ ]   50 % [x]   75 % [ ]   helt [ ]   fr.o.m. 2026-03-02 t.o.m. 2026-03-29",
      ["50 2026-03-02–2026-03-29"],
    ],
    ["half in words", "halva arbetsförmågan nedsatt, 6 febr - sista april 2026", ["50 2026-02-06–2026-04-30"]],
    ["nothing ticked", "100 procent\n75 procent\n50 procent\n25 procent", []],
    [
      "a revisit is no period",
      "100 procent: 2026-03-01 – 2026-03-14. Återbesök 2026-03-16.",
      ["100 2026-03-01–2026-03-14"],
    ],
    [
      "until further notice, with the day of a review",
      "8. Bedömning\n[x] 100 procent  fr.o.m. 2026-03-02  t.o.m. tills vidare, kontroll om 6 v",
      ["100 2026-03-02–"],
    ],
    [
      "years first in two figures",
      "8. Bedömning\n[x] 50 procent  fr.o.m. 26-03-02  t.o.m. 26-03-15",
      ["50 2026-03-02–2026-03-15"],
    ],
  ])("%s", (_, text, expected) => {
    expect(
      periods(`${fk7804}8. Bedömning\nMin bedömning av patientens nedsättning av arbetsförmågan\n${text}\n`),
    ).toEqual(expected);
  });
});

describe("NAV 08-07.04", () => {
  test.each<[string, string, string[]]>([
    [
      "not possible",
      "4.3 [x] Aktivitet ikke mulig 4.3.1 f.o.m. 05.03.2026 4.3.2 t.o.m. 05.04.2026",
      ["100 2026-03-05–2026-04-05"],
    ],
    [
      "bare sub-numbers",
      "4.3 [x] Aktivitet ikke mulig 4.3.1 15.05.2026 4.3.2 31.07.2026",
      ["100 2026-05-15–2026-07-31"],
    ],
    [
      "graded, degree last",
      "4.2 [x] Gradert sykmelding 4.2.1 22.04.2026  4.2.2 31.05.2026  4.2.3 50 %",
      ["50 2026-04-22–2026-05-31"],
    ],
    ["graded, in one breath", "4.2 [x] Gradert sykmelding 04.02.2026–15.03.2026 60 %", ["60 2026-02-04–2026-03-15"]],
    ["graded without degree", "4.2 [x] Gradert 30.03.2026 - 10.05.2026", ["not-stated 2026-03-30–2026-05-10"]],
    ["a span of degrees", "4.2 [x] Gradert 50–75 % 30.03.2026 - 10.05.2026", ["unclear 2026-03-30–2026-05-10"]],
    ["nynorsk", "4.3 [x] Aktivitet ikkje mogeleg frå 05.03.2026 til 10.03.2026", ["100 2026-03-05–2026-03-10"]],
    [
      "an agreement where the grade belongs",
      "4.2 [x] Gradert 02.03.2026 - 29.03.2026 Grad: etter avtale",
      ["unclear 2026-03-02–2026-03-29"],
    ],
    ["what is left", "4.2 [x] Gradert 02.03.2026 - 29.03.2026 75 % igjen", ["unclear 2026-03-02–2026-03-29"]],
    ["pending", "4.1 [x] Avventende sykmelding f.o.m. 05.03.2026 t.o.m. 10.03.2026", ["pending 2026-03-05–2026-03-10"]],
    ["by weeks of the calendar", "4.3 [x] Aktivitet ikke mulig  uke 11-12 2026", ["100 2026-03-09–2026-03-22"]],
    [
      "with the weekdays",
      "4.3 [x] Aktivitet ikke mulig fra mandag 2. til lørdag 14. mars 2026",
      ["100 2026-03-02–2026-03-14"],
    ],
    [
      "no end, and a review in weeks",
      "4.3 [x] Aktivitet ikke mulig f.o.m. 02.03.2026, kontroll om 3 uker",
      ["100 2026-03-02–"],
    ],
    ["days of the week", "4.2 [x] Gradert 02.03.2026 - 29.03.2026 hjemme 2 dager i uka", ["40 2026-03-02–2026-03-29"]],
    ["travel", "4.5 [x] Reisetilskudd 05.03.2026 - 10.03.2026", ["travel 2026-03-05–2026-03-10"]],
    ["no end", "4.3 [x] Aktivitet ikke mulig  f.o.m. 24.11.2025  t.o.m. (inntil videre)", ["100 2025-11-24–"]],
    [
      "steps",
      "4.3 [x] Aktivitet ikke mulig 02.03.2026 - 08.03.2026\n4.2 [x] Gradert sykmelding 09.03.2026 - 15.03.2026 40 %",
      ["100 2026-03-02–2026-03-08", "40 2026-03-09–2026-03-15"],
    ],
    [
      "none ticked",
      "4.1 [ ] Avventende  4.2 [ ] Gradert  4.3 [ ] Aktivitet ikke mulig\nf.o.m. 01.07.2026   t.o.m. 02.08.2026",
      ["not-stated 2026-07-01–2026-08-02"],
    ],
    [
      "graded, and the grade left blank",
      "4.2 [x] Gradert sykmelding  09.03.2026 - 15.03.2026  4.2.3 Grad",
      ["not-stated 2026-03-09–2026-03-15"],
    ],
    ["graded by half", "4.2 [x] Gradert sykmelding  9/3-26 til 15/3-26  Grad: halv", ["50 2026-03-09–2026-03-15"]],
    [
      "a grade of two figures",
      "4.2 [x] Gradert sykmelding  09.03.2026 - 15.03.2026  Grad: 50 av 80",
      ["unclear 2026-03-09–2026-03-15"],
    ],
  ])("%s", (_, text, expected) => {
    expect(periods(`${nav}4 Mulighet for arbeid\n${text}\n`)).toEqual(expected);
  });
});

describe("fit note", () => {
  const notFit =
    "I advise you that:\n[x] you are not fit for work.\n[ ] you may be fit for work taking account of the following advice:\n";
  const mayBeFit =
    "I advise you that:\n[ ] you are not fit for work.\n[x] you may be fit for work taking account of the following advice:\n";
  test.each<[string, string, string[]]>([
    [
      "dates",
      `${notFit}This will be the case for    or from 09 / 02 / 2026 to 16 / 03 / 2026`,
      ["100 2026-02-09–2026-03-16"],
    ],
    [
      "weeks and dates",
      `${notFit}This will be the case for 9 weeks or from 11/01/2026 to 15/03/2026`,
      ["100 2026-01-11–2026-03-15"],
    ],
    [
      "may be fit",
      `${mayBeFit}This will be the case for 4 weeks or from 11/05/2026 to 07/06/2026`,
      ["may-be-fit 2026-05-11–2026-06-07"],
    ],
    [
      "weeks from the day of the statement",
      `${notFit}This will be the case for 4 weeks or from    to\nIssuer's signature [signed] Issuer's name Dr Jane Doe\nDate of statement 02/03/2026`,
      ["100 2026-03-02–2026-03-29"],
    ],
    [
      "weeks as parts of a year",
      `${notFit}This will be the case for 4/52\nIssuer's signature [signed] Issuer's name Dr Jane Doe\nDate of statement 02/03/2026`,
      ["100 2026-03-02–2026-03-29"],
    ],
    [
      "a fortnight",
      `${notFit}This will be the case for a fortnight or from   to\nIssuer's signature [signed] Issuer's name Dr Jane Doe\nDate of statement 02/03/2026`,
      ["100 2026-03-02–2026-03-15"],
    ],
    [
      "a length that leaves a choice",
      `${notFit}This will be the case for 2-3 weeks or from 02/03/2026 to`,
      ["100 2026-03-02–ambiguous"],
    ],
    [
      "open end",
      `${notFit}This will be the case for "until further notice" or from 08/09/2025 to`,
      ["100 2025-09-08–"],
    ],
  ])("%s", (_, text, expected) => {
    expect(periods(`${med3}${text}\n`)).toEqual(expected);
  });
});

describe("a second degree in running text", () => {
  const form = (other: string) =>
    `${fk7804}8. Bedömning\nMin bedömning av patientens nedsättning av arbetsförmågan\n75 procent: 2026-03-02 – 2026-03-29\n10. Övriga upplysningar\n${other}\n13. Underskrift\n2026-03-02 Åke Prov, läkare\n`;
  const field = "75 2026-03-02–2026-03-29";
  test.each<[string, string[]]>([
    ["Sjukskrivningen är på halvtid hela perioden.", [field, "50 2026-03-02–2026-03-29"]],
    ["Hon är helt hemma 2/3–29/3.", [field, "100 2026-03-02–2026-03-29"]],
    ["Patienten är nu sjukskriven 25 %.", [field, "25 2026-03-02–2026-03-29"]],
    ["Sjukskriven tre fjärdedelar hela perioden.", [field]],
    ["Tidigare sjukskriven 100 %.", [field]],
    ["Om det går bra är hon nu hemma 50 %.", [field]],
    ["Planeras vara sjukskriven 50 % hela perioden efter denna.", [field]],
    ["Sjukskriven 50 % 2026-03-30 – 2026-04-26 hos arbetsgivare två.", [field]],
    ["Har 25 % sjukersättning hela tiden.", [field]],
  ])("FK 7804: %s", (other, expected) => {
    expect(periods(form(other))).toEqual(expected);
  });

  const nb = (message: string) =>
    `${nav}4 Mulighet for arbeid\n4.2 [x] Gradert 02.03.2026 - 29.03.2026 Grad: 60 %\n9 Melding til arbeidsgiver\n${message}\n12 Dato og underskrift\n12.1 Behandlet 02.03.2026\n`;
  test.each<[string, string[]]>([
    ["Han er nå 40 % sykmeldt.", ["60 2026-03-02–2026-03-29", "40 2026-03-02–2026-03-29"]],
    ["Ho er heilt sjukmeld i heile perioden.", ["60 2026-03-02–2026-03-29", "100 2026-03-02–2026-03-29"]],
    ["Han er nå 60 % sykmeldt, jobber 40 %.", ["60 2026-03-02–2026-03-29"]],
    ["Han kan bli 40 % sykmeldt.", ["60 2026-03-02–2026-03-29"]],
  ])("NAV: %s", (message, expected) => {
    expect(periods(nb(message))).toEqual(expected);
  });

  test.each<[string, string[]]>([
    ["He is also half-time sick-listed, on sick leave 50 % for the same dates.", ["50 2026-03-02–2026-03-29"]],
    ["He remains wholly off work.", []],
    ["He was off work 50 % before.", []],
  ])("letter: %s", (more, expected) => {
    const letter = `Unfit for work 100 % from 2 March 2026 to 29 March 2026. ${more}`;
    expect(periods(letter)).toEqual(["100 2026-03-02–2026-03-29", ...expected]);
  });
});

describe("letters", () => {
  test.each<[string, string[]]>([
    [
      "Läkarintyg\nHon är sjukskriven på heltid fr o m 3/3 t o m 31/3 2026, därefter 50 % t o m 14 april 2026.",
      ["100 2026-03-03–2026-03-31", "50 2026-04-01–2026-04-14"],
    ],
    [
      "Läkarintyg\nJag sjukskriver henne på heltid 3 mars–31 mars 2026. Därefter halvtid i två veckor.",
      ["100 2026-03-03–2026-03-31", "50 2026-04-01–2026-04-14"],
    ],
    [
      "Läkarintyg\nHalvtid fr.o.m. 1 april t.o.m. 14 april 2026, dessförinnan sjukskriven på heltid fr.o.m. 3/3.",
      ["50 2026-04-01–2026-04-14", "100 2026-03-03–2026-03-31"],
    ],
    [
      "Legeerklæring\nJeg sykmelder ham fullt fra 2. mars 2026 i to uker og så halvt i to uker.",
      ["100 2026-03-02–2026-03-15", "50 2026-03-16–2026-03-29"],
    ],
    [
      "Legeerklæring\nHo er heilt sjukmeld frå 2. mars 2026, deretter 60 % frå 16. mars til 29. mars.",
      ["100 2026-03-02–2026-03-15", "60 2026-03-16–2026-03-29"],
    ],
    [
      "I am keeping her off altogether from 2 March 2026 for two weeks, and thereafter for half of her hours for a fortnight.",
      ["100 2026-03-02–2026-03-15", "50 2026-03-16–2026-03-29"],
    ],
    ["Legeerklæring\nPasienten er 100 % sykmeldt fra 2. mars til 15. mars 2026.", ["100 2026-03-02–2026-03-15"]],
    ["Legeerklæring\nPasienten er 50 % sjukmeld frå 02.03.2026 til 15.03.2026.", ["50 2026-03-02–2026-03-15"]],
    ["The patient is unfit for work from 3 March 2026 for two weeks.", ["100 2026-03-03–2026-03-16"]],
    [
      "Fitness\nNot fit 100% from 27 April to 14 June 2026. I have considered lighter duties.",
      ["100 2026-04-27–2026-06-14"],
    ],
    ["6  Capacity:  Unfit for own duties, 100 %   01.12.2025 - 04.01.2026", ["100 2025-12-01–2026-01-04"]],
    [
      "Capacity: unfit for half, or unfit altogether if need be, 1 March 2026 to 14 March 2026",
      ["unclear 2026-03-01–2026-03-14"],
    ],
    ["Capacity: HALF-DAYS ONLY from Monday 2 March to Friday 13 March 2026", ["50 2026-03-02–2026-03-13"]],
    ["Capacity: not fit for full duty, 2 March 2026 to 13 March 2026", ["unclear 2026-03-02–2026-03-13"]],
    ["Capacity: No capacity for employment from 2-Mar-2026 to 13-Mar-2026", ["100 2026-03-02–2026-03-13"]],
    ["Capacity: unfit 100 pct, 2 March 2026 to 13 March 2026", ["100 2026-03-02–2026-03-13"]],
    ["Arbetsförmåga: deltid 75 %, 2026-03-01 – 2026-03-14", ["unclear 2026-03-01–2026-03-14"]],
    ["Sykmelding: jobber tre dager i uka, 2/3-26 til 15/3-26", ["40 2026-03-02–2026-03-15"]],
    ["Sykmelding 100 %, man 2. - tor 12. mars 2026", ["100 2026-03-02–2026-03-12"]],
    ["Sjukskriven tre av fem dagar 2/3–29/3 2026", ["60 2026-03-02–2026-03-29"]],
    ["Unfit for work, half-time, 2 to 13 March 2026.", ["50 2026-03-02–2026-03-13"]],
    ["Sykmeldt 50 % fra mandag 2. mars ut april 2026.", ["50 2026-03-02–2026-04-30"]],
    ["Sjukskrivs 100 % v 10–11 2026, återbesök v 11.", ["100 2026-03-02–2026-03-15"]],
    ["Sjukskrivning 100 % fr.o.m. 2 februari t.o.m. sista februari 2026", ["100 2026-02-02–2026-02-28"]],
    ["Sjukskrivning 100 % fr.o.m. 2026-03-02 t.o.m. 2026-03-29 alt. 2026-04-05", ["100 2026-03-02–ambiguous"]],
    ["Capacity: unable to work from 2 March 2026 to 13 March 2026", ["100 2026-03-02–2026-03-13"]],
    ["Capacity: unable to work full time, 2 March 2026 to 13 March 2026", ["unclear 2026-03-02–2026-03-13"]],
    ["Arbetsförmåga: 50 % eller 100 %, 2026-03-01 – 2026-03-14", ["unclear 2026-03-01–2026-03-14"]],
    ["Sykmelding\nGrad: 40/60, 01.03.2026–14.03.2026", ["unclear 2026-03-01–2026-03-14"]],
    [
      "WORK STATUS: ( ) full duty  (X) NO WORK\nFrom: March 2, 2026 Through: March 15, 2026",
      ["100 2026-03-02–2026-03-15"],
    ],
    ["Capacity: mostly unfit from 1 March 2026 to 14 March 2026", ["unclear 2026-03-01–2026-03-14"]],
    [
      "Unable to attend (100 %) from 11/05/2026 to 12/06/2026. Patient examined, diagnosis known.",
      ["100 ambiguous–ambiguous"],
    ],
  ])("%s", (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});
