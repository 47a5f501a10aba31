import type { CapacityPeriod, Incapacity } from "#certificate/capacity.ts";
import type { Diagnosis } from "#certificate/diagnosis.ts";
import type { Issuer, PatientIdentity } from "#certificate/people.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import type { XmlElement } from "#readers/document-text.ts";
import { readPatientId } from "../../patient-id.ts";
import { diagnosisSystem, plainCode } from "../diagnosis-systems.ts";
import { evidenceFor, type FieldSource, questionOf } from "../field-source.ts";
import { graded, treatmentDays } from "../nav0807/incapacity.ts";
import { evidenceOf } from "../nav0807/statements.ts";
import { tickInWords } from "../nav0807/ticks.ts";
import { dateFromXml } from "../written-date.ts";
import { elementsAt, hasWords, wordsAt } from "../xml-tree.ts";
import { xmlValues } from "../xml-values.ts";

/** Field 1.2; the scanned form gives no name. */
export function patient(
  source: FieldSource,
  certificate: XmlElement,
  absent: Statement<PatientIdentity>,
): Statement<PatientIdentity> {
  const id = readPatientId(wordsAt(certificate, "pasient/fnr") ?? "", "no-fodselsnummer");
  if (id === null) return absent;
  return stated({ name: null, id, bornOn: null }, [evidenceFor(source, { question: "1.2", words: id.masked })]);
}

/** Field 3.3: the reason comes as its number in the code list or in words. */
export function infectionCarrier(
  source: FieldSource,
  certificate: XmlElement,
  absent: Statement<boolean>,
): Statement<boolean> {
  const reason = wordsAt(certificate, "medisinskVurdering/annenFraversArsak");
  if (reason === null) return absent;
  const ban = reason === "6" || /smitte/i.test(reason);
  return stated(ban, [evidenceFor(source, { question: "3.3", words: reason })]);
}

/** Fields 3.1 and 3.2. */
export function diagnoses(
  source: FieldSource,
  certificate: XmlElement,
  absent: Statement<Diagnosis[]>,
): Statement<Diagnosis[]> {
  const ranks = [
    { rank: "main", path: "medisinskVurdering/hovedDiagnose", question: "3.1" },
    { rank: "secondary", path: "medisinskVurdering/bidiagnose", question: "3.2" },
  ] as const;
  const value = ranks.flatMap(({ rank, path, question }) =>
    elementsAt(certificate, path).flatMap((diagnosis): Diagnosis[] => {
      const code = wordsAt(diagnosis, "diagnosekode");
      const text = wordsAt(diagnosis, "diagnose");
      const system = wordsAt(diagnosis, "diagnosekodeSystem");
      if (code === null && text === null) return [];
      return [
        {
          text,
          code: code === null ? null : plainCode(code),
          writtenCode: code,
          system: diagnosisSystem(system),
          rank,
          evidence: quoted(source, question, [text, code, system]),
        },
      ];
    }),
  );
  return value.length === 0
    ? absent
    : stated(
        value,
        value.flatMap(({ evidence }) => evidence),
      );
}

/** Field 4: each kind of period has its own element, with its days inside. */
export function capacity(
  source: FieldSource,
  certificate: XmlElement,
  absent: Statement<CapacityPeriod[]>,
): Statement<CapacityPeriod[]> {
  const value = kinds.flatMap(({ element, question, incapacity }) =>
    elementsAt(certificate, `aktivitet/${element}`).flatMap((period): CapacityPeriod[] => {
      const from = wordsAt(period, "periodeFOMDato");
      const to = wordsAt(period, "periodeTOMDato");
      const details = [wordsAt(period, "sykmeldingsgrad"), wordsAt(period, "antallBehandlingsdager")];
      const travel = wordsAt(period, "reisetilskudd");
      const said = [...details, travel === null ? null : `Reisetilskudd: ${tickInWords(travel)}`, from, to];
      if (!hasWords(period)) return [];
      return [
        {
          incapacity: incapacity(period),
          from: from === null ? null : dateFromXml(from),
          to: to === null ? null : dateFromXml(to),
          evidence: quoted(source, question, [questionOf(source.form, question)?.title ?? null, ...said]),
        },
      ];
    }),
  );
  return value.length === 0
    ? absent
    : stated(
        value,
        value.flatMap(({ evidence }) => evidence),
      );
}

/**
 * Fields 12.4 to 12.6. The format has no place for the issuer's name, which stands on the paper: what it
 * has is kept as evidence of an issuer that could not be read, lest somebody finds him unnamed.
 */
export function issuer(source: FieldSource, certificate: XmlElement): Statement<Issuer> {
  const values = ["12.4", "12.5", "12.6"].flatMap((id) => xmlValues(source.form, certificate, id));
  return { status: "unreadable", reason: "no-text-found", evidence: evidenceOf(source, values) };
}

const kinds: readonly { element: string; question: string; incapacity(period: XmlElement): Incapacity }[] = [
  { element: "avventendeSykmelding", question: "4.1", incapacity: () => ({ kind: "pending" }) },
  {
    element: "gradertSykmelding",
    question: "4.2",
    incapacity: (period) => graded(wordsAt(period, "sykmeldingsgrad")),
  },
  { element: "aktivitetIkkeMulig", question: "4.3", incapacity: () => ({ kind: "percent", percent: 100 }) },
  {
    element: "behandlingsdager",
    question: "4.4",
    incapacity: (period) => treatmentDays(wordsAt(period, "antallBehandlingsdager")),
  },
  { element: "reisetilskudd", question: "4.5", incapacity: () => ({ kind: "travel" }) },
];

function quoted(source: FieldSource, question: string, parts: readonly (string | null)[]) {
  return parts.flatMap((words) => (words === null ? [] : [evidenceFor(source, { question, words })]));
}
