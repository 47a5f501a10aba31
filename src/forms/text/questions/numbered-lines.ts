import type { Question } from "../../form.ts";
import type { Sheet } from "../sheets/sheet.ts";
import type { CompiledForm } from "./compiled-form.ts";
import { box, labelOf } from "./headings-within.ts";

/** Fields written without their headings from which on a bare number counts as one: "5. Can carry nothing." */
const fewestUnlabelled = 4;

/** A heading's own number and words outweigh any count of bare numbers between them. */
const weights = { labelled: 100, bare: 1 } as const;

const fieldNumber = new RegExp(
  `^[ \\t]*(?:${box}\\s*)?\\[?(\\d{1,2})\\s?([a-cA-C])?(?:[.):\\]](?!\\d)|(?=\\s|$))[ \\t]*`,
  "u",
);
/** "7 veckor", "20 mg": an amount, and no answer behind its number. */
const amount =
  /^(?:[%°–-]\s?\d|(?:v|veck\p{L}*|uke\p{L}*|d|dag\p{L}*|dygn|mån\p{L}*|mnd\p{L}*|år\p{L}*|tim\p{L}*|t|h|min\p{L}*|m?g|kg|[cmk]?m|st|g?gr?|g[åa]ng\p{L}*|x|gr|av|till?|och|per|pr|barn|pers\p{L}*|januari?|februari?|mars|april|maj|mai|jun[i]?|jul[i]?|aug\p{L}*|sep\p{L}*|okt\p{L}*|nov\p{L}*|dec\p{L}*|des\p{L}*)(?!\p{L}))/u;

/**
 * Starts of the lines that open a field by its number alone, for a writer who leaves the form's headings
 * out: the numbers run in the form's order over the whole sheet, so that a list within an answer is none.
 */
export function numberedLines(sheet: Sheet, known: CompiledForm): ReadonlySet<number> {
  // A form with numbers such as 6.2.1 tells its fields by those (bare-sections.ts).
  if (!known.numbersAscend || known.hasInlineNumbers || sheet.scanned) return new Set();
  const lines = inOrder([...candidates(sheet, known)]);
  const unlabelled = lines.filter(({ weight }) => weight === weights.bare).length;
  return new Set(unlabelled < fewestUnlabelled ? [] : lines.map(({ start }) => start));
}

interface NumberedLine {
  start: number;
  order: number;
  weight: number;
}

function* candidates(sheet: Sheet, known: CompiledForm): Generator<NumberedLine> {
  for (let start = 0; start < sheet.text.length; ) {
    const found = sheet.text.indexOf("\n", start);
    const end = found === -1 ? sheet.text.length : found;
    const line = lineAt(sheet, known, start, end);
    if (line !== null) yield line;
    start = end + 1;
  }
}

function lineAt(sheet: Sheet, known: CompiledForm, start: number, end: number): NumberedLine | null {
  const text = sheet.text.slice(start, end);
  const number = fieldNumber.exec(text);
  if (number === null) return null;
  const digits = `${number[1] ?? ""}${(number[2] ?? "").toLowerCase()}`;
  const question: Question | undefined = known.byNumber.get(digits);
  if (question === undefined) return null;
  const labelled = labelOf(sheet, known, question, start + number[0].length) > start + number[0].length;
  if (!labelled && amount.test(text.slice(number[0].length))) return null;
  return { start, order: known.orderOf(question), weight: labelled ? weights.labelled : weights.bare };
}

/** The heaviest run of lines whose numbers rise. */
function inOrder(lines: readonly NumberedLine[]): NumberedLine[] {
  const best: { weight: number; before: number | null }[] = [];
  for (const [i, line] of lines.entries()) {
    let one: { weight: number; before: number | null } = { weight: line.weight, before: null };
    for (let j = 0; j < i; j++) {
      const weight = (best[j]?.weight ?? 0) + line.weight;
      if ((lines[j]?.order ?? 0) < line.order && weight > one.weight) one = { weight, before: j };
    }
    best.push(one);
  }
  const run: NumberedLine[] = [];
  let at: number | null = best.reduce((top, { weight }, i) => (weight > (best[top]?.weight ?? 0) ? i : top), 0);
  while (at !== null) {
    const line = lines[at];
    if (line !== undefined) run.unshift(line);
    at = best[at]?.before ?? null;
  }
  return run;
}
