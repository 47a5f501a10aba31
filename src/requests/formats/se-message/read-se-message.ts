import { ok, type Result, refused } from "#certificate/result.ts";
import { type FurtherAnswer, furtherAnswerIn } from "../messages/further-answer-in.ts";
import type { IncomingMessage, MessageRefusal } from "../messages/incoming-message.ts";
import { requestIdIn } from "../messages/message-id.ts";
import { findNode, nodeAt, nodesAt, wordsAt, type XmlNode } from "../xml/xml-node.ts";
import { riv } from "./names.ts";
import { reasonForNoInformation, setPhrases } from "./set-phrases.ts";

/**
 * Reads what the Swedish care answers with: SendMessageToRecipient 2 with `svarPa`, or a RegisterCertificate 3 that
 * completes the earlier certificate. Null for any other document; a message that answers nothing is refused.
 */
export function readSeMessage(root: XmlNode): Result<IncomingMessage, MessageRefusal> | null {
  const answer = findNode(root, "SendMessageToRecipient", riv.toRecipient);
  if (answer !== null) return readAnswer(answer);
  const register = findNode(root, "RegisterCertificate", riv.register);
  return register !== null && nodeAt(register, "svarPa") !== null ? readCertificate(register) : null;
}

function readAnswer(message: XmlNode): Result<IncomingMessage, MessageRefusal> {
  const id = wordsAt(message, "meddelande-id");
  const text = wordsAt(message, "meddelande");
  // The care asks, too: such a message is no answer to anything of ours.
  if (nodeAt(message, "svarPa") === null) return refused("not-an-answer");
  if (id === null) return refused("no-id");
  if (text === null) return refused("no-text");
  return ok({
    way: "se-message",
    id,
    answers: answered(message),
    about: {
      certificate: wordsAt(message, "intygs-id/extension"),
      patient: wordsAt(message, "patientPerson-id/extension"),
    },
    physician: wordsAt(message, "skickatAv/fullstandigtNamn"),
    content: furtherAnswerIn(text, setPhrases) ?? { kind: "words", text },
    attachments: [],
  });
}

function readCertificate(register: XmlNode): Result<IncomingMessage, MessageRefusal> {
  const intyg = nodeAt(register, "intyg");
  const id = wordsAt(intyg, "intygs-id/extension");
  if (id === null) return refused("no-id");
  const completed = nodesAt(intyg, "relation").find((relation) => wordsAt(relation, "typ/code") === "KOMPLT") ?? null;
  const comment = nodesAt(intyg, "svar")
    .filter(({ attributes: { id } }) => id === "25")
    .flatMap((answer) => nodesAt(answer, "delsvar").map(({ text }) => text.trim()))
    .join("\n");
  return ok({
    way: "se-message",
    id,
    answers: answered(register),
    about: {
      // The new certificate has an id of its own; the one that it completes stands in its relation.
      certificate: wordsAt(completed, "intygs-id/extension"),
      patient: wordsAt(intyg, "patient/person-id/extension"),
    },
    physician: wordsAt(intyg, "skapadAv/fullstandigtNamn"),
    content: noInformationIn(comment) ?? { kind: "certificate" },
    attachments: [],
  });
}

/** `referens-id` holds the request's id as we sent it; systems that drop it leave the id of the message. */
function answered(message: XmlNode): IncomingMessage["answers"] {
  const reference = requestIdIn(wordsAt(message, "svarPa/referens-id"));
  const answeredMessage = wordsAt(message, "svarPa/meddelande-id");
  return {
    requests: reference === null ? [] : [reference],
    messages: answeredMessage === null ? [] : [answeredMessage],
  };
}

/** The comment may follow what the physician had written there before. */
function noInformationIn(comment: string): FurtherAnswer | null {
  const at = comment.toLowerCase().indexOf(reasonForNoInformation.toLowerCase());
  return at === -1
    ? null
    : furtherAnswerIn(comment.slice(at), { noInformation: [reasonForNoInformation], notMine: [] });
}
