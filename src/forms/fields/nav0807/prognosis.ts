import type { Prognosis } from "#certificate/certificate.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import type { XmlElement } from "#readers/document-text.ts";
import { evidenceFor, type FieldSource } from "../field-source.ts";
import { allWordsAt } from "../xml-tree.ts";
import { isNo, isYes } from "./ticks.ts";

/**
 * Field 5 in either dialect: ticks and days. Fully fit after the period says it all; a return in the long
 * run, or from a day, is `back-within`; only a day for a new assessment is `unclear`.
 */
export function prognosis(
  source: FieldSource,
  certificate: XmlElement,
  absent: Statement<Prognosis>,
): Statement<Prognosis> {
  const said = parts.flatMap((part) =>
    part.paths.flatMap((path) => allWordsAt(certificate, path)).map((value) => ({ ...part, value })),
  );
  if (said.length === 0) return absent;
  const means = new Set(said.flatMap((part) => (isNo(part.value) ? [] : part.means)));
  const words = said.map(({ words: printed, value, means: meant, question }) => ({
    question,
    words: isYes(value) ? printed : `${printed}: ${isNo(value) ? "Nei" : value}`,
    complete: meant === "back-after-period" && isYes(value),
  }));
  const text = words.filter(({ complete }) => !complete).map((part) => part.words);
  return stated(
    {
      choice: choices.find((choice) => means.has(choice.means))?.choice ?? null,
      months: null,
      text: text.length === 0 ? null : text.join("\n"),
    },
    words.map((part) => evidenceFor(source, { question: part.question, words: part.words })),
  );
}

type Meaning = "back-after-period" | "back-within" | "new-assessment";

/** What is said counts in this order. */
const choices: readonly { means: Meaning; choice: NonNullable<Prognosis["choice"]> }[] = [
  { means: "back-after-period", choice: "back-after-period" },
  { means: "back-within", choice: "back-within" },
  { means: "new-assessment", choice: "unclear" },
];

/** The parts of field 5 with the words that the form prints, and their places in sykmelding 2013 and in scanned forms. */
const parts: readonly { question: string; words: string; means: Meaning; paths: readonly string[] }[] = [
  {
    question: "5.1",
    words: "Arbeidsfør etter denne perioden",
    means: "back-after-period",
    paths: ["Prognose/ArbeidsforEtterEndtPeriode", "prognose/friskmelding/arbeidsforEtterEndtPeriode"],
  },
  {
    question: "5.2",
    words: "Kan på sikt komme tilbake til samme arbeidsgiver",
    means: "back-within",
    paths: ["Prognose/ErIArbeid/EgetArbeidPaSikt", "prognose/medArbeidsgiver/tilbakeSammeArbeidsgiver"],
  },
  {
    question: "5.2",
    words: "Kan på sikt komme i arbeid hos annen arbeidsgiver",
    means: "back-within",
    paths: ["Prognose/ErIArbeid/AnnetArbeidPaSikt", "prognose/medArbeidsgiver/tilbakeAnnenArbeidsgiver"],
  },
  {
    question: "5.2",
    words: "Tilbake i arbeid fra",
    means: "back-within",
    paths: ["Prognose/ErIArbeid/ArbeidFraDato", "prognose/medArbeidsgiver/tilbakeDato"],
  },
  {
    question: "5.2",
    words: "Ny vurdering",
    means: "new-assessment",
    paths: ["Prognose/ErIArbeid/VurderingDato", "prognose/medArbeidsgiver/datoNyTilbakemelding"],
  },
  {
    question: "5.3",
    words: "Kan på sikt komme tilbake i arbeid",
    means: "back-within",
    paths: ["Prognose/ErIkkeIArbeid/ArbeidsforPaSikt", "prognose/utenArbeidsgiver/tilbakeArbeid"],
  },
  {
    question: "5.3",
    words: "Tilbake i arbeid fra",
    means: "back-within",
    paths: ["Prognose/ErIkkeIArbeid/ArbeidsforFraDato", "prognose/utenArbeidsgiver/tilbakeDato"],
  },
  {
    question: "5.3",
    words: "Ny vurdering",
    means: "new-assessment",
    paths: ["Prognose/ErIkkeIArbeid/VurderingDato", "prognose/utenArbeidsgiver/datoNyTilbakemelding"],
  },
];
