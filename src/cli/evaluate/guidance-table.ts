import { readerNames, sideTable } from "./clause-table.ts";
import type { GuidanceAgreement, Texts } from "./guidance-agreement.ts";
import { clauseReaders } from "./read-by-each.ts";

/** The agreement on guidance texts as plain text, with what is counted. */
export function guidanceTable({ diagnoses, clauses, sentences }: GuidanceAgreement): string {
  const counts = (one: GuidanceAgreement["clauses"]) =>
    `${one.function.vote.right.of} in texts on functions, ${one.activity.vote.right.of} in texts on activities`;
  return [
    `Guidance on ${diagnoses} diagnoses: ${counts(clauses)} (clauses).`,
    `The same by whole sentences: ${counts(sentences)}.`,
    "Nobody labelled these clauses: each is expected to say what the text that it stands in is about, and the reader is not",
    "told which text that is. Texts on functions also list bare complaints (cough, pain), texts on activities also name",
    "causes and body functions (attention, fine motor control), and both speak of diseases and treatment: so neither is",
    "often right, and not every other side is a fault.",
    "",
    ...sideTable([...rows("clauses", clauses), ...rows("sentences", sentences)]),
    "",
  ].join("\n");
}

const texts: readonly Texts[] = ["function", "activity", "together"];

function rows(unit: string, counts: GuidanceAgreement["clauses"]) {
  return texts.flatMap((text) =>
    clauseReaders.map((reader) => [`${unit}, ${text}, ${readerNames[reader]}`, counts[text][reader]] as const),
  );
}
