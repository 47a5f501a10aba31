import * as forms from "#forms/forms.ts";
import type { Assessment } from "#scoring/assessment.ts";

/** The number that the form prints beside a question, by the question's official id; null where it prints none. */
export function printedNumber(
  question: string,
  { form, formVersion }: Pick<Assessment, "form" | "formVersion">,
): string | null {
  const asked = forms.formWith(form, formVersion).questions.find(({ id }) => id === question);
  return asked === undefined ? null : forms.printedNumber(asked);
}
