import type { CertificateLanguage } from "#certificate/language.ts";
import type { RequestRecord } from "../../lifecycle/request-record.ts";
import type { RequestQuestion } from "../../supplementary-request.ts";
import { dayInWords } from "../day-in-words.ts";
import { questionHeading } from "../question-heading.ts";
import { messageWords } from "./message-words.ts";

/** The request as running text, numbered so that an answer can be: for systems that carry nothing else. */
export function requestText(record: RequestRecord, questions: readonly RequestQuestion[]): string {
  const { request, deadline } = record;
  const words = messageWords[request.language];
  const { noInformation, notMine, whoTookOver } = request.further;
  return paragraphs([
    request.opening,
    request.shortIsEnough,
    // The number is the question's own in the request, also where others are left out.
    ...questions.map(
      (question) => `${request.questions.indexOf(question) + 1}. ${questionText(question, request.language)}`,
    ),
    [words.orElse, `– ${noInformation}`, `– ${notMine} ${whoTookOver}`].join("\n"),
    deadline === null ? "" : words.answerBy(dayInWords(deadline, request.language)),
    request.closing,
  ]);
}

/** The same again for a physician who has not answered yet. */
export function reminderText(record: RequestRecord): string {
  const words = messageWords[record.request.language];
  return paragraphs([words.reminding, requestText(record, record.request.questions)]);
}

/** One question with all that belongs to it. */
export function questionText(question: RequestQuestion, language: CertificateLanguage): string {
  const { text, why, areas, answer } = question;
  return [
    questionHeading(question, language) ?? "",
    text,
    why,
    areas === null ? "" : `${areas.lead} ${areas.names.map(({ name }) => name).join(", ")}.`,
    ...(answer.kind === "choice" ? answer.choices.map((choice) => `– ${choice}`) : []),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function paragraphs(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n\n");
}
