import { ok, type Result, refused } from "#certificate/result.ts";
import type { RequestRecord } from "../../lifecycle/request-record.ts";
import type { Office } from "../../office.ts";
import { officeTitle } from "../../office-name.ts";
import type { FormatFault } from "../format-fault.ts";
import { conversationId, messageId } from "../messages/message-id.ts";
import { reminderText, requestText } from "../messages/message-text.ts";
import { part, type XmlPart, xmlDocument } from "../xml/write-xml.ts";
import type { NorwegianParties } from "./certificate-parties.ts";
import { codeLists, kith, requestKinds } from "./names.ts";

export interface DialogueOptions {
  /** Id of the parcel that carries the message; the message's own is made from it. */
  parcelId: string;
  sentAt: Date;
  /** Null where the original does not say who the patient is: then nothing can be sent this way. */
  parties: NorwegianParties | null;
}

/**
 * The request as a Norwegian dialogue message (DIALOG_FORESPORSEL, list 8129, code 1) in its envelope. The
 * conversation has the request's id; the answer finds back by it.
 */
export function requestAsDialogueMessage(
  record: RequestRecord,
  office: Office,
  options: DialogueOptions,
): Result<string, FormatFault[]> {
  return dialogueMessage(record, office, options, {
    kind: requestKinds.request,
    // The first of a conversation has nothing before it but the conversation itself.
    parent: conversationId(record.id),
    text: requestText(record, record.request.questions),
  });
}

/** The reminder (code 2): the same conversation, with the request's own message as parent. */
export function reminderAsDialogueMessage(
  record: RequestRecord,
  office: Office,
  { requestParcelId, ...options }: DialogueOptions & { requestParcelId: string },
): Result<string, FormatFault[]> {
  return dialogueMessage(record, office, options, {
    kind: requestKinds.reminder,
    parent: messageId(requestParcelId),
    text: reminderText(record),
  });
}

function dialogueMessage(
  record: RequestRecord,
  office: Office,
  { parcelId, sentAt, parties }: DialogueOptions,
  { kind, parent, text }: { kind: { V: string; DN: string }; parent: string; text: string },
): Result<string, FormatFault[]> {
  if (parties === null) return refused([{ field: "certificate", rule: "no-message-references" }]);
  if (office.logicalAddress === null) return refused([{ field: "office", rule: "no-logical-address" }]);
  const to = record.recipient?.address ?? parties.unit?.herId ?? null;
  if (to === null) return refused([{ field: "address", rule: "missing" }]);
  const at = sentAt.toISOString();
  const head = part(
    "MsgHead",
    [
      part("MsgInfo", [
        part("Type", "", { DN: "Forespørsel", V: "DIALOG_FORESPORSEL" }),
        part("MIGversion", "v1.2 2006-05-24"),
        part("GenDate", at),
        part("MsgId", messageId(parcelId)),
        part("Ack", "", { DN: "Ja", V: "J" }),
        part("ConversationRef", [part("RefToParent", parent), part("RefToConversation", conversationId(record.id))]),
        part("Sender", [organisation(officeTitle(office, record.request.language), office.logicalAddress)]),
        part("Receiver", [organisation(parties.unit?.name ?? record.recipient?.name ?? to, to)]),
        patient(parties),
      ]),
      part("Document", [
        part("RefDoc", [
          part("IssueDate", "", { V: at }),
          part("MsgType", "", { DN: "XML-instans", V: "XML" }),
          part("Content", [part("Dialogmelding", [foresporsel(kind, text, record.id)], { xmlns: kith.dialogue })]),
        ]),
      ]),
    ],
    { xmlns: kith.head },
  );
  const reception = part("MottakenhetBlokk", "", {
    ebAction: "Foresporsel",
    ebRole: "Saksbehandler",
    ebService: "ForesporselFraSaksbehandler",
    ediLoggId: messageId(parcelId),
  });
  return ok(xmlDocument(part("EI_fellesformat", [head, reception], { xmlns: kith.envelope })));
}

function foresporsel(kind: { V: string; DN: string }, text: string, id: string): XmlPart {
  return part("Foresporsel", [
    part("TypeForesp", "", { DN: kind.DN, S: codeLists.request, V: kind.V }),
    part("Sporsmal", text),
    part("DokIdForesp", id),
  ]);
}

function organisation(name: string, herId: string): XmlPart {
  return part("Organisation", [part("OrganisationName", name), ident(herId, "HER-id", codeLists.organisation, "HER")]);
}

function patient({ patient: { familyName, givenName, id, idType } }: NorwegianParties): XmlPart {
  return part("Patient", [
    ...(familyName === null ? [] : [part("FamilyName", familyName)]),
    ...(givenName === null ? [] : [part("GivenName", givenName)]),
    ident(id, idType === "DNR" ? "D-nummer" : "Fødselsnummer", codeLists.person, idType),
  ]);
}

function ident(id: string, name: string, list: string, type: string): XmlPart {
  return part("Ident", [part("Id", id), part("TypeId", "", { DN: name, S: list, V: type })]);
}
