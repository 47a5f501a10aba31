/** A word that this process has read before, with its place in the table. */
export interface KnownWord {
  id: number;
  written: string;
}

/**
 * The word between two characters of a text, out of the table of all words that this process has read:
 * certificates use the same words again and again, and a word that is found by its letters needs neither
 * to be cut out nor to be worked out anew. The table holds words alone: never two in a row, and no figures
 * that could be a person's number. It is bounded: when it is full, all is forgotten.
 */
export function knownWordAt(text: string, start: number, end: number): KnownWord {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  let slot = (hash ^ (hash >>> 15)) & (slots - 1);
  let tries = 0;
  for (let place = filed[slot] ?? 0; place > 0 && tries < mostTries; place = filed[slot] ?? 0) {
    const word = words[place - 1];
    if (word !== undefined && word.written.length === end - start && text.startsWith(word.written, start)) return word;
    slot = (slot + 1) & (slots - 1);
    tries++;
  }
  const written = copied(text.slice(start, end));
  if (tries === mostTries || !mayBeKept(written)) return { id: unknownWord, written };
  if (words.length === mostWords) {
    forget();
    return knownWordAt(text, start, end);
  }
  const word = { id: first + words.length, written };
  filed[slot] = words.push(word);
  return word;
}

/** The number of each word that is not kept. */
export const unknownWord = -1;

/** What can be told of a word alone: worked out once, then a look into a table. The answer must hold no piece of a text. */
export function factOfWord<Word extends { id: number }, Fact>(workOut: (word: Word) => Fact): (word: Word) => Fact {
  const facts: (Fact | undefined)[] = new Array(mostWords);
  forgotten.push(() => facts.fill(undefined));
  return (word) => {
    const place = word.id - first;
    if (place < 0) return workOut(word);
    const before = facts[place];
    if (before !== undefined) return before;
    const fact = workOut(word);
    facts[place] = fact;
    return fact;
  };
}

const mostWords = 20_000;
/** More than three for each word, so that most are found where they are first looked for. */
const slots = 2 ** 16;
/** Words made up to lie in one place must not make looking them up endless: what is not found soon is not kept. */
const mostTries = 64;

/** By the letters of a word: its place among the words, counted from one. */
const filed = new Uint16Array(slots);
const words: KnownWord[] = [];

/** Whether a word may stay in memory: none that is too long to come again, and no figures that could be a person's or a telephone's. */
export function mayBeKept(word: string): boolean {
  return word.length <= longest && !personal.test(word);
}

const longest = 60;
const personal = /(?:\d\D*){6}/;

/** Number of the first word in the table. None is given twice: a text that is being read may still hold words that the table has forgotten. */
let first = 0;
const forgotten: (() => void)[] = [];

function forget(): void {
  first += words.length;
  words.length = 0;
  filed.fill(0);
  for (const empty of forgotten) empty();
}

/** A cut-out of a text keeps the whole text in memory, and with it what a person's certificate says; a copy does not. */
export function copied(word: string): string {
  return Buffer.from(word, "utf16le").toString("utf16le");
}
