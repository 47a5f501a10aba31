import type { RequestQuestion, SupplementaryRequest } from "#requests/supplementary-request.ts";

/** The request as plain text for a letter or a message, in its own language: opening, that little is enough, numbered questions, closing. */
export function requestAsText({ opening, shortIsEnough, questions, closing }: SupplementaryRequest): string {
  const numbered = questions.map((question, index) => `${index + 1}. ${said(question).join("\n   ")}`);
  return [opening, shortIsEnough, ...numbered, closing].filter((part) => part !== "").join("\n\n");
}

function said({ questionTitle, text, why, answer }: RequestQuestion): string[] {
  const choices = answer.kind === "choice" ? answer.choices.map((choice) => `– ${choice}`) : [];
  return [...(questionTitle === null ? [] : [questionTitle]), text, why, ...choices].filter((line) => line !== "");
}
