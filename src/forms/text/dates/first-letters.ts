/**
 * The first letters of words that a pattern lists, to stand before all else in it: most characters of a
 * text are none of them, and then nothing is looked for behind or before them.
 */
export function firstLetters(words: string): string {
  return `(?=[${[...new Set(words.split("|").map((word) => word.charAt(0)))].join("")}])`;
}
