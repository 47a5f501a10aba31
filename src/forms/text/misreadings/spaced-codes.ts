/**
 * The text of a scan with the letter and figures of a diagnosis code brought together that stand in cells of
 * their own, each in its place on the line: "G5 6 0" and "M 5 4 5" become "G560" and "M545", and spaces behind.
 */
export function withSpacedCodesJoined(text: string): string {
  return text.replace(spacedCode, (whole: string) => whole.replaceAll(" ", "").padEnd(whole.length));
}

/** Alone on its line or in its column, three to five characters long, with a gap somewhere; "B 12" is a vitamin. */
const spacedCode =
  /(?<=^|\n|[ \t]{2})[A-Z] ?\d(?: \d| ?\d \d| ?\d ?\d [\dA-Z])(?: ?[\dA-Z]){0,2}(?=[ \t]*(?:\n|$)|[ \t]{2})/gu;
