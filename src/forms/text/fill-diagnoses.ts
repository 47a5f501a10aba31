import type { FormId } from "#certificate/certificate.ts";
import type { CodeSystem, Diagnosis } from "#certificate/diagnosis.ts";
import { type Statement, stated } from "#certificate/statement.ts";
import { everyLanguage } from "../words/all-words.ts";
import { diagnosesInProse } from "./diagnoses-in-prose.ts";
import { codesIn } from "./diagnosis-codes.ts";
import { evidenceFor, type Filling, isNoAnswer, linesIn, nothingFound, type Stretch, stretchesOf } from "./filling.ts";
import type { Answer } from "./find-answers.ts";
import { speaksOfCapacity } from "./incapacity-sentences.ts";
import { phraseAt, phrases } from "./phrases.ts";
import { trimmed } from "./sheet.ts";
import { wordsOf } from "./words.ts";

/** Diagnoses as written, main one first. A reference to another certificate is no diagnosis. */
export function fillDiagnoses(filling: Filling): Statement<Diagnosis[]> {
  const found = filling.answers
    .filter(({ question }) => question?.topic === "diagnosis")
    .flatMap((answer) => stretchesOf(filling, answer).flatMap((stretch) => diagnosesIn(filling, answer, stretch)));
  const diagnoses = found.length > 0 ? withCodes(found) : diagnosesInProse(filling);
  if (diagnoses.length === 0) return nothingFound(filling, "diagnoses");
  const ranked = diagnoses.map(
    (one, i): Diagnosis => (i === 0 ? { ...one, rank: "main" } : { ...one, rank: "secondary" }),
  );
  return stated(
    ranked,
    ranked.flatMap(({ evidence }) => evidence),
  );
}

/** A code that stands by itself, in its own box below the words, belongs to the words above it. */
function withCodes(found: readonly Diagnosis[]): Diagnosis[] {
  const joined: Diagnosis[] = [];
  for (const one of found) {
    const before = joined.at(-1);
    if (one.text === null && before?.text && before.code === null) {
      joined[joined.length - 1] = { ...one, text: before.text, evidence: [...before.evidence, ...one.evidence] };
    } else joined.push(one);
  }
  return joined;
}

function diagnosesIn(filling: Filling, answer: Answer, stretch: Stretch): Diagnosis[] {
  return entries(filling, stretch).flatMap((entry) => {
    if (filling.form.id === "generic" && speaksOfCapacity(filling, entry)) return [];
    const one = diagnosisAt(filling, answer, entry);
    return one === null ? [] : [one];
  });
}

/** One entry per diagnosis: a line, or a part of it where a line holds several codes. */
function entries({ sheet, form }: Filling, stretch: Stretch): Stretch[] {
  const found: Stretch[] = [];
  for (const line of linesIn(sheet.text, stretch.start, stretch.end)) {
    for (const part of partsOf(sheet.text, line, form.id)) {
      const before = found.at(-1);
      const text = sheet.text.slice(part.start, part.end);
      // A diagnosis may run on to the next line, where it goes on in lower case or with its code alone.
      const runsOn =
        before !== undefined &&
        codesIn(sheet.text, before, form.id).length === 0 &&
        /^(?:\p{Ll}|[A-Z]\d{2}\S{0,4}$)/u.test(text);
      if (runsOn) before.end = part.end;
      else found.push(part);
    }
  }
  return found;
}

function partsOf(text: string, line: Stretch, form: FormId): Stretch[] {
  const whole = trimmed(text, line.start, line.end);
  if (whole === null) return [];
  const codes = codesIn(text, whole, form);
  const codeFirst =
    codes[0] !== undefined &&
    /^(?:[\s\p{P}]|kodesystem|kode|icpc\S*|icd\S*)*$/iu.test(text.slice(whole.start, codes[0].start));
  const cuts = codeFirst ? codes.slice(1).map(({ start }) => start) : codes.slice(0, -1).map(({ end }) => end);
  const semicolons = [...text.slice(whole.start, whole.end).matchAll(/;/g)].map((m) => whole.start + m.index + 1);
  const edges = [whole.start, ...new Set([...cuts, ...semicolons])].sort((a, b) => a - b);
  return edges.flatMap((edge, i) => {
    const piece = trimmed(text, edge, edges[i + 1] ?? whole.end);
    return piece !== null && /[\p{L}\p{N}]/u.test(text.slice(piece.start, piece.end)) ? [piece] : [];
  });
}

const notADiagnosis = phrases(
  everyLanguage((words) => words.notADiagnosis).map((word): [string, true] => [word, true]),
);
const lead =
  /^(?:[\s\p{P}]|(?:huvud|hoved|hovud|bi)?diagnos(?:e|er|is|es)?\b|diagnoskod(?:\s+enligt\s+ICD-10(?:[\s-]SE)?)?|kodesystem\b|kode\b|tekst\b|code\b|kod\b|ICD-?\s?10(?:[\s-]SE)?|ICPC-?\s?2B?|KSH\s?97\S*|enl(?:igt|\.)?\b|\d{1,2}[.)]\s)+/iu;

/** The diagnosis that an entry names, or null where it names none. */
export function diagnosisAt(filling: Filling, answer: Answer, entry: Stretch): Diagnosis | null {
  const { sheet, form } = filling;
  const found = codesIn(sheet.text, entry, form.id)[0] ?? null;
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
  // ICPC-2 has no decimals.
  return form.id === "no-nav0807" && /^[A-Z]\d{2}[.,]?\d/i.test(written) ? "icd-10" : null;
}
