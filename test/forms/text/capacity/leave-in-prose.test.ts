import { describe, expect, test } from "vitest";
import type { WrittenDate } from "#certificate/calendar-date.ts";
import type { CapacityPeriod } from "#certificate/capacity.ts";
import { statedValue } from "#certificate/statement.ts";
import { certificateFrom } from "../text-document.ts";

/** Degree and days in short, of the year of the letters: `100 03-02–03-29`. */
function short({ incapacity, from, to }: CapacityPeriod): string {
  return `${incapacity.kind === "percent" ? incapacity.percent : incapacity.kind} ${day(from)}–${day(to)}`;
}

function day(date: WrittenDate | null): string {
  if (date === null) return "";
  return date.kind === "date" ? date.date.replace("2026-", "") : date.kind;
}

function periods(text: string): string[] {
  const rows = statedValue(certificateFrom(text).capacity) ?? [];
  return [...new Set(rows.map(short))];
}

const sv = (words: string) =>
  `Läkarintyg\n\nTräffade patienten den 2 mars 2026. Diagnos: ischias (M54.4), opererad 14 mars 2019. ${words} Sjukgymnastik två gånger i veckan, MR 23 mars.\n\nAnna Prov, leg. läkare\n2026-03-02`;
const nb = (words: string) =>
  `Legeerklæring\n\nUndersøkt 02.03.2026. Diagnose: isjias (L86), operert 14. mars 2019. ${words} Fysioterapi to ganger i uken, MR 23. mars.\n\nAnna Prøve, lege\n02.03.2026`;
const en = (words: string) =>
  `To whom it may concern\n\nI saw this patient on 2 March 2026. He has sciatica (M54.4) and had surgery on 14 March 2019. ${words} Physiotherapy twice a week; an MRI on 23 March.\n\nDr Anna Specimen, GP\n2 March 2026`;

const march = "100 03-02–03-29";

