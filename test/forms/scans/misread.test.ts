import { describe, expect, test } from "vitest";
import { fillCertificates } from "#forms/fill-certificates.ts";
import { fk7804Version1 } from "#forms/se-fk7804/form-v1.ts";
import { hasBrokenDate } from "#forms/text/dates/broken-dates.ts";
import { withAbbreviationsMended } from "#forms/text/misreadings/misread-abbreviations.ts";
import { withBoxesMended } from "#forms/text/misreadings/misread-boxes.ts";
import { misreadCode } from "#forms/text/misreadings/misread-codes.ts";
import { withDigitsMended } from "#forms/text/misreadings/misread-digits.ts";
import { hideIdsOfScan } from "#forms/text/misreadings/misread-ids.ts";
import { isMisreadPrint } from "#forms/text/misreadings/misread-print.ts";
import { mendedWords } from "#forms/text/misreadings/misread-words.ts";
import { withSpacedCodesJoined } from "#forms/text/misreadings/spaced-codes.ts";
import { compiled } from "#forms/text/questions/compiled-form.ts";
import { wordsOf } from "#forms/text/questions/words.ts";
import { textDocument } from "../text/text-document.ts";
import { asScanned } from "./as-scanned.ts";

describe("misread words", () => {
  const doubtful: readonly [read: string, plain: string[]][] = [
    ["Aktivitetsbegrånsnlng", ["aktivitetsbegransning"]],
    ["Funkfionsnedsatining", ["funktionsnedsattning"]],
    ["Diagn0s", ["diagnos"]],
    ["Joumaluppgifter", ["journaluppgifter"]],
    ["Aktivitets begränsning", ["aktivitetsbegransning"]],
    ["Diagnosoch", ["diagnos", "och"]],
    ["Hoveddlagnose", ["hoveddiagnose"]],
    ["fiskare", ["fiskare"]],
    ["2026", ["2026"]],
  ];
  test.each(doubtful)("%s, read with doubt, is %j", (read, plain) => {
    expect(mendedWords(wordsOf(read), read, () => true).map((word) => word.plain)).toEqual(plain);
  });

  const sure = ["belastning", "skriver", "sysselsättningen", "planering", "apartment", "smertelindring", "roterande"];
  test.each(sure)("%s, read surely, is a word of its own", (read) => {
    expect(mendedWords(wordsOf(read), read, () => false)).toEqual(wordsOf(read));
  });

  test("a thin capital that was lost is put back, even where the rest was read surely", () => {
    const read = "ntyget är baserat på";
    expect(mendedWords(wordsOf(read), read, () => false)[0]?.plain).toBe("intyget");
  });

  const between: readonly (readonly [read: string, plain: string])[] = [
    ["This wall be the case for", "will"],
    ["This pain be the case for", "pain"],
    ["That wall be the case for", "wall"],
  ];
  test.each(between)("%s: the second word is %s, by the words that a form prints around it", (read, plain) => {
    expect(mendedWords(wordsOf(read), read, () => false)[1]?.plain).toBe(plain);
  });

  test("a word keeps its place", () => {
    const [word] = mendedWords(wordsOf("  Diagn0s: F32.1"), "  Diagn0s: F32.1", () => true);
    expect(word).toMatchObject({ start: 2, end: 9, plain: "diagnos" });
  });
});

describe("misread lines of print", () => {
  const known = compiled(fk7804Version1);
  test.each([
    ["ntygel är baserat på", true],
    ["baserat pa", false],
    ["Patientens narnn och personnumner", true],
    ["Intyget är baserat på", false],
    ["Intyget är inte baserat på", false],
    ["Intyget är baserat på journal", false],
    ["Ingen aktivitetsbegransnlng", false],
    ["12. Jag önskar att Försåkringskassan komtaktar mig", true],
    ["Ange gärna varför du vil ha kontakt", true],
    ["Jag önskar inte att Försåkringskassan komtaktar mig", false],
    ["Jag önskar att Försäkringskassan ringer mig", false],
    ["FK 7804 005 F 001 Fastställd Försäkringskassan av", true],
    ["Fastställd av Försäkringskassan, se tidigare intyg", false],
  ])("%s: %s", (line, isPrint) => {
    expect(isMisreadPrint(wordsOf(line), known)).toBe(isPrint);
  });

  test("count as no answer on a scan", () => {
    const form = `Läkarintyg för sjukpenning FK 7804
1. Smittbärarpenning
2. Grund för medicinskt underlag
ntygel ar baserat pa
3. Sysselsättning
Nuvarande arbete
4. Diagnos
Akut lumbago M54.5
`;
    const document = asScanned(textDocument(form), { error: 0, seed: 1 });
    const filled = fillCertificates(document);
    if (!filled.ok) throw new Error("no certificate");
    expect(filled.value[0]?.certificate.passages.map(({ text }) => text)).toEqual(["Akut lumbago M54.5"]);
  });
});

