import type { GreyPicture } from "../grey-picture.ts";
import type { RecognisedText } from "../recognition.ts";
import { type InkComponent, inkComponents } from "./ink-components.ts";

/**
 * Share of the longer words that look written by a pen: letters run together, and strokes are thin beside
 * them. In print letters stand apart, or are so thick that they touch. Null without such words.
 */
export function penWords(picture: GreyPicture, words: readonly RecognisedText[]): number | null {
  const map = inkComponents(picture);
  const found = words.map(({ text, box }) => {
    const letters = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    const [left, top] = [box.x * map.width, box.y * map.height];
    return {
      letters,
      left,
      top,
      right: left + box.width * map.width,
      bottom: top + box.height * map.height,
      patches: 0,
      ink: 0,
    };
  });
  const long = found.filter(({ letters }) => letters >= longWord).sort((one, other) => one.top - other.top);
  for (const patch of map.components) {
    for (const word of long) {
      if (word.top > patch.bottom) break;
      if (!isInside(word, patch)) continue;
      word.ink += patch.ink;
      if (isLetter(word, patch)) word.patches++;
    }
  }
  const written = long.filter(
    (word) =>
      word.patches < patchesPerLetter * word.letters &&
      word.ink < thinInk * (word.right - word.left) * (word.bottom - word.top),
  );
  return long.length === 0 ? null : written.length / long.length;
}

const longWord = 4;

/** Print has one for each letter, a pen one for three. */
const patchesPerLetter = 0.7;

/** Share of its box that a word of thin strokes fills: written a fifth to a third, thick print two fifths and more. */
const thinInk = 0.36;

/** Dots, accents and specks are lower than letters. */
const leastHeight = 0.35;

type Extent = Omit<InkComponent, "ink">;

function isInside(word: Extent, patch: Extent): boolean {
  const [x, y] = [(patch.left + patch.right) / 2, (patch.top + patch.bottom) / 2];
  return x > word.left && x < word.right && y > word.top && y < word.bottom;
}

function isLetter(word: Extent, patch: Extent): boolean {
  return patch.bottom - patch.top > leastHeight * (word.bottom - word.top);
}
