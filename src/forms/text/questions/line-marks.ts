/** Lines from which on it can be told whether a mark before them is a habit. */
const fewestLines = 6;
/** Share of marked lines above which the mark belongs to the layout, and to no list within an answer. */
const nearlyAll = 0.7;

const mark = /^([ \t]*)([-–•*>]+)(?=[ \t]|$)/gmu;

/** The text without the marks of a writer, or of a mail quoted, that puts one before every line; every letter in its place. */
export function withoutLineMarks(text: string): string {
  const written = text.match(/^[ \t]*\S/gmu)?.length ?? 0;
  const marked = text.match(mark)?.length ?? 0;
  if (marked < fewestLines || marked < nearlyAll * written) return text;
  return text.replace(mark, (whole) => " ".repeat(whole.length));
}
