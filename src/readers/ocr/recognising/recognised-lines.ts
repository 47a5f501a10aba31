import type { Box } from "#certificate/evidence.ts";
import type { GreyPicture } from "../grey-picture.ts";
import type { RecognisedLine, RecognisedText } from "../recognition.ts";
import { type PlacedText, partedNumbers } from "./parted-numbers.ts";

/**
 * The lines in tesseract's table of words (TSV), in its order, with boxes in fractions of the picture and
 * confidences 0–1. Its tree of blocks says the same, cuts confidences to whole percents, and takes longer.
 */
export function recognisedLines(table: string, picture: GreyPicture): RecognisedLine[] {
  const lines = Map.groupBy(table.split("\n").flatMap(wordIn), ({ line }) => line);
  return [...lines.values()].map((words) => ({
    words: words.flatMap((word) => partedNumbers(word, picture)).map((word) => recognisedText(word, picture)),
  }));
}

interface Word extends PlacedText {
  /** Of its block, paragraph and line. */
  line: string;
  /** 0–100. */
  confidence: number;
}

/** None for the rows of pages, blocks and lines. A rule or a picture comes as a word of spaces with full confidence. */
function wordIn(row: string): Word[] {
  const [level, , block, paragraph, line, , left, top, width, height, confidence, text = ""] = row.split("\t");
  if (level !== wordLevel || text.trim() === "") return [];
  const [x0, y0] = [Number(left), Number(top)];
  const bbox = { x0, y0, x1: x0 + Number(width), y1: y0 + Number(height) };
  return [{ text, bbox, line: `${block}/${paragraph}/${line}`, confidence: Number(confidence) }];
}

const wordLevel = "5";

function recognisedText({ text, bbox, confidence }: Word, picture: GreyPicture): RecognisedText {
  return { text, box: fractions(bbox, picture), confidence: Math.min(1, Math.max(0, confidence / 100)) };
}

function fractions({ x0, y0, x1, y1 }: PlacedText["bbox"], { width, height }: GreyPicture): Box {
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
