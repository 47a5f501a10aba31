/**
 * Breaks text into lines no wider than `width`. A word that is wider than a whole line (a link) is broken
 * where the line ends, without a hyphen that could be taken for a part of it.
 */
export function breakLines(text: string, width: number, widthOf: (words: string) => number): string[] {
  return text.split("\n").flatMap((paragraph) => linesOf(paragraph, width, widthOf));
}

function linesOf(paragraph: string, width: number, widthOf: (words: string) => number): string[] {
  const lines: string[] = [];
  let line = "";
  // Word by word: measuring each growing line anew would take most of the time of a letter.
  let taken = 0;
  for (const word of paragraph.split(" ")) {
    const wordWidth = widthOf(word);
    const longer = line === "" ? wordWidth : taken + widthOf(" ") + wordWidth;
    if (longer <= width) {
      line = line === "" ? word : `${line} ${word}`;
      taken = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = wordWidth <= width ? [word] : piecesOf(word, width, widthOf);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
    taken = widthOf(line);
  }
  return [...lines, line];
}

function piecesOf(word: string, width: number, widthOf: (words: string) => number): string[] {
  const pieces = [""];
  let taken = 0;
  for (const letter of word) {
    taken += widthOf(letter);
    if (taken > width) {
      pieces.push(letter);
      taken = widthOf(letter);
    } else pieces[pieces.length - 1] += letter;
  }
  return pieces.filter((piece) => piece !== "");
}
