import type { Box } from "#certificate/evidence.ts";
import type { Page, RecognisedWord } from "#readers/document-text.ts";
import { joinedBox } from "#readers/pdf-box.ts";

/** How sure the reader is of a stretch of a page's text (0–1), and where on the picture it stands. */
export interface PlaceOnPage {
  confidence: number;
  box?: Box;
}

/**
 * The place of a stretch, `end` excluded. A scan knows it word by word: its confidence is the mean of the
 * least sure third of the words, because one number among twenty sure words can be what matters. Digital
 * text knows it line by line.
 */
export function placeOnPage(page: Page, start: number, end: number): PlaceOnPage {
  if (page.recognised !== undefined) {
    const words = recognisedWords(page, start, end);
    return withBox(leastSure(words), words);
  }
  const lines = page.lines.filter((line) => line.start < end && line.end > start);
  return withBox(
    lines.reduce((least, { confidence }) => Math.min(least, confidence), 1),
    lines,
  );
}

/** The words that stand in a stretch of a page, in reading order; none on a page that is no scan. */
export function recognisedWords({ recognised }: Page, start: number, end: number): RecognisedWord[] {
  const words = recognised?.words ?? [];
  let low = 0;
  for (let high = words.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: RecognisedWord[] = [];
  for (let word = words[low]; word !== undefined && word.start < end; word = words[++low]) found.push(word);
  return found;
}

/** Mean confidence of the least sure third of the words; 1 of none. */
export function leastSure(words: readonly Pick<RecognisedWord, "confidence">[]): number {
  if (words.length === 0) return 1;
  const ascending = words.map(({ confidence }) => confidence).sort((a, b) => a - b);
  const worst = ascending.slice(0, Math.ceil(ascending.length / 3));
  return worst.reduce((sum, one) => sum + one, 0) / worst.length;
}

function withBox(confidence: number, parts: readonly { box?: Box }[]): PlaceOnPage {
  const box = unionOf(parts.flatMap((part) => part.box ?? []));
  return { confidence: Math.min(1, Math.max(0, confidence)), ...(box === undefined ? {} : { box }) };
}

function unionOf([first, ...others]: readonly Box[]): Box | undefined {
  if (first === undefined) return undefined;
  const { x, y, width, height } = others.reduce<Box>((one, other) => joinedBox(one, other), first);
  return { x, y, width: rounded(width), height: rounded(height) };
}

/** Sums of fractions end in digits that say nothing. */
function rounded(fraction: number): number {
  return Math.round(fraction * 1e6) / 1e6;
}
