import type { RequestRecord } from "../../lifecycle/request-record.ts";
import { longestAnswer, longestName, type Reply } from "../../reply.ts";
import { answersInText } from "./answers-in-text.ts";
import { type FurtherAnswer, type FurtherPhrases, furtherAnswerIn } from "./further-answer-in.ts";

/** What a message from the care says about a request, before it is known which request that is. */
export interface IncomingMessage {
  way: Extract<Reply["way"], "se-message" | "no-dialogue">;
  /** The sender's own id of the message: the same one twice is one. */
  id: string;
  /** What it answers, by what tells it: ids of requests, the surest first, and ids of messages of ours. */
  answers: { requests: readonly string[]; messages: readonly string[] };
  /** Whom and which certificate it says that it is about: to be compared with the certificate, never to be kept. */
  about: { certificate: string | null; patient: string | null };
  physician: string | null;
  content: MessageContent;
  /** Files inside the message, in order. */
  attachments: readonly Uint8Array[];
}

export type MessageContent =
  | { kind: "words"; text: string }
  | FurtherAnswer
  /** A new certificate that completes the earlier one: the file itself is the answer. */
  | { kind: "certificate" };

/** Why a message is not taken for an answer. */
export type MessageRefusal = "not-an-answer" | "no-id" | "no-text";

/**
 * The reply that a message brings; null for a new certificate, which is taken in as one. `at`: when it came. A text
 * that is longer than an answer can be is cut at a word: the caller keeps the message beside it (`isCut`).
 */
export function replyIn(
  { way, id, physician, content, attachments }: IncomingMessage,
  { request }: Pick<RequestRecord, "request">,
  at: Date,
): Reply | null {
  const from = { at: at.toISOString(), way, physician: physician?.slice(0, longestName) ?? null, messageId: id };
  // Whoever sends a file has something to say.
  const mayBeFurther = content.kind === "words" && attachments.length === 0;
  const said = mayBeFurther ? (furtherAnswerIn(content.text, phrasesOf(request)) ?? content) : content;
  switch (said.kind) {
    case "certificate":
      return null;
    case "words":
      return {
        kind: "answers",
        ...from,
        answers: answersInText(fitting(said.text), request.questions),
        attachments: [],
      };
    case "no-information":
      return { kind: "no-information", ...from, text: fitting(said.text) };
    case "not-mine":
      return { kind: "not-mine", ...from, text: fitting(said.text), tookOver: null };
  }
}

/** Whether a reply holds less than its message. */
export function isCut({ content }: IncomingMessage): boolean {
  return content.kind !== "certificate" && content.text.length > longestAnswer;
}

function fitting(text: string): string {
  if (text.length <= longestAnswer) return text;
  const cut = text.slice(0, longestAnswer - cutMark.length);
  return `${cut.slice(0, Math.max(cut.search(/\s\S*$/), longestAnswer / 2))}${cutMark}`;
}

const cutMark = " […]";

/** Every request says which sentences are enough. */
function phrasesOf({ further }: RequestRecord["request"]): FurtherPhrases {
  return { noInformation: [further.noInformation], notMine: [further.notMine] };
}
