import { type CertificateLanguage, textLanguageFor } from "#certificate/language.ts";
import type { Criterion } from "#criteria/criterion.ts";
import { nynorskQuestions } from "./nynorsk-questions.ts";

/** The question of a criterion and why it is asked, in the language that the physician wrote in. */
export function questionIn(
  { id, texts }: Pick<Criterion, "id" | "texts">,
  language: CertificateLanguage,
): { ask: string; why: string } {
  return (language === "nn" ? nynorskQuestions[id] : undefined) ?? texts[textLanguageFor(language)];
}
