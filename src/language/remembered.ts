/**
 * A function of one word that remembers its answers, for certificates use the same words again and
 * again. Bounded: what does not fit is worked out anew. The answer must hold no piece of the word.
 */
export function remembered<Answer>(workOut: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (word.length > longest) return workOut(word);
    if (known.size >= most) known.clear();
    const own = copied(word);
    const answer = workOut(own);
    known.set(own, answer);
    return answer;
  };
}

const most = 20_000;
const longest = 60;

/** A cut-out of a text keeps the whole text in memory, and with it what a person's certificate says; a copy does not. */
function copied(word: string): string {
  return Buffer.from(word, "utf16le").toString("utf16le");
}
