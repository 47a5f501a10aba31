/**
 * Breaks text into lines of at most `width` characters between words. The first line starts with
 * `first`, the others with `rest`; a word longer than the line stays whole, as does a non-breaking space.
 */
export function wrap(text: string, width: number, indent: { first?: string; rest?: string } = {}): string[] {
  const first = indent.first ?? "";
  const rest = indent.rest ?? first;
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/[^\S\u00a0]+/).filter(Boolean)) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty ? lines : [...lines, line];
}
