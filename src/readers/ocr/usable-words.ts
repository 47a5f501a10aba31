import type { RecognisedText, Recognition } from "./recognition.ts";
import { isLongWord } from "./word-likeness.ts";

/** The words that say something about what stands on the page: letters or digits, read with some confidence. */
export function usableWords({ lines }: Recognition): RecognisedText[] {
  return lines
    .flatMap(({ words }) => words)
    .filter(({ text, confidence }) => (confidence >= usableFrom && /[\p{L}\p{N}]/u.test(text)) || isLongWord(text));
}

/** On generated pages, of the words below it more were wrong than right. */
const usableFrom = 0.5;
