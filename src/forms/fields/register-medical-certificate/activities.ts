import type { XmlElement } from "#readers/document-text.ts";
import type { FieldValue } from "../field-source.ts";
import { elementsAt, wordsAt } from "../xml-tree.ts";
import { activityTexts, activityTicks } from "./code-lists.ts";

/**
 * All that stands in `aktivitet`, which holds fields 1, 6a, 6b, 7, 11 and 12: a tick as the form prints
 * it, a description in its own words. A code that nobody knows is kept outside every question.
 */
export function activityValues(statement: XmlElement): FieldValue[] {
  return elementsAt(statement, "aktivitet").flatMap((activity) => {
    const code = wordsAt(activity, "aktivitetskod") ?? "";
    const words = wordsAt(activity, "beskrivning");
    const tick = activityTicks[code.toLowerCase()];
    const question = tick?.question ?? activityTexts[code.toLowerCase()] ?? null;
    const ticked = tick === undefined ? (question === null && code !== "" ? [{ question, words: code }] : []) : [tick];
    return words === null ? ticked : [...ticked, { question, words }];
  });
}
