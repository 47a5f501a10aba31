import { describe, expect, test } from "vitest";
import { statedValue } from "#certificate/statement.ts";
import { certificateFrom } from "../text-document.ts";

/** Topic and first words of every passage. */
function places(text: string): Record<string, string> {
  const { passages } = certificateFrom(text);
  return Object.fromEntries(passages.map((passage) => [passage.topic, passage.text]));
}

const columns = `LÄKARINTYG FÖR SJUKPENNING      FK 7804
Patient        Ada Provsson   19800101-1231
Underlag       besök på mottagningen   2026-03-02
Yrke           Florist, binder kransar
Diagnos        M75.0  Frusen skuldra
Funktion       Rörligheten i axeln är måttligt nedsatt.
Aktivitet      Kan inte hänga upp kransar.
Behandling     Sjukgymnastik.
Grad           50 %   2026-03-02 -- 2026-03-29
Prognos        Åter i april.
Underskrift    2026-03-02   Åke Prov, läkare`;

const backwards = `Försäkringskassan  FK 7804  Läkarintyg för sjukpenning
* Underskrift: 2026-03-02, Åke Prov, leg. läkare
* Prognos: Åter i april.
* Bedömning: [x] 50 procent fr.o.m. 2026-03-02 t.o.m. 2026-03-29
* Aktivitetsbegränsning: Kan inte hänga upp kransar.
* Funktionsnedsättning: Rörligheten i axeln är måttligt nedsatt.
* Diagnos: Frusen skuldra M75.0
* Yrke och arbetsuppgifter: Florist, binder kransar`;

const withHelp = `FK 7804 Läkarintyg för sjukpenning
Prognos
Åter i april.
Aktivitetsbegränsning. Beskriv vad du bedömer att patienten har svårt att göra på grund av sin sjukdom.
Kan inte hänga upp kransar.
Funktionsnedsättning. Ange även vad din bedömning av funktionsnedsättningar baseras på.
Rörligheten i axeln är måttligt nedsatt.
Diagnos
Frusen skuldra M75.0
Bedömning
50 procent 2026-03-02 – 2026-03-29`;

const telegram = `Kir avd 1   INTYG   FK 7804
pat:    Ada Provsson 19800101-1231
dia:    M75.0 frusen skuldra
arb:    florist
funkt:  Rörligheten i axeln är måttligt nedsatt.
aktivitet:   Kan inte hänga upp kransar.
sjskr:  50  2/3-26 t o m 29/3-26
progn:  Åter i april.
sign 2/3-26  Å Prov`;

describe("questions of a form under other headings", () => {
  test.each([
    ["in columns with short headings", columns],
    ["in another order", backwards],
    ["in another order, with the form's help text", withHelp],
    ["in small letters", telegram],
  ])("%s", (_, text) => {
    const { capacity, diagnoses } = certificateFrom(text);
    expect(places(text)).toMatchObject({
      "functional-impairment": "Rörligheten i axeln är måttligt nedsatt.",
      "activity-limitation": "Kan inte hänga upp kransar.",
      prognosis: expect.stringContaining("Åter i april"),
    });
    expect(statedValue(diagnoses)).toMatchObject([{ code: "M750" }]);
    expect(statedValue(capacity)).toMatchObject([
      { incapacity: { percent: 50 }, from: { date: "2026-03-02" }, to: { date: "2026-03-29" } },
    ]);
  });

  test("words of letters are no headings where the form's own stand", () => {
    const text = `FK 7804 (006 F 001)\nLäkarintyg för sjukpenning\n5. Funktionsnedsättning\nSmärta.\nStatus: stel axel\n6. Aktivitetsbegränsning\nKan inte lyfta.\nFunktion: som förut`;
    expect(places(text)).toMatchObject({ "activity-limitation": "Kan inte lyfta.\nFunktion: som förut" });
  });
});

test("a NAV form printed from its last field to its first", () => {
  const certificate = certificateFrom(`NAV 08-07.04 Vurdering av arbeidsmulighet / sykmelding
12.1 Behandlet dato: 15.01.2026
11.1 Nei
5.1 [x] 100 % arbeidsfør etter perioden
4.3 [x] Aktivitet ikke mulig  12.01.2026 til 01.02.2026
3.1 ICPC-2 S70 Herpes zoster
2.3 Ekspeditrise
1.1 Prøvesen, Ada   1.2 118485 12100`);
  expect(statedValue(certificate.diagnoses)).toMatchObject([{ text: "Herpes zoster", code: "S70" }]);
  expect(statedValue(certificate.occupation)).toMatchObject({ text: "Ekspeditrise" });
});
