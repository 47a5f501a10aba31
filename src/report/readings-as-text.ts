import type { TextLanguage } from "#certificate/language.ts";
import type { PageReading } from "#certificate/page-reading.ts";
import type { Assessment } from "#scoring/assessment.ts";
import { copyRequest } from "./copy-request.ts";
import type { Ink } from "./ink.ts";
import { phrases } from "./phrases/phrases.ts";
import { readingPhrases } from "./phrases/reading-phrases.ts";
import { readingText } from "./reading-text.ts";
import { verdictText } from "./verdict-text.ts";
import { wrap } from "./wrap.ts";

interface Terminal {
  language: TextLanguage;
  width: number;
  ink: Ink;
}

/** How each page was read, in lines; none where every page is digital text, which needs no telling. */
export function readingsAsText(readings: readonly PageReading[], { language, width, ink }: Terminal): string[] {
  if (readings.every(({ source }) => source === "digital")) return [];
  return readings.flatMap((reading) => {
    const { page, how, handwriting, faults, unread } = readingText(reading, language);
    const more = [...faults, handwriting, unread].filter((sentence) => sentence !== null);
    return [
      ...wrap(`${page.replace(" ", "\u00a0")}: ${how}`, width, { first: "  ", rest: "    " }),
      ...more.flatMap((sentence) => wrap(sentence, width, { first: "    " })).map(ink.faint),
    ];
  });
}

/** The verdict on a file of which nothing could be read, and what to do; there are no findings worth a line. */
export function nothingReadLines({ verdict }: Assessment, { language, width, ink }: Terminal): string[] {
  return [
    ink.unsure(phrases(language).verdict[verdict.word].word),
    ...wrap(verdictText(verdict, language), width),
    ...wrap(readingPhrases[language].nothingRead, width),
  ];
}

/** The draft to the sender where the verdict is to ask for a readable copy, in lines; else none. */
export function copyRequestLines(
  assessment: Assessment,
  readings: readonly PageReading[],
  { language, width }: Terminal,
): string[] {
  const request = copyRequest(assessment, readings, language);
  if (request === null) return [];
  const words = phrases(language);
  const foreign = request.language === language ? [] : [words.writtenIn(words.language[request.language])];
  const paragraph = (text: string) => wrap(text, width, { first: "  " });
  return [
    ...foreign.flatMap(paragraph),
    ...paragraph(request.opening),
    ...request.faults.flatMap((fault) => wrap(fault, width, { first: "  – ", rest: "    " })),
    ...paragraph(request.advice),
    ...paragraph(request.closing),
  ];
}
