import { wordsOf } from "../questions/words.ts";
import { printVocabulary } from "./print-vocabulary.ts";

/**
 * The text of a scan with what is left of a printed tick box at the beginning of a line put right: "]",
 * "x]", "[ 1", "[175 %" become "☐" or "☒" and spaces, as many characters as they were.
 */
export function withBoxesMended(text: string): string {
  return text
    .replace(boxLike, (whole: string, space: string, seen: string) => {
      const box = /[xX✓✔]/.test(seen) ? "☒" : "☐";
      return space + box + " ".repeat(whole.length - space.length - 1);
    })
    .replace(tickBesidePrint, (whole: string, space: string, seen: string, next: string) =>
      wordsOf(next).every(({ plain }) => printVocabulary().has(plain))
        ? `${space}☒${seen.slice(1).replace(/./gu, " ")}`
        : whole,
    )
    .replace(lostBesideBox, (whole: string, box: string, rest: string) =>
      printVocabulary().has(rest) || !printVocabulary().has(`j${rest}`) ? whole : `${box}J${rest}`,
    );
}

/**
 * "Xl ja" was "[x] ja": a tick whose one side is a letter, before a word that forms print. "x1" is a dose.
 */
const tickBesidePrint = /^([ \t]*)([xX×✓✔][lI|!J)}]|X1)(?= +(\p{L}+))/gmu;

/** A "J" right of a box is taken for its side: "[ 1] ag" was "[ ] Jag". */
const lostBesideBox = /(?<=^[ \t]*)([☐☒] *) (\p{Ll}+)(?!\p{L})/gmu;

/** Strokes that the sides of a box are taken for. */
const side = "[[\\]{}()|!Il1J]";

/**
 * Both sides with a tick or nothing between them, or one side that nothing else begins with; a bracket
 * that closes further on is the writer's own.
 */
const boxLike = new RegExp(
  [
    "^([ \\t]*)(",
    `[[{|Il1(]? ?[xX✓✔] ?[\\]})|](?=\\s|\\p{L}|\\d)`,
    `|\\[ ?[xX✓✔](?: ?${side})?(?=\\s)`,
    `|[[{] ?${side}? ?[\\]}|](?=\\s|\\p{L}|\\d)`,
    `|\\[ ?[1lI|](?=\\s\\p{L}{2}|\\d{2,3}\\s)`,
    `|[1lI|] ?\\](?=\\s|\\p{L}|\\d)`,
    `|\\](?=\\s|\\p{L}|\\d)`,
    ")",
  ].join(""),
  "gmu",
);
