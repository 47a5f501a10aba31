/**
 * Whether a line holds nothing but page furniture whose words changed places: what a form prints upwards
 * along its edge is read word by word, in any order. Each printed line must be there nearly whole.
 */
export function isScrambledFurniture(seen: readonly string[], furniture: readonly (readonly string[])[]): boolean {
  if (lettersIn(seen) < fewestLetters) return false;
  const words = new Set(seen);
  const there = furniture.filter(
    (line) => lettersIn(line.filter((word) => words.has(word))) >= shareOfLine * lettersIn(line),
  );
  const printed = new Set(there.flat());
  return seen.every((word) => printed.has(word) || word.length === 1);
}

/** A shorter line can be an answer in the form's own words. */
const fewestLetters = 20;
const shareOfLine = 2 / 3;

function lettersIn(words: readonly string[]): number {
  return words.reduce((sum, { length }) => sum + length, 0);
}
