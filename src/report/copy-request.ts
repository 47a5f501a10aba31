import { type TextLanguage, textLanguageFor } from "#certificate/language.ts";
import type { PageReading } from "#certificate/page-reading.ts";
import type { Assessment } from "#scoring/assessment.ts";
import { type CopyRequestPhrases, copyRequestPhrases } from "./phrases/copy-request-phrases.ts";
import { readingText } from "./reading-text.ts";

/** A draft to whoever sent the file, one paragraph each; `faults` stands as a list. */
export interface CopyRequest {
  language: TextLanguage;
  opening: string;
  /** What is wrong with which pages, and what the sender can do about it; empty where only the whole can be said. */
  faults: string[];
  advice: string;
  closing: string;
}

/**
 * Asks the sender for a readable copy where that is the verdict, in the certificate's language; else null.
 * `reader` is the language of the office, for a file of which not even the language could be read.
 */
export function copyRequest(
  { verdict, findings, form, language: written }: Assessment,
  readings: readonly PageReading[],
  reader: TextLanguage,
): CopyRequest | null {
  if (verdict.word !== "rescan") return null;
  const language = form === "generic" && verdict.because === "text-legibility" ? reader : textLanguageFor(written);
  const said = copyRequestPhrases[language];
  const parts = findings.flatMap(({ criterion, outcome, reason }) => {
    const name = said.part[criterion];
    return name !== undefined && outcome === "unclear" && unreadable.includes(reason) ? [name] : [];
  });
  // Where every part is lacking the list would be long, and the whole is easier to say.
  const some = parts.length > 0 && parts.length <= mostParts;
  return {
    language,
    opening: said.opening(some ? listIn(language).format(parts) : null),
    faults: faultsOf(readings, said, language),
    advice: said.advice,
    closing: said.closing,
  };
}

/** The request as plain text for a letter or a message. */
export function copyRequestAsText({ opening, faults, advice, closing }: CopyRequest): string {
  const list = faults.map((fault) => `– ${fault}`).join("\n");
  return [opening, list, advice, closing].filter((part) => part !== "").join("\n\n");
}

const unreadable: readonly (string | null)[] = ["low-confidence", "handwriting", "no-text-found"];

const mostParts = 3;

function listIn(language: TextLanguage): Intl.ListFormat {
  return new Intl.ListFormat({ en: "en-GB", sv: "sv-SE", nb: "nb-NO" }[language]);
}

/** Each fault once, with the pages that have it: a stack of paper out of one scanner has the same on all. */
function faultsOf(readings: readonly PageReading[], said: CopyRequestPhrases, language: TextLanguage): string[] {
  const pagesWith = new Map<string, number[]>();
  for (const reading of readings) {
    for (const sentence of sentencesOn(reading, said, language)) {
      pagesWith.set(sentence, [...(pagesWith.get(sentence) ?? []), reading.page]);
    }
  }
  const list = listIn(language);
  return [...pagesWith].map(([sentence, pages]) =>
    readings.length === 1 ? sentence : `${said.pages(list.format(pages.map(String)), pages.length)}: ${sentence}`,
  );
}

function sentencesOn(reading: PageReading, said: CopyRequestPhrases, language: TextLanguage): string[] {
  const { faults, unread } = readingText(reading, language);
  const sentences = [unread, reading.handwriting ? said.handwriting : null, ...faults].filter((one) => one !== null);
  const { grade } = reading;
  const illegible = reading.source === "ocr" && grade !== null && grade <= illegibleGrade;
  // Hardly legible for a reason that no measure found: that much can be said.
  return sentences.length === 0 && illegible ? [said.illegible] : sentences;
}

/** Rubric, text-legibility: pages of grade 0 and 1 cannot be worked with. */
const illegibleGrade = 1;
