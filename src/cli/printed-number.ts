import { formWith } from "#forms/forms.ts";
import type { Assessment } from "#scoring/assessment.ts";

/** The number that the form prints beside a question, by the question's official id; null where it prints none. */
export function printedNumber(
  question: string,
  { form, formVersion }: Pick<Assessment, "form" | "formVersion">,
): string | null {
  const asked = formWith(form, formVersion).questions.find(({ id }) => id === question);
  if (asked === undefined) return null;
  // The ids of questions without a number are names of ours, and mean nothing to a reader.
  return asked.printed ?? (/^\d/.test(asked.id) ? asked.id : null);
}
