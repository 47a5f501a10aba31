import { describe, expect, test } from "vitest";
import type { Certificate } from "#certificate/certificate.ts";
import { evidenceOf, statedValue } from "#certificate/statement.ts";
import { goldCases } from "./gold-cases.ts";
import { filledFrom } from "./text-document.ts";

/**
 * What the labelled outcomes imply for the form filled in. Only what the words themselves decide is
 * held here; what is sufficient, the criteria judge.
 */
const implied: readonly { criterion: string; holds: (outcome: string, certificate: Certificate) => boolean }[] = [
  { criterion: "diagnosis-stated", holds: (outcome, { diagnoses }) => (outcome === "met") === isStated(diagnoses) },
  {
    criterion: "diagnosis-code",
    holds: (outcome, { diagnoses }) => {
      const coded = (statedValue(diagnoses) ?? []).some(({ writtenCode }) => writtenCode !== null);
      return outcome === "not-applicable" || coded === (outcome !== "partial:no-code");
    },
  },
  {
    criterion: "capacity-degree",
    holds: (outcome, { capacity }) => {
      const kinds = (statedValue(capacity) ?? []).map(({ incapacity }) => incapacity.kind);
      if (outcome === "missing") return kinds.every((kind) => kind === "not-stated");
      if (outcome === "unclear:ambiguous") return kinds.includes("unclear");
      return kinds.length > 0 && kinds.every((kind) => kind !== "not-stated" && kind !== "unclear");
    },
  },
  {
    criterion: "period",
    holds: (outcome, { capacity }) => {
      const periods = statedValue(capacity) ?? [];
      if (outcome === "missing") return periods.every(({ from, to }) => from === null && to === null);
      if (outcome === "partial:no-end") return periods.some(({ from, to }) => from !== null && to === null);
      if (outcome === "unclear:ambiguous") return periods.some(({ from }) => from?.kind === "ambiguous");
      return periods.length > 0 && periods.every(({ from, to }) => from?.kind === "date" && to?.kind === "date");
    },
  },
  { criterion: "patient-identity", holds: (outcome, { patient }) => (outcome === "met") === isStated(patient) },
  { criterion: "examination", holds: (outcome, { contacts }) => outcome !== "met" || isStated(contacts) },
  { criterion: "examination", holds: (outcome, { contacts }) => outcome !== "missing" || !isStated(contacts) },
  {
    criterion: "issuer",
    holds: (outcome, { issuer }) => {
      const { name = null, role = null, unit = null, contacts = [] } = statedValue(issuer) ?? {};
      const complete = name !== null && (role !== null || unit !== null || contacts.length > 0);
      return outcome === "met" ? complete : outcome !== "missing" || name === null;
    },
  },
  {
    // A name and a date are no signature; whether they are enough on this form is not for the reader to say.
    criterion: "signature",
    holds: (outcome, { signature }) => {
      const kind = statedValue(signature)?.kind ?? "none";
      return outcome === "met" ? kind !== "none" : outcome !== "missing" || ["none", "name-only"].includes(kind);
    },
  },
  { criterion: "prognosis", holds: (outcome, { prognosis }) => outcome !== "missing" || !isStated(prognosis) },
];

/** Answered by a printed question with yes: the quote holds the question, the passage the answer. */
const quotedWithQuestion = /^11\.1 Er sykmeldingen tilbakedatert\? /;

describe.each(goldCases.map((one) => [one.id, one] as const))("%s", (_, { form, language, text, expected }) => {
  const filled = filledFrom(text);
  const certificate = filled[0]?.certificate;

  test("is one certificate on its form, in its language", () => {
    expect(filled).toHaveLength(1);
    expect(certificate?.form).toBe(form);
    // The labelled set counts nynorsk as Norwegian.
    expect(certificate?.language === "nn" ? "nb" : certificate?.language).toBe(language);
  });

  test("says what the labels imply", () => {
    expect(brokenIn(certificate, expected.outcomes)).toEqual([]);
  });

  test("says so too where PDF text has lost the width of its gaps", () => {
    const narrow = filledFrom(text.replace(/ {2,}/g, " "))[0]?.certificate;
    expect(brokenIn(narrow, expected.outcomes)).toEqual([]);
  });

  test("keeps every quoted word", () => {
    const kept = certificate === undefined ? [] : quotesOf(certificate);
    const lost = Object.values(expected.evidence)
      .flat()
      .map((quote) => quote.replace(quotedWithQuestion, ""))
      .filter((quote) => !kept.some((one) => one.includes(quote)));
    expect(lost).toEqual([]);
  });
});

/** The labels that the certificate does not bear out. */
function brokenIn(certificate: Certificate | undefined, outcomes: Readonly<Record<string, string>>): string[] {
  return implied
    .map(({ criterion, holds }) => ({ criterion, outcome: outcomes[criterion] ?? "not-applicable", holds }))
    .filter(({ outcome, holds }) => certificate === undefined || !holds(outcome, certificate))
    .map(({ criterion, outcome }) => `${criterion} ${outcome}`);
}

function isStated(statement: { status: string }): boolean {
  return statement.status === "stated";
}

function quotesOf(certificate: Certificate): string[] {
  const { passages, capacity, contacts, diagnoses, issuer, occupation, patient, prognosis, signature } = certificate;
  return [
    ...passages.map(({ text }) => text),
    ...[capacity, contacts, diagnoses, issuer, occupation, patient, prognosis, signature]
      .flatMap((statement) => evidenceOf<unknown>(statement))
      .map(({ quote }) => quote),
  ];
}
