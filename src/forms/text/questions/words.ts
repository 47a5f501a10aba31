import { factOfWord, type KnownWord, knownWordAt, unknownWord } from "#language/terms/known-words.ts";

/** One word of a text: a run of letters and digits, or a per cent sign. `end` is excluded. */
export interface Word {
  /** Its place among the known words (known-words.ts). */
  id: number;
  start: number;
  end: number;
  /** Lower case, accents removed. */
  plain: string;
  /** As `plain`, without a, o and e: the same for "åtgärder", "atgarder" and "tgrder". */
  bones: string;
}

/** Words of a pattern also know whether they have letters that copies and scans tend to lose. */
export interface PatternWord {
  plain: string;
  bones: string;
  fragile: boolean;
}

/** The words of a text with their places, in reading order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let start = 0; start < text.length; ) {
    const end = text[start] === "%" ? start + 1 : endOfRun(text, start);
    if (end > start) {
      const known = knownWordAt(text, start, end);
      const { plain, bones } = spellingOf(known);
      words.push({ id: known.id, start, end, plain, bones });
    }
    start = Math.max(end, start + 1);
  }
  return words;
}

/** Where the run of letters and digits ends that begins at `start`; `start` itself where none does. */
function endOfRun(text: string, start: number): number {
  let at = start;
  for (let width = 1; width > 0; at += width) {
    const code = text.charCodeAt(at);
    width = (code < latin.length ? latin[code] : widthOfLetter(text, at)) || 0;
  }
  return at;
}

const letter = /[\p{L}\p{M}\p{N}]/uy;

function widthOfLetter(text: string, at: number): number {
  letter.lastIndex = at;
  return letter.test(text) ? letter.lastIndex - at : 0;
}

/** 1 for each letter and digit of the Latin blocks, in which nearly all text is written: no expression is needed there. */
const latin = Uint8Array.from({ length: 0x250 }, (_, code) => widthOfLetter(String.fromCharCode(code), 0));

export function patternOf(phrase: string): PatternWord[] {
  return wordsOf(phrase).map((word) => ({
    plain: word.plain,
    bones: word.bones,
    fragile: /[åäöæø]/iu.test(phrase.slice(word.start, word.end)),
  }));
}

/**
 * Whether a word of the text is the word of the pattern. The one place where spelling is forgiven:
 * lost or replaced å, ä, ö, æ, ø. The misread letters of a scan are put right before (misread-words.ts).
 */
export function sameWord(pattern: PatternWord, word: Word): boolean {
  if (pattern.plain === word.plain || !pattern.fragile) return pattern.plain === word.plain;
  // Without its vowels a short word is many words: "öl" is no "Ola", it can only have lost its letter.
  if (pattern.bones.length <= shortBones) return pattern.bones === word.plain;
  if (pattern.bones !== word.bones) return false;
  const longer = word.plain.length - pattern.plain.length;
  // A replaced letter leaves the others in their places ("ÖLÄK" is no "Loke"), and two may stand for one ("laekare").
  return longer < 0 || (longer === 0 ? placesOf(word) === placesOf(pattern) : /aa|ae|oe/.test(word.plain));
}

const shortBones = 1;

function placesOf({ plain }: Pick<Word, "plain">): string {
  return plain.replace(/[aoe]/g, "*");
}

type Spelling = Pick<Word, "plain" | "bones">;

const spellingOf = factOfWord(({ written }: KnownWord): Spelling => spellings(plainOf(written)));

/** The spellings of a word that does not stand so in the text, but is meant. */
export function spelledAs(plain: string): Spelling & Pick<Word, "id"> {
  return { id: unknownWord, ...spellings(plain) };
}

function spellings(plain: string): Spelling {
  return { plain, bones: bonesOf(plain) };
}

function plainOf(word: string): string {
  const lower = word.toLowerCase();
  // Most words are ASCII: the decomposition is paid for by the others only.
  if (!/[^a-z0-9]/.test(lower)) return lower;
  return lower.normalize("NFD").replace(/\p{M}/gu, "").replace(/æ/g, "ae").replace(/ø/g, "o");
}

function bonesOf(plain: string): string {
  return plain.replace(/[aoe]/g, "");
}
