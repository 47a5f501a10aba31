/** A word by itself, as lexicons and text are compared. */
export interface Spelling {
  /** Lower case; Norwegian ø and æ as ö and ä, other accents than å, ä, ö gone. */
  word: string;
  /** The same without any accent: å, ä → a; ö → o. */
  folded: string;
  number: boolean;
}

/** A word with its place in the table of known words. */
export interface KnownWord extends Spelling {
  id: number;
}

/**
 * The words that this process has read, each once, for certificates use the same words again and again.
 * Words alone: never two in a row, and no figures that could be a person's number. Bounded: when the table
 * is full all is forgotten, and worked out anew.
 */
export function knownWords(spell: (written: string) => Spelling): (written: string) => KnownWord {
  const known = new Map<string, KnownWord>();
  forgotten.push(() => known.clear());
  return (written) => {
    const before = known.get(written);
    if (before !== undefined) return before;
    if (!mayBeKept(written)) return { ...spell(written), id: unkept };
    if (next - first >= mostWords) forget();
    const own = copied(written);
    const word = { ...spell(own), id: next++ };
    known.set(own, word);
    return word;
  };
}

/** What can be told of a word alone: worked out once, then a look into a table. The answer must hold no piece of a text. */
export function factOfWord<Fact>(workOut: (word: Spelling) => Fact): (word: KnownWord) => Fact {
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

/** A cut-out of a text keeps the whole text in memory, and with it what a person's certificate says; a copy does not. */
export function copied(word: string): string {
  return Buffer.from(word, "utf16le").toString("utf16le");
}

/** Words that come again: not the longest, and not the numbers that persons and telephones have. */
export function mayBeKept(word: string): boolean {
  return word.length <= longest && !personal.test(word);
}

const longest = 60;
const personal = /(?:\d\D*){6}/;

/** Words and what is told of them; some megabytes at most. */
const mostWords = 20_000;
const unkept = -1;

/** Numbers are never given twice: a text that is being read may still hold words that the table has forgotten. */
let first = 0;
let next = 0;
const forgotten: (() => void)[] = [];

function forget(): void {
  first = next;
  for (const empty of forgotten) empty();
}
