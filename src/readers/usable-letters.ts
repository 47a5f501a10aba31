/**
 * How many letters and digits of a page's text can be used. None, where they are drowned in
 * characters without a meaning, as fonts without a code table give: private, replacement, control.
 */
export function usableLetters(text: string): number {
  const letters = count(text, /[\p{L}\p{N}]+/gu);
  return letters > count(text, /(?:[\p{Co}\p{Cn}\ufffd]|[^\P{Cc}\s])+/gu) ? letters : 0;
}

/** Run by run: one found at a time, each would be a string of its own. */
function count(text: string, runs: RegExp): number {
  return (text.match(runs) ?? []).reduce((sum, run) => sum + run.length, 0);
}
