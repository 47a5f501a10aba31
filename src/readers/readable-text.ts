/**
 * Whether a page's text can be used: letters and digits that are not drowned in characters without
 * a meaning, as fonts without a code table give (private use, replacement and control characters).
 */
export function isReadable(text: string): boolean {
  const usable = count(text, /[\p{L}\p{N}]/gu);
  return usable > 0 && usable > count(text, /[\p{Co}\p{Cn}\ufffd]|[^\P{Cc}\s]/gu);
}

function count(text: string, characters: RegExp): number {
  return text.match(characters)?.length ?? 0;
}