describe("days of a leave", () => {
  test.each<[string, string[]]>([
    [sv("Helt sjukskriven från och med den andra mars till och med söndagen den tjugonionde mars i år."), [march]],
    [sv("Han är helt sjukskriven under mars och april månad."), ["100 03-01–04-30"]],
    [sv("Hel sjukskrivning under mars, till hälften under april."), ["100 03-01–03-31", "50 04-01–04-30"]],
    [sv("Sjukskrivning på heltid från den 2 mars tills föräldraledigheten börjar den 7 april."), ["100 03-02–04-06"]],
    [sv("Helt sjukskriven fr.o.m. 2 mars t.o.m. operationen, preliminärt 7 april."), ["100 03-02–"]],
    [sv("Sjukskriven 100 % t.o.m. 29 mars (fyra veckor)."), [march]],
    [sv("Tidigare sjukskriven 50 % 2/2–1/3. Nu helt sjukskriven 2/3–29/3."), [march]],
    [sv("Förlängs 100 % t.o.m. 29/3, tidigare sjukskrivning t.o.m. 1/3."), [march]],
    [sv("Graden är 75 %. Den gäller 2 mars t.o.m. 12 april."), ["75 03-02–04-12"]],
    [sv("Sjuk sedan 12 februari, helt sjukskriven 2/3–29/3."), [march]],
    [nb("Sykmeldt 100 % fra 2. mars til han begynner i foreldrepermisjon 7. april."), ["100 03-02–04-06"]],
    [nb("Sykmeldt 100 %. Gjelder fra i dag og ut mars."), ["100 03-02–03-31"]],
    [nb("Uke 10–13 helt sykmeldt, uke 14–17 halvt."), [march, "50 03-30–04-26"]],
    [nb("Sykmelding 50 %, 02.03–12.04."), ["50 03-02–04-12"]],
    [en("Unfit for work between now (2 March 2026) and 29 March 2026."), [march]],
    [en("Unfit for work from the second of March until the twenty-ninth."), [march]],
    [en("He needs a further four weeks off work, to 29 March 2026."), [march]],
    [en("He is off work for four weeks from today and I shall see him on 20 March."), [march]],
    [en("Following surgery on 26 February he is unfit until 29 March 2026, starting 2 March."), [march]],
    [en("Unfit from 2 to 29 March 2026. If all goes well half days from 30 March to 26 April."), [march]],
    [en("He remains wholly unfit until 29 March 2026."), [march]],
  ])("%s", (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe("degrees of a leave", () => {
  const six = "03-02–04-12";
  test.each<[string, string[]]>([
    [sv("Kan inte utföra något arbete 2 mars–12 april."), [`100 ${six}`]],
    [sv("Kan inte arbeta natt 2 mars–12 april."), [`not-stated ${six}`]],
    [sv("Sjukskrivningen är hel och omfattar tiden 2 mars till 12 april."), [`100 ${six}`]],
    [sv("Arbetar måndag och tisdag, sjukskriven onsdag, torsdag och fredag, 2 mars–12 april."), [`60 ${six}`]],
    [sv("Arbetar 75 % och är sjukskriven 25 % 2/3–12/4."), [`25 ${six}`]],
    [sv("Sjukskriven tre dagar av fem, det vill säga sextio procent, 2 mars–12 april."), [`60 ${six}`]],
    [sv("Arbetsförmågan är halverad 2 mars–12 april, han sjukskrivs i samma grad."), [`50 ${six}`]],
    [
      sv("Delvis sjukskriven 2 mars–12 april, omfattningen får han och chefen komma överens om."),
      [`not-stated ${six}`],
    ],
    [sv("Halv sjukskrivning 2/3–12/4. Under dessa veckor är nedsättningen alltså 75 %."), [`50 ${six}`, `75 ${six}`]],
    [nb("Gradert 60 %, jobber 40 %, 2. mars–12. april, sykmeldt."), [`60 ${six}`]],
    [nb("Han jobber to dager i uken og er sykmeldt tre dager av fem, 2. mars–12. april."), [`60 ${six}`]],
    [en("He manages two days a week and is unfit for the other three, 2 March to 12 April."), [`60 ${six}`]],
    [en("Incapacity for work: 75 % (10 of 40 hours a week worked), 2 March to 12 April."), [`75 ${six}`]],
    [en("Half time from 2 March to 12 April, full time thereafter; he is on sick leave for the rest."), [`50 ${six}`]],
  ])("%s", (text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});

describe("boxes left empty", () => {
  const fk = (boxes: string, other: string) =>
    `FK 7804 (006 F 001)\nLäkarintyg för sjukpenning\n8. Bedömning\nMin bedömning av patientens nedsättning av arbetsförmågan\n${boxes}\n9. Prognos\n11. Övriga upplysningar\n${other}\n13. Underskrift\n2026-03-02 Anna Prov, läkare\nElektroniskt underskrivet\n`;
  const empty = "[ ] 100 procent   fr.o.m.            t.o.m.\n[ ] 50 procent   fr.o.m.            t.o.m.";
  test.each<[string, string, string[]]>([
    ["the other question tells", fk(empty, "Fråga 8: helt sjukskriven 2/3–29/3."), [march]],
    ["it tells of an earlier leave", fk(empty, "Tidigare sjukskriven 100 % 2/2–1/3."), []],
    ["it tells of a post", fk(empty, "Arbetar 75 % sedan 2019."), []],
    [
      "one answer said twice",
      fk("[x] 50 procent fr.o.m. 2026-03-02 t.o.m. 2026-03-29 (4 timmar av 8)", ""),
      ["50 03-02–03-29"],
    ],
    [
      "and in other words",
      fk("[x] 75 procent fr.o.m. 2026-03-02 t.o.m. 2026-03-29 (arbetar tre dagar i veckan)", ""),
      ["75 03-02–03-29", "40 03-02–03-29"],
    ],
  ])("%s", (_, text, expected) => {
    expect(periods(text)).toEqual(expected);
  });
});
