import type { XmlElement } from "#readers/document-text.ts";
import type { FieldValue } from "../field-source.ts";
import { meaningOf } from "../meaning-of.ts";
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
    const tick = meaningOf(activityTicks, code.toLowerCase());
    const question = tick?.question ?? meaningOf(activityTexts, code.toLowerCase());
    const ticked = tick === null ? (question === null && code !== "" ? [{ question, words: code }] : []) : [tick];
    return words === null ? ticked : [...ticked, { question, words }];
  });
}
