import type { CodeSystem, Diagnosis } from "#certificate/diagnosis.ts";
import { isIcpcWithoutDecimal } from "#codes/code-lists.ts";
import { namesIllness } from "#codes/diagnosis-words.ts";
import { everyLanguage } from "../../words/all-words.ts";
import { evidenceFor, type Filling, isNoAnswer, type Stretch } from "../filling.ts";
import { misreadCode } from "../misreadings/misread-codes.ts";
import type { Answer } from "../questions/find-answers.ts";
import { phraseAt, phrases } from "../questions/phrases.ts";
import { wordsOf } from "../questions/words.ts";
import { codesIn } from "./diagnosis-codes.ts";

/** The diagnosis that an entry names, or null where it names none. */
export function diagnosisAt(filling: Filling, answer: Answer, entry: Stretch): Diagnosis | null {
  const { sheet, form } = filling;
  const found =
    codesIn(sheet.text, entry, form.id)[0] ?? (sheet.scanned ? misreadCode(sheet.text, entry, form.id) : null);
  const text = sheet.shown.slice(entry.start, entry.end);
  const bare =
    found === null ? text : `${text.slice(0, found.start - entry.start)}  ${text.slice(found.end - entry.start)}`;
  const words = wordsAlone(bare);
  if (found === null && (words === null || namesNothing(words) || namesNothing(text))) return null;
  const rank = /^bi|3\.2|secondary/i.test(answer.question?.id ?? "") ? "secondary" : "main";
  const written = found?.written ?? null;
  return {
    text: words !== null && namesNothing(words) ? null : words,
    code: written === null ? null : written.replace(/[.,\s-]/g, "").toUpperCase(),
    writtenCode: written,
    system: systemOf(filling, text, written),
    rank,
    evidence: evidenceFor(filling, entry, answer),
  };
}

/** The words without code, code system and labels. */
function wordsAlone(bare: string): string | null {
  const text = bare
    .replace(lead, "")
    .replace(
      /(?:\s|\(|,)*(?:diagnoskod(?: enligt)?(?: ICD-?\s?10(?:[\s-]SE)?)?|(?:enligt|enl\.?) (?=ICD|KSH)|kode|kod|code|ICD-?\s?10(?:[\s-]SE)?|ICPC-?\s?2B?|KSH\s?-?97(?:-P)?)[\s:,.)]*(?=\s*$|\s{2})/giu,
      " ",
    )
    .replace(/\([^\p{L}\p{N}]*\)/gu, " ")
    .replace(/\([^\p{L}\p{N}]*$/u, "")
    .replace(/\s+/g, " ")
    .replace(/^[\s,.:;–-]+|[\s,.:;–-]+$/gu, "");
  return /\p{L}{2}/u.test(text) && !isNoAnswer(text) ? text : null;
}

/** "Se tidigare intyg", "confidential": written in the place of a diagnosis, with few words around. */
export function namesNothing(text: string): boolean {
  if (namesIllness(text)) return false;
  const words = wordsOf(text);
  const phrase = phraseAt(notADiagnosis, text, words, 0);
  // "Ongoing health issues": one word before a phrase; before a single word it may name a disease.
  const second = phrase === null ? phraseAt(notADiagnosis, text, words, 1) : null;
  if (second !== null && second.last > second.first && second.last === words.length - 1) return true;
  if (phrase === null) return false;
  const rest = words.length - 1 - phrase.last;
  return rest === 0 || (phrase.last >= 1 && rest <= 3) || /^\s*[/,(]/.test(text.slice(phrase.end));
}

/** Code system where the certificate names it or its form knows only one. */
function systemOf({ form }: Filling, text: string, written: string | null): CodeSystem | null {
  if (written === null) return null;
  if (/KSH\s?-?97/i.test(text)) return "ksh97-p";
  if (/ICPC-?\s?2-?B/i.test(text) || /^[A-Z]\d{2}\.\d{4}$/i.test(written)) return "icpc-2b";
  if (/ICPC/i.test(text)) return "icpc-2";
  if (/ICD-?\s?10[\s-]SE/i.test(text) || (form.languages[0] === "sv" && form.languages.length === 1))
    return "icd-10-se";
  if (/ICD/i.test(text)) return "icd-10";
  if (form.id !== "no-nav0807") return null;
  // ICPC-2 has no decimals, and NAV takes an ICD-10 code only in full.
  if (/^[A-Z]\d{2}[.,]?\d/i.test(written)) return "icd-10";
  return isIcpcWithoutDecimal(written.toUpperCase()) ? "icpc-2" : null;
}

const notADiagnosis = phrases(
  everyLanguage((words) => words.notADiagnosis).map((word): [string, true] => [word, true]),
);
const lead =
  /^(?:[\s\p{P}]|(?:huvud|hoved|hovud|bi)?diagnos(?:e|er|is|es)?\b|diagnoskod(?:\s+enligt\s+ICD-10(?:[\s-]SE)?)?|kodesystem\b|kode\b|tekst\b|code\b|kod\b|ICD-?\s?10(?:[\s-]SE)?|ICPC-?\s?2B?|KSH\s?97\S*|enl(?:igt|\.)?\b|\d{1,2}[.)]\s)+/iu;
