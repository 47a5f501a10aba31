import type { CapacityPeriod, Incapacity } from "#certificate/capacity.ts";
import type { Diagnosis } from "#certificate/diagnosis.ts";
import { blank, type Statement, stated } from "#certificate/statement.ts";
import type { XmlElement } from "#readers/document-text.ts";
import { diagnosisSystem, plainCode } from "../diagnosis-systems.ts";
import { evidenceFor, type FieldSource, questionOf } from "../field-source.ts";
import { graded, treatmentDays } from "../nav0807/incapacity.ts";
import { tickInWords } from "../nav0807/ticks.ts";
import { dateFromXml } from "../written-date.ts";
import { attributeOf, elementAt, elementsAt, wordsAt } from "../xml-tree.ts";

/** Code list 8131, other reason for absence: a ban on work for fear of infection. */
const infectionBan = "6";

/** Field 3.3: any other reason for the absence than the ban says that there is none. */
export function infectionCarrier(source: FieldSource, certificate: XmlElement): Statement<boolean> {
  const reasons = elementsAt(certificate, "MedisinskVurdering/AnnenFraversArsak/ArsakType");
  const codes = reasons.flatMap((reason) => attributeOf(reason, "V") ?? []);
  if (codes.length === 0) return blank;
  const words = reasons.flatMap((reason) => attributeOf(reason, "DN") ?? attributeOf(reason, "V") ?? []);
  return stated(
    codes.includes(infectionBan),
    words.map((part) => evidenceFor(source, { question: "3.3", words: part })),
  );
}

/** Fields 3.1 and 3.2. `DN` is the list's own text, `OT` the physician's; the physician's counts where both stand. */
export function diagnoses(source: FieldSource, certificate: XmlElement): Statement<Diagnosis[]> {
  const ranks = [
    { rank: "main", path: "MedisinskVurdering/HovedDiagnose/Diagnosekode", question: "3.1" },
    { rank: "secondary", path: "MedisinskVurdering/BiDiagnoser/Diagnosekode", question: "3.2" },
  ] as const;
  const value = ranks.flatMap(({ rank, path, question }) =>
    elementsAt(certificate, path).flatMap((coded): Diagnosis[] => {
      const code = attributeOf(coded, "V");
      const text = attributeOf(coded, "DN") ?? attributeOf(coded, "OT");
      if (code === null && text === null) return [];
      return [
        {
          text,
          code: code === null ? null : plainCode(code),
          writtenCode: code,
          system: diagnosisSystem(attributeOf(coded, "S")),
          rank,
          evidence: [text, code].flatMap((words) => (words === null ? [] : [evidenceFor(source, { question, words })])),
        },
      ];
    }),
  );
  return value.length === 0
    ? blank
    : stated(
        value,
        value.flatMap(({ evidence }) => evidence),
      );
}

/** Field 4: each period has one of five kinds. */
export function capacity(source: FieldSource, certificate: XmlElement): Statement<CapacityPeriod[]> {
  const value = elementsAt(certificate, "Aktivitet/Periode").map((period): CapacityPeriod => {
    const from = wordsAt(period, "PeriodeFOMDato");
    const to = wordsAt(period, "PeriodeTOMDato");
    const kind = kinds.find(({ element }) => elementAt(period, element) !== null);
    const question = kind?.question ?? "4";
    const details = kind?.details(period) ?? [];
    const words = [questionOf(source.form, kind?.question ?? null)?.title ?? null, ...details, from, to];
    return {
      incapacity: kind?.incapacity(period) ?? { kind: "not-stated" },
      from: from === null ? null : dateFromXml(from),
      to: to === null ? null : dateFromXml(to),
      evidence: words.flatMap((part) => (part === null ? [] : [evidenceFor(source, { question, words: part })])),
    };
  });
  return value.length === 0
    ? blank
    : stated(
        value,
        value.flatMap(({ evidence }) => evidence),
      );
}

interface PeriodKind {
  element: string;
  question: string;
  incapacity(period: XmlElement): Incapacity;
  /** What else the kind says, in words for the evidence. */
  details(period: XmlElement): (string | null)[];
}

const kinds: readonly PeriodKind[] = [
  {
    element: "AktivitetIkkeMulig",
    question: "4.3",
    incapacity: () => ({ kind: "percent", percent: 100 }),
    details: () => [],
  },
  {
    element: "GradertSykmelding",
    question: "4.2",
    incapacity: (period) => graded(wordsAt(period, "GradertSykmelding/Sykmeldingsgrad")),
    details: (period) => {
      const travel = wordsAt(period, "GradertSykmelding/Reisetilskudd");
      return [
        wordsAt(period, "GradertSykmelding/Sykmeldingsgrad"),
        travel === null ? null : `Reisetilskudd: ${tickInWords(travel)}`,
      ];
    },
  },
  {
    element: "AvventendeSykmelding",
    question: "4.1",
    incapacity: () => ({ kind: "pending" }),
    details: () => [],
  },
  {
    element: "Behandlingsdager",
    question: "4.4",
    incapacity: (period) => treatmentDays(wordsAt(period, "Behandlingsdager/AntallBehandlingsdagerUke")),
    details: (period) => [wordsAt(period, "Behandlingsdager/AntallBehandlingsdagerUke")],
  },
  {
    element: "Reisetilskudd",
    question: "4.5",
    incapacity: () => ({ kind: "travel" }),
    details: () => [],
  },
];
