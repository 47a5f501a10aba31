import type { RecognisedLine, RecognisedText, Recognition } from "../recognition.ts";

/**
 * The words without those along the edge that were read the wrong way round: forms print their mark up the
 * margin, and where a page holds little else, text recognition takes it to run down, and makes letters up.
 */
export function withoutMisreadMargin({ lines }: Recognition): Recognition {
  return { lines: lines.filter((line) => !isMisreadMargin(line)) };
}

function isMisreadMargin({ words }: RecognisedLine): boolean {
  return words.every(isInMargin) && meanConfidence(words) < sure;
}

/** Whether a word runs up the edge beside the text, where forms print their mark; one letter has no direction. */
export function isInMargin({ text, box }: Omit<RecognisedText, "confidence">): boolean {
  const besideText = box.x + box.width < margin || box.x > 1 - margin;
  return besideText && (box.height > box.width || text.length < shortest);
}

/** Share of the page's width: 16 mm, where nobody can answer a question. */
const margin = 0.075;
const shortest = 3;

/** Read the right way round, such a line has 0.9 and more; the wrong way 0.1 to 0.6. */
const sure = 0.7;

/** By letters: short words are right by chance. */
function meanConfidence(words: readonly RecognisedText[]): number {
  const letters = words.reduce((sum, { text }) => sum + text.length, 0);
  return words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / Math.max(1, letters);
}
