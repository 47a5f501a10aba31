import type { Bbox, Block, Word } from "tesseract.js";
import type { Box } from "#certificate/evidence.ts";
import type { GreyPicture } from "../grey-picture.ts";
import type { RecognisedLine, RecognisedText } from "../recognition.ts";
import { partedNumbers } from "./parted-numbers.ts";

/** The lines in tesseract's blocks, in its order, with boxes in fractions of the picture and confidences 0–1. */
export function recognisedLines(blocks: readonly Block[], picture: GreyPicture): RecognisedLine[] {
  return blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .map(({ words }) => ({ words: wordsIn(words, picture) }))
    .filter(({ words }) => words.length > 0);
}

function wordsIn(words: readonly Word[], picture: GreyPicture): RecognisedText[] {
  return words
    .filter(isText)
    .flatMap((word) => partedNumbers(word, picture))
    .map((word) => recognisedText(word, picture));
}

/** A rule or a picture comes as a word of spaces with full confidence. */
function isText({ text }: Word): boolean {
  return text.trim() !== "";
}

function recognisedText({ text, bbox, confidence }: Word, picture: GreyPicture): RecognisedText {
  return { text, box: fractions(bbox, picture), confidence: Math.min(1, Math.max(0, confidence / 100)) };
}

function fractions({ x0, y0, x1, y1 }: Bbox, { width, height }: GreyPicture): Box {
  return {
    x: rounded(x0 / width),
    y: rounded(y0 / height),
    width: rounded((x1 - x0) / width),
    height: rounded((y1 - y0) / height),
  };
}

/** A ten-thousandth of a page is a fortieth of a millimetre. */
function rounded(fraction: number): number {
  return Math.round(fraction * 10_000) / 10_000;
}