describe("figures, boxes and abbreviations", () => {
  const mended: readonly [mend: (text: string) => string, read: string, meant: string][] = [
    [withDigitsMended, "2O26-O3-l4", "2026-03-14"],
    [withDigitsMended, "l00 procent", "100 procent"],
    [withDigitsMended, "SO procent, 7S %, lOO prosent, I00%", "50 procent, 75 %, 100 prosent, 100%"],
    [withDigitsMended, "SO procenten, OS 50 procent, 2S mg", "SO procenten, OS 50 procent, 2S mg"],
    [withDigitsMended, "I10 Hypertoni, O82, 2l", "I10 Hypertoni, O82, 2l"],
    [withDigitsMended, "MI17.1 artros", "M17.1  artros"],
    [withBoxesMended, "x] Nuvarande arbete", "☒  Nuvarande arbete"],
    [withBoxesMended, "] Studier", "☐ Studier"],
    [withBoxesMended, "[175 procent", "☐ 75 procent"],
    [withBoxesMended, "[ 1] ag önskar", "☐   Jag önskar"],
    [withBoxesMended, "Xl ja", "☒  ja"],
    [withBoxesMended, "Xl läge", "Xl läge"],
    [withBoxesMended, "x1 per dag", "x1 per dag"],
    [withBoxesMended, "[Ort, datum] x", "[Ort, datum] x"],
    [withBoxesMended, "I samband med 1 (4)", "I samband med 1 (4)"],
    [withSpacedCodesJoined, "Karpaltunnelsyndrom\nG5 6 0\n", "Karpaltunnelsyndrom\nG560  \n"],
    [withSpacedCodesJoined, "M 5 4 5  F32.1", "M545     F32.1"],
    [withSpacedCodesJoined, "B 12 brist, L5 S1, T 4 tabletter", "B 12 brist, L5 S1, T 4 tabletter"],
    [withAbbreviationsMended, "t.o.rn. 2026-03-08", "t.o.m . 2026-03-08"],
    [withAbbreviationsMended, "helt tom på energi", "helt tom på energi"],
    [withAbbreviationsMended, "J ag bedömer (100 96)", "Jag  bedömer (100 % )"],
  ];
  test.each(mended)("%# %s → %s", (mend, read, meant) => {
    expect(mend(read)).toBe(meant);
    expect(mend(read)).toHaveLength(read.length);
  });
});

describe("identity numbers that were misread", () => {
  test.each([
    ["Torkel Avenbok 19840317-9818", "Torkel Avenbok 19840317-****"],
    ["Torkel Avenbok 1984O317-98l8", "Torkel Avenbok 1984O317-****"],
    ["Torkel Avenbok 19840B17-9818", "Torkel Avenbok 19840B17-****"],
    ["Kari Prøve 01019O12345", "Kari Prøve 01019O*****"],
    ["Tel 031-390 06 12, den 2026-03-09", "Tel 031-390 06 12, den 2026-03-09"],
    ["HSA-id SE2321000016-5T1A", "HSA-id SE2321000016-5T1A"],
  ])("%s is shown as %s", (text, shown) => {
    expect(hideIdsOfScan(text)).toBe(shown);
  });
});

describe("dates that were misread", () => {
  const near = { order: "year-first", near: 2026 } as const;
  test.each([
    ["t.o.m. 2026-13-08", true],
    ["20026-01-00", true],
    ["2826-03-08", true],
    ["3l.02.2026", true],
    ["2026-03-08", false],
    ["den 3 mars, tel 031-390 06 12", false],
    ["HSA-id SE2321000016-5T1A", false],
  ])("%s is broken: %s", (text, broken) => {
    expect(hasBrokenDate(text, near)).toBe(broken);
  });
});

describe("codes whose letter was taken for a figure", () => {
  test.each([
    ["Hjärtsvikt 150.9", "se-fk7804", "I50.9"],
    ["192 Skuldersyndrom", "no-nav0807", "L92"],
    ["1.86 Ryggsyndrom med smerteutstråling", "no-nav0807", "L86"],
    ["Hjärtsvikt, vikt 150 kg", "se-fk7804", null],
    ["Puls 132.", "se-fk7804", null],
  ] as const)("%s on %s → %s", (text, form, written) => {
    expect(misreadCode(text, { start: 0, end: text.length }, form)?.written ?? null).toBe(written);
  });
});
