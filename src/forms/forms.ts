import type { FormId } from "#certificate/certificate.ts";
import type { Point } from "#certificate/points.ts";
import type { Form, Question } from "./form.ts";
import { generic } from "./generic/form.ts";
import { nav0807 } from "./no-nav0807/form.ts";
import { fk7263 } from "./se-fk7263/form.ts";
import { fk7804Version1 } from "./se-fk7804/form-v1.ts";
import { fk7804Version2 } from "./se-fk7804/form-v2.ts";
import { med3 } from "./uk-med3/form.ts";

/** Every form that the checker knows, the current version of a form before its older ones. */
export const forms: readonly Form[] = [fk7804Version2, fk7804Version1, fk7263, nav0807, med3, generic];

/** The form with this id, in its current version or in the printed version that is named. */
export function formWith(id: FormId, version: string | null = null): Form {
  const ofThisId = forms.filter((form) => form.id === id);
  return ofThisId.find((form) => form.version === version) ?? ofThisId[0] ?? generic;
}

/** The form's question that a point is asked under, the one for words before one with ticks; null where the form has no place for it. */
export function questionFor(form: Form, point: Point): Question | null {
  const known = questionsFor.get(form) ?? new Map<Point, Question | null>();
  questionsFor.set(form, known);
  const before = known.get(point);
  if (before !== undefined) return before;
  const question = lookFor(form, point);
  known.set(point, question);
  return question;
}

/** Asked for every criterion of every certificate. */
const questionsFor = new WeakMap<Form, Map<Point, Question | null>>();

function lookFor(form: Form, point: Point): Question | null {
  const asked = form.questions.filter((question) => question.point === point);
  return asked.find(({ type }) => type === "text") ?? asked[0] ?? null;
}

/** The number that a form prints beside a question; null where it prints none. */
export function printedNumber({ id, printed }: Pick<Question, "id" | "printed">): string | null {
  // The ids of questions without a number are names of ours, and mean nothing to a reader.
  return printed ?? (/^\d/.test(id) ? id : null);
}
