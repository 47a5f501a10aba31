import type { XmlElement } from "#readers/document-text.ts";
import type { Form } from "../form.ts";
import type { FieldValue } from "./field-source.ts";
import { allWordsAt } from "./xml-tree.ts";

/** What an XML certificate says to one question of its form, found by the form's own paths; in the paths' order. */
export function xmlValues(form: Form, certificate: XmlElement, question: string): FieldValue[] {
  const paths = form.questions.find(({ id }) => id === question)?.xml ?? [];
  return paths.flatMap((path) => allWordsAt(certificate, path)).map((words) => ({ question, words }));
}
