/** Lines from which on it can be told whether a writer uses capitals at all. */
const fewestLines = 6;
/** Share of lines in small letters above which the writer uses none. */
const hardlyAny = 0.8;

/**
 * The text of a writer who types without capitals, each line and sentence beginning with one, every
 * letter in its place; any other text as it is. Headings and sentences are told by their capitals.
 */
export function withCapitals(text: string): string {
  const first = text.match(/^[^\p{L}\n]*\p{L}/gmu) ?? [];
  const small = first.filter((line) => /\p{Ll}$/u.test(line)).length;
  if (first.length < fewestLines || small < hardlyAny * first.length) return text;
  return text.replace(sentenceStart, sameLength);
}

const sentenceStart = /(?<=^[^\p{L}\n]{0,12}|[.!?]\s+)\p{Ll}/gmu;

function sameLength(letter: string): string {
  const capital = letter.toUpperCase();
  return capital.length === letter.length ? capital : letter;
}
