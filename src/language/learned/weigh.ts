/** How much what the lexicons say counts beside the text, before any weight is learned. */
const marksCount = 3;

/** What one piece of text and one mark add to a sum, so that long clauses do not outweigh short ones. */
export function sharesOf(pieces: number, marks: number): { text: number; marks: number } {
  return { text: 1 / Math.sqrt(Math.max(1, pieces)), marks: marksCount / Math.sqrt(Math.max(1, marks)) };
}

/** Between 0 and 1 for any sum of weights (logistic function). */
export function probability(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
