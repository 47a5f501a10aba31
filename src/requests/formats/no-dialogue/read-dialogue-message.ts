import { ok, type Result, refused } from "#certificate/result.ts";
import type { IncomingMessage, MessageRefusal } from "../messages/incoming-message.ts";
import { requestIdIn } from "../messages/message-id.ts";
import { findNode, nodeAt, nodesAt, wordsAt, type XmlNode } from "../xml/xml-node.ts";
import { answerSubject, codeLists, kith } from "./names.ts";

/**
 * Reads the answer to a request (SVAR_FORESPORSEL, list 9069, code 5) in its envelope. Null for a document without
 * a dialogue message; one that answers nothing, such as a note of the physician's own, is refused.
 */
export function readDialogueMessage(root: XmlNode): Result<IncomingMessage, MessageRefusal> | null {
  const dialogue = findNode(root, "Dialogmelding", kith.dialogue);
  if (dialogue === null) return null;
  const head = nodeAt(findNode(root, "MsgHead", kith.head), "MsgInfo");
  const id = wordsAt(head, "MsgId");
  const answers = nodesAt(dialogue, "Notat").filter((note) => {
    const { S, V } = nodeAt(note, "TemaKodet")?.attributes ?? {};
    return V === answerSubject && S === codeLists.answer;
  });
  if (answers.length === 0) return refused("not-an-answer");
  if (id === null) return refused("no-id");
  const text = answers.flatMap((note) => wordsAt(note, "TekstNotatInnhold") ?? []).join("\n\n");
  if (text === "") return refused("no-text");
  return ok({
    way: "no-dialogue",
    id,
    answers: answered(head, answers),
    about: { certificate: null, patient: patientId(head) },
    physician: physicianIn(head),
    content: { kind: "words", text },
    attachments: attachmentsIn(root),
  });
}

/** By conversation, then by parent; the question that comes back with the answer names the request, too. */
function answered(head: XmlNode | null, answers: readonly XmlNode[]): IncomingMessage["answers"] {
  const conversation = wordsAt(head, "ConversationRef/RefToConversation");
  const parent = wordsAt(head, "ConversationRef/RefToParent");
  const documents = answers.map((note) => wordsAt(note, "Foresporsel/DokIdForesp"));
  const requests = [conversation, parent, ...documents].flatMap((reference) => requestIdIn(reference) ?? []);
  return { requests: [...new Set(requests)], messages: parent === null ? [] : [parent] };
}

/** Files come as documents of their own, in Base64. */
function attachmentsIn(root: XmlNode): Uint8Array[] {
  return nodesAt(findNode(root, "MsgHead", kith.head), "Document/RefDoc/Content/Base64Container")
    .map(({ text }) => new Uint8Array(Buffer.from(text, "base64")))
    .filter(({ length }) => length > 0);
}

function patientId(head: XmlNode | null): string | null {
  const idents = nodesAt(head, "Patient/Ident");
  const own = idents.find((ident) => ["FNR", "DNR"].includes(nodeAt(ident, "TypeId")?.attributes.V ?? ""));
  return wordsAt(own ?? null, "Id");
}

function physicianIn(head: XmlNode | null): string | null {
  const physician = nodeAt(head, "Sender/Organisation/HealthcareProfessional");
  const names = ["GivenName", "MiddleName", "FamilyName"].flatMap((name) => wordsAt(physician, name) ?? []);
  return names.length === 0 ? null : names.join(" ");
}
