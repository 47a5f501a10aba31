import table from "./letter-triples.json" with { type: "json" };

/** Shorter words are too often abbreviations, codes and initials. */
const shortestJudged = 4;

/** Share of its letter triples that a word must have in common with one language. */
const plausibleFrom = 0.75;

/**
 * Tells whether a word could be one of the languages read here (Swedish, both Norwegian, English): nearly
 * all its runs of three letters occur in one of them. `null` where there is nothing to judge: numbers, codes,
 * and fewer than four letters.
 */
export function looksLikeWord(text: string): boolean | null {
  const letters = text.normalize("NFC").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  if (letters.replace(/[^\p{L}]/gu, "").length < shortestJudged || /\p{N}/u.test(letters)) return null;
  return letters.split(/[-–/.,’']+/u).every((part) => part.length < shortestJudged || isPlausible(part));
}

/**
 * Tells whether a word is so long that it cannot look like one by chance; one of eight or nine letters must
 * look like one throughout. Text recognition now and then gives such a word, read letter by letter as it
 * stands, no confidence at all.
 */
export function isLongWord(text: string): boolean {
  const letters = /^\P{L}*(\p{L}{8,})\P{L}*$/u.exec(text.normalize("NFC"))?.[1];
  if (letters === undefined) return false;
  return letters.length >= surelyLong ? looksLikeWord(text) === true : likeness(letters) === 1;
}

const surelyLong = 10;

/** The runs of three letters in one word, its beginning and end marked by a space. */
export function triplesOf(word: string): string[] {
  const bounded = ` ${word.toLowerCase()} `;
  return Array.from({ length: bounded.length - 2 }, (_, at) => bounded.slice(at, at + 3));
}

const known = Object.values(table.triples).map((joined) => {
  const triples = new Set<string>();
  for (let at = 0; at < joined.length; at += 3) triples.add(joined.slice(at, at + 3));
  return triples;
});

function isPlausible(word: string): boolean {
  return likeness(word) >= plausibleFrom;
}

/** The largest share of its letter triples that a word has in common with one language. */
function likeness(word: string): number {
  const own = triplesOf(word);
  return Math.max(...known.map((triples) => own.filter((one) => triples.has(one)).length / own.length));
}
