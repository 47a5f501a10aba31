import type { CalendarDate } from "#certificate/calendar-date.ts";
import type { Occupation } from "#certificate/certificate.ts";
import type { Contact } from "#certificate/people.ts";
import type { Point } from "#certificate/points.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import type { XmlElement } from "#readers/document-text.ts";
import { evidenceFor, type FieldSource, type FieldValue, textStatement } from "../field-source.ts";
import { dateFromXml } from "../written-date.ts";
import { xmlValues } from "../xml-values.ts";

/** All free text of the fields that fill a point, in the order of the form. */
export function freeText(
  source: FieldSource,
  certificate: XmlElement,
  point: Point,
  absent: Statement<string>,
): Statement<string> {
  const values = source.form.questions
    .filter((question) => question.point === point)
    .flatMap(({ id }) => xmlValues(source.form, certificate, id));
  return values.length === 0 ? absent : textStatement(source, values);
}

/** Field 2: an employer makes the person employed; without one the form does not say what else. */
export function occupation(
  source: FieldSource,
  certificate: XmlElement,
  absent: Statement<Occupation>,
): Statement<Occupation> {
  const employer = xmlValues(source.form, certificate, "2.1");
  const work = xmlValues(source.form, certificate, "2.3");
  const about = ["2.2", "2.4"].flatMap((id) => xmlValues(source.form, certificate, id));
  if (employer.length + work.length + about.length === 0) return absent;
  const without = employer.some(({ words }) => noEmployer.test(words));
  return stated(
    {
      relation: without ? [] : ["employed"],
      text: work.length === 0 ? null : work.map(({ words }) => words).join("\n"),
    },
    evidenceOf(source, [...employer, ...work, ...about]),
  );
}

/** "Ingen arbeidsgiver" in words or by its code in list 8130; a scanned form says "Nei". */
const noEmployer = /^(?:ingen\b.*|nei|3)$/i;

/** Fields 12.1 and 11.1: the day of treatment, and the day of a contact that can be documented. */
export function contacts(
  source: FieldSource,
  certificate: XmlElement,
  absent: Statement<Contact[]>,
): Statement<Contact[]> {
  const days = ["12.1", "11.1"].flatMap((id) => xmlValues(source.form, certificate, id));
  if (days.length === 0) return absent;
  return stated(
    days.map(({ words }): Contact => ({ kind: "not-stated", date: dateFromXml(words), note: null })),
    evidenceOf(source, days),
  );
}

/** Field 0.2. A day that does not exist is there, but cannot be read. */
export function absenceStartedOn(
  source: FieldSource,
  certificate: XmlElement,
  absent: Statement<CalendarDate>,
): Statement<CalendarDate> {
  const values = xmlValues(source.form, certificate, "0.2");
  const first = values[0];
  if (first === undefined) return absent;
  const day = dateFromXml(first.words);
  const evidence = evidenceOf(source, values);
  return day.kind === "date"
    ? stated(day.date, evidence)
    : { status: "unreadable", reason: "low-confidence", evidence };
}

export function evidenceOf(source: FieldSource, values: readonly FieldValue[]) {
  return values.map((value) => evidenceFor(source, value));
}
