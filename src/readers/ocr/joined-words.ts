import type { GreyPicture } from "./grey-picture.ts";
import { type InkComponent, inkComponents } from "./ink-components.ts";
import type { RecognisedText } from "./recognition.ts";

/**
 * Share of the longer words whose letters run together: none in print, most where a pen joins them, and
 * also where print is blurred. Null without such words.
 */
export function joinedWords(picture: GreyPicture, words: readonly RecognisedText[]): number | null {
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
    };
  });
  const long = found.filter(({ letters }) => letters >= longWord).sort((one, other) => one.top - other.top);
  for (const patch of map.components) {
    for (const word of long) {
      if (word.top > patch.bottom) break;
      if (holds(word, patch)) word.patches++;
    }
  }
  const joined = long.filter(({ letters, patches }) => patches < patchesPerLetter * letters);
  return long.length === 0 ? null : joined.length / long.length;
}

const longWord = 4;

/** Print has one for each letter, a pen one for three. */
const patchesPerLetter = 0.7;

/** Dots, accents and specks are lower than letters. */
const leastHeight = 0.35;

type Extent = Omit<InkComponent, "ink">;

function holds(word: Extent, patch: Extent): boolean {
  const [x, y] = [(patch.left + patch.right) / 2, (patch.top + patch.bottom) / 2];
  const isInside = x > word.left && x < word.right && y > word.top && y < word.bottom;
  return isInside && patch.bottom - patch.top > leastHeight * (word.bottom - word.top);
}
