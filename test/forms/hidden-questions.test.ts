import { describe, expect, test } from "vitest";
import type { Certificate } from "#certificate/certificate.ts";
import { certificateFrom } from "./text/text-document.ts";

const version2 = (tick: string, contact = "", other = "") =>
  `Försäkringskassan FK 7804 (006 F 001)
Läkarintyg för sjukpenning
Patientens namn och personnummer
Tova Låtsasson 19121212-1212
1. Smittbärarpenning
[${tick}] Förhållningsregler enligt smittskyddslagen på grund av smitta
2. Grund för medicinskt underlag
Intyget är baserat på
[${contact === "" ? " " : "x"}] Min undersökning vid fysiskt vårdmöte ${contact}
[ ] Min telefonkontakt med patienten
3. Sysselsättning
[ ] Nuvarande arbete
4. Diagnos/diagnoser för sjukdom som orsakar nedsatt arbetsförmåga
Bärare av shigella Z22.1
5. Funktionsnedsättning
6. Aktivitetsbegränsning
8. Bedömning
[x] 100 procent fr.o.m. 2026-03-02 t.o.m. 2026-03-15
11. Övriga upplysningar
${other}
12. Underskrift
2026-03-02 Ora Låtsas
`;

const version1 = (tick: string) =>
  version2(tick)
    .replace("006 F 001", "005 F 001")
    .replace("1. Smittbärarpenning\n", "")
    .replace("Förhållningsregler", "Avstängning");

const fk7263 = (tick: string) =>
  `Läkarintyg enligt 27 kap. 25 § socialförsäkringsbalken FK 7263
Patientens namn och personnummer
Tova Låtsasson 19121212-1212
1. [${tick}] Avstängning enligt smittskyddslagen på grund av smitta
2. Diagnos/diagnoser för sjukdom som orsakar nedsatt arbetsförmåga
Bärare av shigella Z22.1
4. Funktionsnedsättning – observationer, undersökningsfynd och utredningsresultat
5. Aktivitetsbegränsning relaterat till diagnos och funktionsnedsättning
8b. Jag bedömer att patientens arbetsförmåga är
[x] helt nedsatt fr.o.m. 2016-03-02 t.o.m. 2016-03-15
2016-03-02 Ora Låtsas, leg läkare (namnteckning)
`;

const hidden = (certificate: Certificate) => [
  certificate.contacts.status,
  certificate.occupation.status,
  certificate.functionalImpairment.status,
  certificate.activityLimitation.status,
  certificate.treatment.status,
  certificate.prognosis.status,
];

describe("an infection carrier", () => {
  test.each([
    ["FK 7804, version 2", version2],
    ["FK 7804, version 1", version1],
    ["FK 7263", fk7263],
  ])("%s asks nothing more of it than diagnosis and degree", (_, form) => {
    const ticked = certificateFrom(form("x"));
    expect(hidden(ticked)).toEqual(Array(6).fill("not-on-form"));
    expect([ticked.diagnoses.status, ticked.capacity.status]).toEqual(["stated", "stated"]);
    expect(hidden(certificateFrom(form(" ")))).toEqual(Array(6).fill("blank"));
  });

  test.each([
    ["under its question", version2("x", "2026-03-02")],
    ["among other information", version2("x", "", "Undersökt 2/3 på mottagningen.")],
  ])("what is written all the same is read: %s", (_, text) => {
    expect(certificateFrom(text).contacts).toMatchObject({
      status: "stated",
      value: [{ kind: "visit", date: { date: "2026-03-02" } }],
    });
  });
});
