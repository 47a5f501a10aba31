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
  for (const word of paragraph.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= width) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    const pieces = piecesOf(word, width, widthOf);
    lines.push(...pieces.slice(0, -1));
    line = pieces.at(-1) ?? "";
  }
  return [...lines, line];
}

function piecesOf(word: string, width: number, widthOf: (words: string) => number): string[] {
  const pieces = [""];
  for (const letter of word) {
    const piece = pieces.at(-1) ?? "";
    if (piece !== "" && widthOf(piece + letter) > width) pieces.push(letter);
    else pieces[pieces.length - 1] = piece + letter;
  }
  return pieces;
}
