import { expect, test } from "vitest";
import { statedValue } from "#certificate/statement.ts";
import { certificateFrom } from "./text-document.ts";

/** A paper in short headings; the line of the sick leave differs. */
const norwegian = (line: string) =>
  `Sykmelding\n\nNavn: Kari Prøvesen\nDg.: J45.9 astma\n${line}\nArb.: maler, går på stillas\nKan ikke: gå mer enn én etasje eller løfte spann\n\nOra Prøvesen, fastlege, Liksom legesenter, tlf 22 00 00 01\n12.03.2026\n`;
const english = (line: string, seen = "26/02/2026") =>
  `Doctor's note\n\nPatient   Ada Mock\nSeen      ${seen}\nProblem   Asthma\n${line}\nUnable to   climb stairs or lift. She is short of breath and has not been able to sleep.\n\nDr Ora Mockson, GP, Mock Surgery, tel 01632 960999\n`;
const swedish = (line: string) =>
  `Läkarintyg\n\nPatient: Kari Prov\nDiagnos: astma J45.9\n${line}\n\nOra Provsson, leg. läkare, Vårdcentralen Låtsas, 010-000 00 01\n2026-03-12\n`;

test.each([
  ["both ends without a year, and more behind", norwegian("Sm.: 100 % 09.03.-22.03., så 50 % til 29.03.26")],
  ["no full stop behind the month", norwegian("Sykmeldt: 100 % 09.03-22.03, deretter 50 % til 29.03.26")],
  ["day and month in figures without noughts", norwegian("Sykmeldt: 100 % 9.3.-22.3., 50 % 23.3.-29.3.26")],
  ["six figures on both sides", swedish("Sjukskrives: 100% 260309-260322, därefter 50% 260323-260329")],
  ["numbers of weeks", swedish("Sjukskrivning: helt v 11-12, halvt 23/3–29/3")],
])("sick leave in two steps: %s", (_, text) => {
  const periods = (statedValue(certificateFrom(text).capacity) ?? []).map(({ incapacity, from, to }) => [
    incapacity.kind === "percent" ? incapacity.percent : incapacity.kind,
    from?.kind === "date" ? from.date : null,
    to?.kind === "date" ? to.date : null,
  ]);
  expect(periods).toEqual([
    [100, "2026-03-09", "2026-03-22"],
    [50, "2026-03-23", "2026-03-29"],
  ]);
});

test("a heading shortened with a dot opens its answer", () => {
  const { diagnoses, occupation, passages } = certificateFrom(norwegian("Sm.: 100 % 09.03.26-22.03.26"));
  expect(statedValue(diagnoses)).toMatchObject([{ text: "astma", code: "J459" }]);
  expect(statedValue(occupation)?.text).toBe("maler, går på stillas");
  expect(passages.find(({ topic }) => topic === "activity-limitation")?.text).toMatch(/^gå mer/);
});

test.each([
  ["another day shows that the day comes first", "26/02/2026", "2026-03-02"],
  ["another day shows that the month comes first", "02/26/2026", "2026-02-03"],
  ["nothing shows it", "01/02/2026", "ambiguous"],
])("the order of day and month: %s", (_, seen, from) => {
  const [period] = statedValue(certificateFrom(english("Unfit   02/03/2026 - 08/03/2026", seen)).capacity) ?? [];
  expect(period?.incapacity).toEqual({ kind: "percent", percent: 100 });
  expect(period?.from?.kind === "date" ? period.from.date : period?.from?.kind).toBe(from);
});

test("the day of writing is the one on a line of its own, though a day to come stands above it", () => {
  const { signature } = certificateFrom(
    "Legeerklæring\n\nDet bekreftes at Kari Prøvesen (f. 03.02.1980) lider av astma og er helt arbeidsufør fra 9. mars til 22. mars 2026.\nKontroll 20. mars.\n\nLiksomby, 12. mars 2026\nOra Prøvesen\nspesialist i allmennmedisin\nLiksom legesenter, tlf. 22 00 00 01\n",
  );
  expect(statedValue(signature)?.date).toMatchObject({ date: "2026-03-12" });
});

test("a fit note typed as a table has its condition, name and time under short headings", () => {
  const note = certificateFrom(
    "Med 3 04/22\n\nName           Mrs Ada Mock\nCondition(s)   Asthma\nAdvice         you are not fit for work\nFor            from 2 Mar 2026 to 15 Mar 2026\nSigned         Dr Ora Mockson\nDate           2 Mar 2026\n",
  );
  expect(note.form).toBe("uk-med3");
  expect(statedValue(note.patient)?.name).toBe("Mrs Ada Mock");
  expect(statedValue(note.diagnoses)).toMatchObject([{ text: "Asthma" }]);
  expect(statedValue(note.capacity)).toMatchObject([{ from: { date: "2026-03-02" }, to: { date: "2026-03-15" } }]);
});

test.each([
  [
    "under the heading for the way back",
    "Unfit for work from 2 March 2026 to 15 March 2026.\nExpected return: 16 March 2026, half days",
  ],
  [
    "in the letter",
    "She is certified unfit from 2 March 2026 until 15 March 2026. I saw her on 9 March and anticipate a return on reduced hours.",
  ],
])("what is hoped for is no period: %s", (_, line) => {
  const { capacity } = certificateFrom(
    `Medical report\n\nPatient: Ada Mock\nDiagnosis: asthma\n\n${line}\n\nDr Ora Mockson, GP, Mock Surgery, tel 01632 960999\n2 March 2026\n`,
  );
  expect(statedValue(capacity)).toMatchObject([{ incapacity: { percent: 100 }, to: { date: "2026-03-15" } }]);
});
