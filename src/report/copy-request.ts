import { type TextLanguage, textLanguageFor } from "#certificate/language.ts";
import type { PageReading } from "#certificate/page-reading.ts";
import type { Assessment } from "#scoring/assessment.ts";
import { type CopyRequestPhrases, copyRequestPhrases } from "./phrases/copy-request-phrases.ts";
import { legibleWord, readingText } from "./reading-text.ts";

/** A draft to whoever sent the file, one paragraph each; `faults` stands as a list. */
export interface CopyRequest {
  language: TextLanguage;
  opening: string;
  /** What is wrong with each page, and what the sender can do about it; empty where only the whole can be said. */
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
    opening: said.opening(some ? new Intl.ListFormat(locales[language]).format(parts) : null),
    faults: readings.flatMap((reading) => faultsOf(reading, said, language)),
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

const locales: Record<TextLanguage, string> = { en: "en-GB", sv: "sv-SE", nb: "nb-NO" };

function faultsOf(reading: PageReading, said: CopyRequestPhrases, language: TextLanguage): string[] {
  const { page, faults, unread } = readingText(reading, language);
  const sentences = [
    ...(unread === null ? [] : [unread]),
    ...(reading.handwriting ? [said.handwriting] : []),
    ...faults,
  ];
  if (sentences.length === 0) return [];
  const legible = legibleWord(reading, language);
  return [`${legible === null ? page : `${page}, ${legible}`}: ${sentences.join(" ")}`];
}
