import { expect, test } from "vitest";
import { statedValue } from "#certificate/statement.ts";
import { certificateFrom } from "../text-document.ts";

const signed = "\n\n2026-03-03 Ora Provsson, leg. läkare, Provkliniken, 010-000 00 01 (namnteckning)";

/** A sentence of a letter, and the day on which its physician met the patient; null for no meeting. */
test.each([
  ["Us av mig 2/3: nedsatt koncentration.", "2026-03-02"],
  ["Us 02.03.26: nedsatt konsentrasjon.", "2026-03-02"],
  ["Återbesök hos mig idag, nedsatt koncentration.", "2026-03-03"],
  ["Pat var här i går, nedsatt koncentration.", "2026-03-02"],
  ["Fynd idag: nedsatt koncentration.", "2026-03-03"],
  ["Vårdas på avd 62 sedan 2026-02-28.", "2026-03-03"],
  ["Time hos meg i går.", "2026-03-02"],
  ["Pasienten var til kontroll i dag.", "2026-03-03"],
  ["Ho var til kontroll her på kontoret 2. mars.", "2026-03-02"],
  ["She attended today with poor concentration.", "2026-03-03"],
  ["O/E today: flat affect.", "2026-03-03"],
  ["She has been an in-patient under my care since 28 February.", "2026-03-03"],
  ["Återbesök planerat 20/3.", null],
  ["Röntgen 2/3: inga skelettskador.", null],
  ["Bedömd av neurolog 12/2.", null],
  ["Kontroll om tre uker.", null],
  ["MRI on 2 March 2026 was normal.", null],
])("%s", (sentence, day) => {
  const { contacts } = certificateFrom(`Intyg\n\nDiagnos: depression F32.1\n\n${sentence}${signed}`);
  const days = (statedValue(contacts) ?? []).map(({ date }) => (date?.kind === "date" ? date.date : null));
  expect(days[0] ?? null).toBe(day);
});
