import type { Point } from "#certificate/points.ts";
import type { Form, Question } from "#forms/form.ts";
import { printedNumber, questionFor } from "#forms/forms.ts";
import type { AskedOnForm, RequestOptions } from "#requests/writing/write-request.ts";

/** The form's own questions as a request refers to them. A letter has none: its places have names of ours, in English. */
export function askedOnForm(form: Form): Pick<RequestOptions, "questionOf" | "longerQuestion"> {
  const longer = form.questions.find(({ topic }) => topic === "longer-than-guideline");
  return {
    questionOf: (point: Point) => (form.id === "generic" ? null : asked(questionFor(form, point))),
    longerQuestion: asked(longer ?? null),
  };
}

function asked(question: Question | null): AskedOnForm | null {
  return question === null ? null : { id: question.id, title: question.title, printed: printedNumber(question) };
}
