import { everyLanguage } from "../../words/all-words.ts";
import { linesIn } from "../filling.ts";
import { findPhrases, phrases } from "../questions/phrases.ts";
import { isRunning } from "../sheets/letter-prose.ts";
import { type Sheet, wordsWithin } from "../sheets/sheet.ts";
import { signingWords } from "./signing-words.ts";

/**
 * Where the lines begin that close a letter and are no sentences: name, role, unit, day, signature in any
 * order and layout. Null where no person who signs, or with role and day, is among them.
 */
export function closingStart({ text, words }: Sheet, from: number, to: number): number | null {
  const lines = [...linesIn(text, from, to)];
  let start: number | null = null;
  let blank = false;
  for (const line of lines.toReversed()) {
    const written = text.slice(line.start, line.end);
    if (!/\S/.test(written)) {
      blank = start !== null;
      continue;
    }
    // Behind an empty line only a date or a greeting still belongs to the name.
    if (start === null ? isStatement(written) && !isSigningSentence(written) : isStatement(written) || blank) break;
    start = line.start;
    blank = false;
  }
  if (start === null || start === from) return null;
  const closing = text.slice(start, to);
  const { from: first, to: last } = wordsWithin(words, start, to);
  const own = words.slice(first, last);
  if (!personal.test(closing)) return null;
  // A name and the signature are enough: the role may stand in the letter's head.
  const signs = findPhrases(signingWords, text, own).length > 0;
  return signs || (findPhrases(roles, text, own).length > 0 && dated.test(closing)) ? start : null;
}

const roles = phrases(everyLanguage((words) => words.roles).map((word): [string, true] => [word, true]));

/** Two words of a name, or an initial and one. */
const personal = /\p{Lu}\.\s?\p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+(?:\s\p{Lu}\.?)?[\s-]\p{Lu}\p{Ll}+/u;
const dated = /\d{1,2}\s?[./-]\s?\d{1,2}|\d{6}|\d{1,2}\.?\s\p{L}{3,9}\.?\s\d{4}|\/s\//u;

/** A sentence, a degree or a span of days: something said of the patient. */
function isStatement(line: string): boolean {
  return (
    line.length > longestClosing ||
    isRunning(line) ||
    /\d\s?%|\d.*(?:\s[–-]\s|\b(?:till|til|to|t\.?o\.?m\.?)\b)\s*\d|^\s*\p{L}[^:]{2,40}:\s.*\p{Ll}\.\s*$/u.test(line)
  );
}

/** Characters; no line of a name, a role and a place is as long, and what is asked of a line takes the square of its length. */
const longestClosing = 400;

/** "Signed electronically on 4 March by Dr Quill, GP". */
function isSigningSentence(line: string): boolean {
  if (line.length > longestClosing) return false;
  return /(?:signe?r|underskr|undertec|underteg|underteikn|godkän|godkj|signed|authori|approved|verified|attest).*\s(?:av|by)\s/iu.test(
    line,
  );
}
