import { remembered } from "#language/terms/remembered.ts";
import { spelledAs, type Word, wordsOf } from "../questions/words.ts";
import { editDistance } from "./edit-distance.ts";
import { shapeOf } from "./letter-shapes.ts";
import { printedBetween } from "./print-neighbours.ts";
import { printVocabulary } from "./print-vocabulary.ts";

/**
 * The words of a scan with misread ones spelt as the forms and their word lists spell them. A word is put
 * right where no list has it as it stands, exactly one listed word is near, and it is `doubtful`, can be no
 * other form of that word, or stands between the words that a form prints around it. Places stay as read; two halves of a word become one.
 */
export function mendedWords(words: readonly Word[], text: string, doubtful: (word: Word) => boolean): Word[] {
  const vocabulary = printVocabulary();
  const mended: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined) break;
    const next = words[at + 1];
    const whole = next === undefined ? null : joinedWord(word, next, text, vocabulary);
    if (whole !== null) {
      mended.push(whole);
      at++;
    } else if (vocabulary.has(word.plain)) mended.push(word);
    else mended.push(...(betweenPrint(mended.at(-1), word, next) ?? byItself(word, doubtful, vocabulary)));
  }
  return mended;
}

/** "This wall be": a short word with one wrong letter, between two words that a form prints around the right one. */
function betweenPrint(before: Word | undefined, word: Word, after: Word | undefined): Word[] | null {
  if (before === undefined || after === undefined || !isWord(word.plain)) return null;
  const meant = [...printedBetween(before.plain, after.plain)].filter(
    (printed) => isWord(printed) && editDistance(shapeOf(word.plain), shapeOf(printed), 1) <= 1,
  );
  const [only] = meant;
  return only === undefined || meant.length > 1 ? null : [{ start: word.start, end: word.end, ...spelledAs(only) }];
}

function byItself(word: Word, doubtful: (word: Word) => boolean, vocabulary: ReadonlyMap<string, string>): Word[] {
  return doubtful(word) ? (parted(word, vocabulary) ?? [respelt(word)]) : [respelt(word, isNoOtherForm)];
}

/**
 * The text with the mended words in it, each in the place of the misread one: for what looks for words in
 * the text itself. One that needs more room than it has stays as it was read.
 */
export function withWordsMended(text: string, words: readonly Word[]): string {
  const pieces: string[] = [];
  let upTo = 0;
  for (const { start, end, plain } of words) {
    const meant = printVocabulary().get(plain);
    const seen = text.slice(start, end);
    if (meant === undefined || meant.length > seen.length || spelledPlain(seen) === plain) continue;
    const cased = /^\p{Lu}/u.test(seen) ? meant.charAt(0).toUpperCase() + meant.slice(1) : meant;
    pieces.push(text.slice(upTo, start), cased.padEnd(seen.length));
    upTo = end;
  }
  return pieces.join("") + text.slice(upTo);
}

/** Whether a word is the printed one, or that with no more misread letters than its length allows. */
export function isMisreadAs(seen: string, printed: string): boolean {
  const [shape, printedShape] = [shapeOf(seen), shapeOf(printed)];
  const most = mistakesAllowed(printedShape.length);
  return editDistance(shape, printedShape, most) <= most;
}

/** Letters from which one or two wrong ones leave no doubt which word is meant. */
const lettersForOne = 5;
const lettersForTwo = 9;

/** "Aktivitets begränsning": two pieces that no list has, and that are a long listed word together. */
function joinedWord(word: Word, next: Word, text: string, vocabulary: ReadonlyMap<string, string>): Word | null {
  if (!/^[ -]?$/.test(text.slice(word.end, next.start))) return null;
  if (vocabulary.has(word.plain) && vocabulary.has(next.plain)) return null;
  const plain = word.plain + next.plain;
  return plain.length >= lettersForTwo && vocabulary.has(plain)
    ? { start: word.start, end: next.end, ...spelledAs(plain) }
    : null;
}

/** "ochaktivitet": two listed words without the gap between them. */
function parted(word: Word, vocabulary: ReadonlyMap<string, string>): Word[] | null {
  // A letter that takes two characters in its plain spelling would move the places.
  if (word.plain.length !== word.end - word.start || word.plain.length < lettersForTwo) return null;
  for (let cut = shortestPart; cut <= word.plain.length - shortestPart; cut++) {
    const [left, right] = [word.plain.slice(0, cut), word.plain.slice(cut)];
    if (!vocabulary.has(left) || !vocabulary.has(right)) continue;
    return [
      { start: word.start, end: word.start + cut, ...spelledAs(left) },
      { start: word.start + cut, end: word.end, ...spelledAs(right) },
    ];
  }
  return null;
}

const shortestPart = 3;

function spelledPlain(seen: string): string {
  return wordsOf(seen)
    .map(({ plain }) => plain)
    .join("");
}

function respelt(word: Word, isSure: (seen: string, near: string) => boolean = () => true): Word {
  const near = nearest(word.plain);
  return near === null || !isSure(word.plain, near) ? word : { start: word.start, end: word.end, ...spelledAs(near) };
}

/**
 * "Belastning" is no misread "befattning", nor is "sysselsättningen" a misread "sysselsättning". What has
 * only letters that scans confuse is misread, and so is a long word with one mistake before its ending, or one
 * that lacks nothing but a thin first letter.
 */
function isNoOtherForm(seen: string, near: string): boolean {
  const [shape, nearShape] = [shapeOf(seen), shapeOf(near)];
  if (shape === nearShape) return near.length >= lettersForOne;
  if (nearShape === thinLetter + shape) return near.length >= lettersForLost;
  const sameEnding = seen.slice(-ending) === near.slice(-ending);
  return sameEnding && near.length >= lettersForTwo && editDistance(shape, nearShape, 1) <= 1;
}

const ending = 3;

/** "ntyget": a capital I is one thin stroke, which is lost between a margin and a rule. Its shape is that of an l. */
const thinLetter = "l";
const lettersForLost = 6;

/** The one listed word that is as near as can be, or null where none is near or several are. */
const nearest = remembered((plain): string | null => {
  if (!/\p{L}/u.test(plain)) return null;
  const shape = shapeOf(plain);
  let best: { words: string[]; distance: number } = { words: [], distance: Number.POSITIVE_INFINITY };
  for (const listed of byLength(shape.length)) {
    const most = mistakesAllowed(listed.shape.length);
    const distance = editDistance(shape, listed.shape, Math.min(most, best.distance));
    if (distance > most || distance > best.distance) continue;
    if (distance < best.distance) best = { words: [], distance };
    best.words.push(listed.plain);
  }
  return best.words.length === 1 ? (best.words[0] ?? null) : null;
});

function mistakesAllowed(letters: number): number {
  if (letters >= lettersForTwo) return 2;
  return letters >= lettersForOne ? 1 : 0;
}

interface Listed {
  plain: string;
  shape: string;
}

function byLength(length: number): Listed[] {
  shelves ??= Map.groupBy(
    [...printVocabulary().keys()].filter(isWord).map((plain) => ({ plain, shape: shapeOf(plain) })),
    ({ shape }) => shape.length,
  );
  const shelf = shelves;
  return [-2, -1, 0, 1, 2].flatMap((more) => shelf.get(length + more) ?? []);
}

let shelves: Map<number, Listed[]> | null = null;

const shortestWord = 3;

function isWord(plain: string): boolean {
  return plain.length >= shortestWord && /^\p{L}+$/u.test(plain);
}
