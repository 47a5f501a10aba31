import type { Certificate } from "#certificate/certificate.ts";
import { namesIllness } from "#codes/diagnosis-words.ts";
import { lookUpDiagnosis } from "#codes/look-up-diagnosis.ts";
import type { Form } from "../../form.ts";
import { everyLanguage } from "../../words/all-words.ts";
import { messages } from "../../words/messages.ts";
import { codesIn } from "../diagnoses/diagnosis-codes.ts";
import { holdsPrintAlone, mayHideWriting } from "../misreadings/print-alone.ts";
import { compiled } from "../questions/compiled-form.ts";
import { findPhrases, phrases } from "../questions/phrases.ts";
import type { Sheet } from "./sheet.ts";

/** Different words of the trade that make an unknown text a certificate; fewer where a role signs it. */
const fewestWords = { signed: 2, unsigned: 3 } as const;

const trade = phrases(everyLanguage((words) => words.certificate).map((word): [string, string] => [word, word]));
const messageMarks = phrases(messages.phrases.map((phrase): [string, true] => [phrase, true]));

/** What a text can be instead of a certificate, as codes. */
export const otherTexts = ["no-text", "blank-form", "question-message", "no-certificate-words"] as const;
export type OtherText = (typeof otherTexts)[number];

/**
 * Why a text is no certificate, or null when it is one. Generous: a letter with a diagnosis or a
 * capacity statement always is one.
 */
export function notACertificate(sheet: Sheet, certificate: Certificate, form: Form): OtherText | null {
  const says = [certificate.diagnoses, certificate.capacity].some(({ status }) => status === "stated");
  if (form.id !== "generic") return !says && isBlank(sheet, form) ? "blank-form" : null;
  if (says) return null;
  if (findPhrases(messageMarks, sheet.text, sheet.words).length > 0) return "question-message";
  const distinct = new Set(findPhrases(trade, sheet.text, sheet.words).map(({ value }) => value));
  const signed = certificate.issuer.status === "stated" && certificate.issuer.value.role !== null;
  const isOfTheTrade = distinct.size >= fewestWords[signed ? "signed" : "unsigned"] || holdsDiagnosisCode(sheet);
  return isOfTheTrade ? null : "no-certificate-words";
}

/** A code of the lists behind the name of an illness on its line: no number of a shelf. */
function holdsDiagnosisCode({ text }: Sheet): boolean {
  return codesIn(text, { start: 0, end: text.length }, "generic").some(({ written, start }) => {
    const before = text.slice(Math.max(text.lastIndexOf("\n", start) + 1, start - longestName), start);
    return lookUpDiagnosis({ code: written, system: null, text: before }).status === "known" && namesIllness(before);
  });
}

/** Characters before a code that can name its illness. */
const longestName = 120;

/** Every page was read and hides nothing, nobody is named by number, and no word stands there that the form does not print. */
function isBlank(sheet: Sheet, form: Form): boolean {
  if (sheet.ids.length > 0 || sheet.pages.some(({ source }) => source === "picture")) return false;
  return !mayHideWriting(sheet.pages) && holdsPrintAlone(sheet, compiled(form));
}
