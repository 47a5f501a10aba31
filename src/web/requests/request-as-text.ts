import { questionText } from "#requests/formats/messages/message-text.ts";
import type { SupplementaryRequest } from "#requests/supplementary-request.ts";

/** The request as plain text to be pasted into a letter or a message, in its own language, with what may be answered besides. */
export function requestAsText(request: SupplementaryRequest): string {
  const { opening, shortIsEnough, questions, further, closing, language } = request;
  const numbered = questions.map(
    (question, index) => `${index + 1}. ${questionText(question, language).replaceAll("\n", "\n   ")}`,
  );
  const besides = [further.noInformation, `${further.notMine} ${further.whoTookOver}`].map((line) => `– ${line}`);
  return [opening, shortIsEnough, ...numbered, besides.join("\n"), closing].filter((part) => part !== "").join("\n\n");
}
