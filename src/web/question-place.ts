import type { Evidence } from "#certificate/evidence.ts";
import type { TextLanguage } from "#certificate/language.ts";
import { formWith } from "#forms/forms.ts";
import { phrases } from "#report/phrases/phrases.ts";
import type { Assessment } from "#scoring/assessment.ts";

/** Where words stand, as a person finds it on paper: the page, and the question with its printed number. */
export function questionPlace(
  { page, question }: Pick<Evidence, "page" | "question">,
  { form, formVersion }: Pick<Assessment, "form" | "formVersion">,
  language: TextLanguage,
): string {
  const said = phrases(language);
  const asked = formWith(form, formVersion).questions.find(({ id }) => id === question);
  // A letter has no printed questions: those of the generic form are our own.
  if (asked === undefined || form === "generic") return said.place(page, form === "generic" ? null : question);
  const number = asked.printed ?? (/^\d/.test(asked.id) ? asked.id : null);
  return `${said.place(page, null)} · ${number === null ? "" : `${number}. `}${asked.title}`;
}
