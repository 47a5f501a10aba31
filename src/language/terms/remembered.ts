import { copied, mayBeKept } from "./known-words.ts";

/**
 * A function of one word that remembers its answers, for certificates use the same words again and
 * again. Bounded: what does not fit is worked out anew. The answer must hold no piece of the word.
 */
export function remembered<Answer>(workOut: (word: string) => Answer): (word: string) => Answer {
  const known = new Map<string, Answer>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (!mayBeKept(word)) return workOut(word);
    if (known.size >= most) known.clear();
    const own = copied(word);
    const answer = workOut(own);
    known.set(own, answer);
    return answer;
  };
}

const most = 20_000;
