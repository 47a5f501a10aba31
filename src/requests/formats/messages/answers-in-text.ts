import type { GivenAnswer } from "../../reply.ts";
import type { RequestQuestion } from "../../supplementary-request.ts";

/**
 * The answers in running text. Where it is numbered as the questions are, each gets its own part; otherwise nobody
 * can tell which sentence answers which question, and the whole text stands for every one of them.
 */
export function answersInText(
  text: string,
  questions: readonly Pick<RequestQuestion, "criterion">[],
): { criterion: string; given: GivenAnswer }[] {
  const parts = numberedParts(text, questions.length);
  return questions.flatMap(({ criterion }, index) => {
    const words = parts === null ? text.trim() : parts.get(index + 1);
    return words === undefined || words === "" ? [] : [{ criterion, given: { kind: "text", text: words } }];
  });
}

/** The words behind each number at the start of a line; null where the numbers are not those of the questions. */
function numberedParts(text: string, count: number): Map<number, string> | null {
  const marks = [...text.matchAll(/^[^\S\n]*(\d{1,2})[.):][^\S\n]+/gm)];
  const numbers = marks.map(([, number]) => Number(number));
  const inOrder = numbers.every((number, at) => number <= count && number > (numbers[at - 1] ?? 0));
  // A single number may be a day ("1. mai"), and words before the first answer nothing in particular.
  const isList = marks.length > 1 && numbers[0] === 1 && text.slice(0, marks[0]?.index).trim() === "";
  if (!isList || !inOrder) return null;
  const parts = new Map<number, string>();
  for (const [at, mark] of marks.entries()) {
    const words = text.slice(mark.index + mark[0].length, marks[at + 1]?.index).trim();
    if (words !== "") parts.set(Number(mark[1]), words);
  }
  return parts;
}
