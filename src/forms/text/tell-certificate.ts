import type { Certificate } from "#certificate/certificate.ts";
import { everyLanguage } from "../words/all-words.ts";
import { messages } from "../words/messages.ts";
import { findPhrases, phrases } from "./phrases.ts";
import { wordsOf } from "./words.ts";

/** Different words of the trade that make an unknown text a certificate. */
const fewestWords = 3;

const trade = phrases(everyLanguage((words) => words.certificate).map((word): [string, string] => [word, word]));
const messageMarks = phrases(messages.phrases.map((phrase): [string, true] => [phrase, true]));

/**
 * Why a text is no certificate, as a code: `blank-form`, `question-message`, `no-certificate-words`.
 * Null when it is one. Generous: a letter with a diagnosis or a capacity statement always is.
 */
export function notACertificate(text: string, certificate: Certificate): string | null {
  const says = [certificate.diagnoses, certificate.capacity].some(({ status }) => status === "stated");
  if (says) return null;
  if (certificate.form !== "generic") return isBlank(certificate) ? "blank-form" : null;
  const words = wordsOf(text);
  if (findPhrases(messageMarks, text, words).length > 0) return "question-message";
  const distinct = new Set(findPhrases(trade, text, words).map(({ value }) => value));
  return distinct.size < fewestWords ? "no-certificate-words" : null;
}

function isBlank(certificate: Certificate): boolean {
  const { patient, contacts, occupation, functionalImpairment, activityLimitation, treatment, passages, pages } =
    certificate;
  const filled = [patient, contacts, occupation, functionalImpairment, activityLimitation, treatment];
  const allRead = pages.every(({ source }) => source !== "not-read");
  return (
    allRead && filled.every(({ status }) => status !== "stated") && passages.every(({ topic }) => topic === "unplaced")
  );
}
