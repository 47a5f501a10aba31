import { describe, expect, test } from "vitest";
import { statedValue } from "#certificate/statement.ts";
import { certificateFrom } from "../text-document.ts";

const form = `FK 7804 (006 F 001)
Läkarintyg för sjukpenning
Patientens namn och personnummer
Ada Provsson  19640823-3234
4. Diagnos
Diagnos/diagnoser för sjukdom som orsakar nedsatt arbetsförmåga
Astma J45.9
5. Funktionsnedsättning
Maxpuls nedsatt
6. Aktivitetsbegränsning
Orkar inte backen
- eller trappan
8. Nedsättning av arbetsförmåga
[x] 50 procent 2026-03-02 till 2026-03-29`;

describe("the layout of a text", () => {
  test.each([
    ["as it is", (line: string) => line],
    ["indented", (line: string) => `    ${line}`],
    ["indented by a tab", (line: string) => `\t${line}`],
    ["with a dash before every line", (line: string) => `- ${line}`],
    ["with a bullet before every line", (line: string) => ` • ${line}`],
    ["quoted in a mail", (line: string) => `> ${line}`],
  ])("%s", (_, layout) => {
    const certificate = certificateFrom(form.split("\n").map(layout).join("\n"));
    expect(statedValue(certificate.diagnoses)).toMatchObject([{ text: "Astma", code: "J459" }]);
    expect(statedValue(certificate.functionalImpairment)).toBe("Maxpuls nedsatt");
    expect(statedValue(certificate.activityLimitation)).toMatch(/^Orkar inte backen\s.*eller trappan$/s);
    expect(statedValue(certificate.capacity)).toMatchObject([{ incapacity: { kind: "percent", percent: 50 } }]);
    expect(statedValue(certificate.patient)?.name).toBe("Ada Provsson");
  });
});
