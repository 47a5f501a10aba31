import type { CertificateLanguage } from "#certificate/language.ts";
import type { SupplementaryRequest } from "../supplementary-request.ts";

/**
 * The request without the questions on these criteria, its opening told anew for the number that is left; null
 * where none would be. Questions that are not there are not missed.
 */
export function leaveOutQuestions(
  request: SupplementaryRequest,
  criteria: readonly string[],
): SupplementaryRequest | null {
  const questions = request.questions.filter(({ criterion }) => !criteria.includes(criterion));
  if (questions.length === 0) return null;
  if (questions.length === request.questions.length) return request;
  const opening = recounted(request.opening, request.language, request.questions.length, questions.length);
  return { ...request, opening, questions };
}

function recounted(opening: string, language: CertificateLanguage, before: number, after: number): string {
  const pairs = counts[language].map((words) => ({ from: words[before - 1], to: words[after - 1] }));
  return pairs.reduce(
    (text, { from, to }) => (from === undefined || to === undefined ? text : text.replace(from, to)),
    opening,
  );
}

/** How openings count their questions (`requestPhrases`); the longer way first. */
const counts: Record<CertificateLanguage, readonly (readonly string[])[]> = {
  sv: [["en sak", "två saker", "tre saker"]],
  nb: [["én ting", "to ting", "tre ting"]],
  nn: [["éin ting", "to ting", "tre ting"]],
  en: [
    ["one more thing", "two more things", "three more things"],
    ["one thing", "two things", "three things"],
  ],
};
