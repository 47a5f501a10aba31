/**
 * Characters to be changed, put in or taken out to get from what was read to what stands there, as a
 * share of what stands there (Levenshtein distance). White space counts as one space, however much there is.
 */
export function characterErrorRate(read: string, truth: string): number {
  const [one, other] = [evened(read), evened(truth)];
  let above = Uint32Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const line = new Uint32Array(other.length + 1);
    line[0] = row;
    for (let at = 1; at <= other.length; at++) {
      const changed = (above[at - 1] ?? 0) + (one[row - 1] === other[at - 1] ? 0 : 1);
      line[at] = Math.min(changed, (above[at] ?? 0) + 1, (line[at - 1] ?? 0) + 1);
    }
    above = line;
  }
  return (above[other.length] ?? 0) / Math.max(1, other.length);
}

function evened(text: string): string[] {
  return [...text.normalize("NFC").replace(/\s+/gu, " ").trim()];
}
