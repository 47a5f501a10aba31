/** One word, number or sign of a text. `start` and `end` are its characters, `end` excluded. */
export interface Token {
  /** Lower case, without accents: å, ä, æ → a; ö, ø → o. */
  folded: string;
  start: number;
  end: number;
  number: boolean;
}

/**
 * Cuts a text into tokens. Space, line breaks and punctuation lie between tokens and carry nothing;
 * soft hyphens inside a word are dropped, so that a word broken by a scanner stays one word.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(tokenPattern)) {
    const [word] = match;
    const folded = fold(word);
    if (folded !== "")
      tokens.push({ folded, start: match.index, end: match.index + word.length, number: /^\d/.test(word) });
  }
  return tokens;
}

/** A word as the lexicons compare it: case, accents and soft hyphens play no part. */
export function fold(word: string): string {
  return word
    .toLowerCase()
    .replaceAll(/[æø]/g, (letter) => (letter === "æ" ? "a" : "o"))
    .normalize("NFD")
    .replaceAll(/[\p{M}\u00ad]/gu, "");
}

const tokenPattern = /\p{L}[\p{L}\p{M}\u00ad]*|\d+(?:[.,:/]\d+)*|[<>≥≤=%°#×&+]/gu;
