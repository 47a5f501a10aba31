import type { RequestQuestion, SupplementaryRequest } from "#requests/supplementary-request.ts";
import type { Ink } from "./ink.ts";
import type { Phrases } from "./phrases/phrase-book.ts";
import { wrap } from "./wrap.ts";

/** The questions to the physician, each with what it is needed for and the form's own question, then what may be answered besides. */
export function questionsAsText(
  request: SupplementaryRequest,
  { words, language, width, ink }: { words: Phrases; language: string; width: number; ink: Ink },
): string[] {
  const { questions, shortIsEnough, further } = request;
  const foreign = request.language === language ? [] : [words.writtenIn(words.language[request.language])];
  const besides = [further.noInformation, `${further.notMine} ${further.whoTookOver}`];
  return [
    ...foreign.flatMap((line) => wrap(line, width, { first: "  " })),
    ...questions.flatMap((question, index) => [
      ...wrap(question.text, width, { first: `  ${index + 1}. `, rest: "     " }),
      ...[question.why, ...onForm(question)].flatMap((line) => wrap(line, width, { first: "     " })).map(ink.faint),
    ]),
    ...(shortIsEnough === "" ? [] : wrap(shortIsEnough, width, { first: "  " }).map(ink.faint)),
    ...besides.flatMap((line) => wrap(line, width, { first: "  – ", rest: "    " })).map(ink.faint),
  ];
}

/** Where the form asks for it, with the number that it prints. */
function onForm({ printedNumber, questionTitle }: RequestQuestion): string[] {
  if (questionTitle === null) return [];
  return [`→ ${printedNumber === null ? "" : `${printedNumber}. `}${questionTitle}`];
}
