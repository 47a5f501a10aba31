/** Codes from one block to another, both counted, or one block: `S52`, `F30-F39`, `M797`. No dots. */
export type CodeRange = string;

/** Whether the code lies in one of the ranges; a block holds everything below it. */
export function inRanges(code: string, ranges: readonly CodeRange[]): boolean {
  return ranges.some((range) => {
    const [from = range, to = from] = range.split("-");
    return code.slice(0, from.length) >= from && code.slice(0, to.length) <= to;
  });
}
