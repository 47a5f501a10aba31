/**
 * One pattern, without its brackets, that matches any of the words; longer ones first. A full stop may be
 * left out, and a space stands for `gap`.
 */
export function wordPattern(words: Iterable<string>, gap: "\\s" | "\\s?"): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(".", "\\.?").replaceAll(" ", gap))
    .join("|");
}
