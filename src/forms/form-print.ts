import type { Form } from "./form.ts";

/** Every piece of text that a form prints: its name, marks, titles, labels, helps and choices. */
export function formPrint(form: Form): string[] {
  const ofQuestions = form.questions.flatMap(({ title, labels, hints = [], choices = [] }) => [
    title,
    ...labels,
    ...hints,
    ...choices.flatMap((choice) => choice.labels),
  ]);
  return [form.name, ...form.marks, ...(form.printed ?? []), ...ofQuestions];
}
