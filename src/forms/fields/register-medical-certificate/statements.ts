import type { CapacityPeriod } from "#certificate/capacity.ts";
import type { Occupation, Prognosis } from "#certificate/certificate.ts";
import type { Diagnosis } from "#certificate/diagnosis.ts";
import type { Contact } from "#certificate/people.ts";
import { blank, type Statement, stated } from "#certificate/statement.ts";
import type { XmlElement } from "#readers/document-text.ts";
import { diagnosisSystem, plainCode } from "../diagnosis-systems.ts";
import { evidenceFor, type FieldSource, type FieldValue } from "../field-source.ts";
import { meaningOf } from "../meaning-of.ts";
import { dateFromXml } from "../written-date.ts";
import { allWordsAt, attributeOf, elementAt, elementsAt, wordsAt } from "../xml-tree.ts";
import { contactKinds, incapacityPercents, occupationRelations, prognosisChoices } from "./code-lists.ts";

const capacityPath = "funktionstillstand/arbetsformaga";

/** Field 1: only a tick says so, and only the tick for yes exists. */
export function infectionCarrier(source: FieldSource, ticks: readonly FieldValue[]): Statement<boolean> {
  return ticks.length === 0
    ? blank
    : stated(
        true,
        ticks.map((tick) => evidenceFor(source, tick)),
      );
}

/** Field 4b: `vardkontakt` and `referens`, each with a day. */
export function contacts(source: FieldSource, lakarutlatande: XmlElement): Statement<Contact[]> {
  const said = [
    ...elementsAt(lakarutlatande, "vardkontakt").map((contact) => ({
      type: wordsAt(contact, "vardkontakttyp"),
      day: wordsAt(contact, "vardkontaktstid"),
    })),
    ...elementsAt(lakarutlatande, "referens").map((reference) => ({
      type: wordsAt(reference, "referenstyp"),
      day: wordsAt(reference, "datum"),
    })),
  ].filter(({ type, day }) => type !== null || day !== null);
  if (said.length === 0) return blank;
  return stated(
    said.map(
      ({ type, day }): Contact => ({
        kind: meaningOf(contactKinds, type?.toLowerCase()) ?? "not-stated",
        date: day === null ? null : dateFromXml(day),
        note: null,
      }),
    ),
    said.flatMap(({ type, day }) => evidenceOfWords(source, "4b", [type, day])),
  );
}

/** Field 8a. */
export function occupation(source: FieldSource, lakarutlatande: XmlElement): Statement<Occupation> {
  const types = allWordsAt(lakarutlatande, `${capacityPath}/sysselsattning/typAvSysselsattning`);
  const tasks = allWordsAt(lakarutlatande, `${capacityPath}/arbetsuppgift/typAvArbetsuppgift`);
  if (types.length + tasks.length === 0) return blank;
  return stated(
    {
      relation: types.flatMap((type) => meaningOf(occupationRelations, type.toLowerCase()) ?? []),
      text: tasks.length === 0 ? null : tasks.join("\n"),
    },
    evidenceOfWords(source, "8a", [...types, ...tasks]),
  );
}

/** Field 2: words and one code; further diagnoses stand in the words. */
export function diagnoses(source: FieldSource, lakarutlatande: XmlElement): Statement<Diagnosis[]> {
  const value = elementsAt(lakarutlatande, "medicinsktTillstand").flatMap((condition): Omit<Diagnosis, "rank">[] => {
    const coded = elementAt(condition, "tillstandskod");
    const text = wordsAt(condition, "beskrivning");
    const code = attributeOf(coded, "code");
    if (text === null && code === null) return [];
    const system = attributeOf(coded, "codeSystem") ?? attributeOf(coded, "codeSystemName");
    return [
      {
        text,
        code: code === null ? null : plainCode(code),
        writtenCode: code,
        system: diagnosisSystem(system),
        evidence: evidenceOfWords(source, "2", [text, code]),
      },
    ];
  });
  if (value.length === 0) return blank;
  return stated(
    value.map((diagnosis, at): Diagnosis => ({ ...diagnosis, rank: at === 0 ? "main" : "secondary" })),
    value.flatMap(({ evidence }) => evidence),
  );
}

/** Field 8b. */
export function capacity(source: FieldSource, lakarutlatande: XmlElement): Statement<CapacityPeriod[]> {
  const value = elementsAt(lakarutlatande, `${capacityPath}/arbetsformagaNedsattning`).map((line): CapacityPeriod => {
    const degree = wordsAt(line, "nedsattningsgrad");
    const from = wordsAt(line, "varaktighetFrom");
    const to = wordsAt(line, "varaktighetTom");
    const percent = meaningOf(incapacityPercents, degree?.toLowerCase());
    return {
      incapacity:
        percent !== null
          ? { kind: "percent", percent }
          : degree === null
            ? { kind: "not-stated" }
            : { kind: "unclear", written: degree },
      from: from === null ? null : dateFromXml(from),
      to: to === null ? null : dateFromXml(to),
      evidence: evidenceOfWords(source, "8b", [degree, from, to]),
    };
  });
  if (value.length === 0) return blank;
  return stated(
    value,
    value.flatMap(({ evidence }) => evidence),
  );
}

/** Field 10. What is unclear is explained in field 13, which stays a passage of its own. */
export function prognosis(source: FieldSource, lakarutlatande: XmlElement): Statement<Prognosis> {
  const said = wordsAt(lakarutlatande, `${capacityPath}/prognosangivelse`);
  if (said === null) return blank;
  return stated(
    { choice: meaningOf(prognosisChoices, said.toLowerCase()), months: null, text: null },
    evidenceOfWords(source, "10", [said]),
  );
}

function evidenceOfWords(source: FieldSource, question: string, parts: readonly (string | null)[]) {
  return parts.flatMap((words) => (words === null ? [] : [evidenceFor(source, { question, words })]));
}
