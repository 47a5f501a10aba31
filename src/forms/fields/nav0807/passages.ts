import type { Passage } from "#certificate/certificate.ts";
import type { XmlElement } from "#readers/document-text.ts";
import { type FieldSource, passageFor } from "../field-source.ts";
import { elementsAt, wordsAt } from "../xml-tree.ts";
import { xmlValues } from "../xml-values.ts";
import { tickInWords } from "./ticks.ts";

/**
 * All that a NAV certificate says in words and ticks, in the order in which the form prints its fields;
 * then the answers of section 6 to questions that the form does not print.
 */
export function passagesOf(source: FieldSource, certificate: XmlElement): Passage[] {
  const placed = source.form.questions
    .filter(({ id }) => !statedElsewhere.includes(id))
    .flatMap(({ id, type }) =>
      xmlValues(source.form, certificate, id).map(({ words }) =>
        passageFor(source, { question: id, words: type === "text" ? words : tickInWords(words) }),
      ),
    );
  return [...placed, ...otherAnswers(source, certificate), ...otherTicks(source, certificate)];
}

/** Fields that are fully told by a statement: people, dates, ticks and numbers. */
const statedElsewhere = [
  "0.2",
  "1.1",
  "1.2",
  "2.1",
  "4.1",
  "4.2",
  "4.3",
  "4.4",
  "4.5",
  "5.1",
  "5.2",
  "5.3",
  "11.1",
  "12.1",
  "12.2",
  "12.4",
  "12.5",
  "12.6",
];

/** Dynamic questions come with their own text; new ones appear without a new form. */
function otherAnswers(source: FieldSource, certificate: XmlElement): Passage[] {
  const printed: (string | null)[] = source.form.questions
    .filter(({ id, xml = [] }) => xml.some((path) => path.includes(`[SpmId=${id}]`)))
    .map(({ id }) => id);
  return elementsAt(certificate, "UtdypendeOpplysninger/SpmGruppe/SpmSvar").flatMap((answer) => {
    const question = wordsAt(answer, "SpmId");
    const words = wordsAt(answer, "SvarTekst");
    if (words === null || printed.includes(question)) return [];
    return [{ ...passageFor(source, { question, words }), heading: wordsAt(answer, "SpmTekst") }];
  });
}

/** Ticks and texts that the XML has and the printed form lacks, under headings of ours. */
const ticksOutsideTheForm: readonly { path: string; heading: string }[] = [
  { path: "Oppfolgingsplan/MottattOppfolgingsplan", heading: "Mottatt oppfølgingsplan" },
  { path: "Oppfolgingsplan/InnkaltDialogmote1", heading: "Innkalt til dialogmøte 1" },
  { path: "Oppfolgingsplan/DeltattDialogmote1", heading: "Deltatt på dialogmøte 1" },
  { path: "Oppfolgingsplan/ArsakIkkeDeltatt", heading: "Årsak til ikke deltatt" },
];

function otherTicks(source: FieldSource, certificate: XmlElement): Passage[] {
  return ticksOutsideTheForm.flatMap(({ path, heading }) => {
    const words = wordsAt(certificate, path);
    return words === null ? [] : [{ ...passageFor(source, { question: null, words: tickInWords(words) }), heading }];
  });
}
