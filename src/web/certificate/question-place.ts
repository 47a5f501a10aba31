import type { Evidence } from "#certificate/evidence.ts";
import type { TextLanguage } from "#certificate/language.ts";
import { formWith, printedNumber } from "#forms/forms.ts";
import { phrases } from "#report/phrases/phrases.ts";
import type { Assessment } from "#scoring/assessment.ts";
import type { Answer } from "#storage/certificate-record.ts";
import { dayInWords } from "../day-and-time.ts";
import { words } from "../words/words.ts";

/** Whose answer it is: the question, or the heading that came with it. XML has no pages to speak of. */
export function answerPlace(
  { page, question, heading, reader }: Answer,
  assessment: Pick<Assessment, "form" | "formVersion">,
  language: TextLanguage,
): string {
  const title = questionTitle(question, assessment) ?? heading;
  const place = phrases(language).place(page, null);
  if (title === null) return question === null ? place : phrases(language).place(page, question);
  return reader === "xml" ? title : `${title} · ${place}`;
}

/** Where words stand, as a person finds it on paper: the page, and the question with its printed number. */
export function questionPlace(
  { page, question, answeredOn }: Pick<Evidence, "page" | "question" | "answeredOn">,
  { form, formVersion }: Pick<Assessment, "form" | "formVersion">,
  language: TextLanguage,
): string {
  const said = phrases(language);
  const title = questionTitle(question, { form, formVersion });
  if (answeredOn !== undefined) {
    const answer = words(language).result.answerOf(dayInWords(answeredOn, language));
    return title === null ? answer : `${answer} · ${title}`;
  }
  if (title === null) return said.place(page, form === "generic" ? null : question);
  return `${said.place(page, null)} · ${title}`;
}

/** The question with its printed number. A letter has no printed questions: those of the generic form are our own. */
function questionTitle(question: string | null, { form, formVersion }: Pick<Assessment, "form" | "formVersion">) {
  const asked = formWith(form, formVersion).questions.find(({ id }) => id === question);
  if (asked === undefined || form === "generic") return null;
  const number = printedNumber(asked);
  return number === null ? asked.title : `${number}. ${asked.title}`;
}
