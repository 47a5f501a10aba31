import type { RequestQuestion, SupplementaryRequest } from "#requests/supplementary-request.ts";

/** What stands in the fields of a form, by their names. A field that is not there is empty. */
export type Fields = Readonly<Record<string, string>>;

/** Rows for periods: a form without script cannot grow. */
export const periodRows = 3;

/** Names, and at once the ids, of the fields of one question. */
export const fieldOf = {
  question: (criterion: string) => `${criterion}-question`,
  text: (criterion: string) => `${criterion}-text`,
  choice: (criterion: string) => `${criterion}-choice`,
  date: (criterion: string) => `${criterion}-date`,
  number: (criterion: string) => `${criterion}-number`,
  nothing: (criterion: string) => `${criterion}-nothing`,
  period: (criterion: string, row: number, part: "degree" | "from" | "to") => `${criterion}-${row}-${part}`,
} as const;

/** Fields that stand on the form whatever is asked. */
export const commonFields = { name: "physician-name", files: "files" } as const;

/** Every field that the form of this request has; a form that sends others has not been made by us. */
export function answerFieldNames({ questions }: Pick<SupplementaryRequest, "questions">): string[] {
  return [commonFields.name, ...questions.flatMap(fieldsOfQuestion)];
}

function fieldsOfQuestion({ criterion, answer }: RequestQuestion): string[] {
  return [fieldOf.nothing(criterion), fieldOf.text(criterion), ...ownFields[answer.kind](criterion)];
}

const ownFields: Record<RequestQuestion["answer"]["kind"], (criterion: string) => string[]> = {
  text: () => [],
  choice: (criterion) => [fieldOf.choice(criterion)],
  date: (criterion) => [fieldOf.date(criterion)],
  number: (criterion) => [fieldOf.number(criterion)],
  "degree-with-dates": (criterion) =>
    Array.from({ length: periodRows }, (_, row) => row).flatMap((row) =>
      (["degree", "from", "to"] as const).map((part) => fieldOf.period(criterion, row, part)),
    ),
};
