import { ok, type Result, refused } from "#certificate/result.ts";
import type { RequestRecord } from "../../lifecycle/request-record.ts";
import type { Office } from "../../office.ts";
import { officeTitle } from "../../office-name.ts";
import type { RequestQuestion } from "../../supplementary-request.ts";
import type { FormatFault } from "../format-fault.ts";
import { messageId } from "../messages/message-id.ts";
import { questionText, reminderText, requestText } from "../messages/message-text.ts";
import { messageWords } from "../messages/message-words.ts";
import { part, type XmlPart, xmlDocument } from "../xml/write-xml.ts";
import type { SwedishReferences } from "./certificate-references.ts";
import { codeSystems, riv } from "./names.ts";

export interface MessageOptions {
  /** Id of the parcel that carries the message; the message's own is made from it. */
  parcelId: string;
  sentAt: Date;
  timeZone: string;
  /** Null where the original has none that messages can refer to: then nothing can be sent this way. */
  certificate: SwedishReferences | null;
}

/**
 * The request as SendMessageToCare 2.0, subject KOMPLT: a `komplettering` for each question that the certificate's
 * own question ids can name, the rest in `meddelande`. The answer finds back by `referens-id`, the request's id.
 */
export function requestAsSendMessageToCare(
  record: RequestRecord,
  office: Office,
  options: MessageOptions,
): Result<string, FormatFault[]> {
  const { request, form } = record;
  const named = form === "se-fk7804" ? request.questions.filter(({ questionId }) => isQuestionId(questionId)) : [];
  // The schema would allow none; the systems of the care refuse a KOMPLT without.
  if (named.length === 0) return refused([{ field: "questions", rule: "no-question-id" }]);
  const others = request.questions.filter((question) => !named.includes(question));
  return sendMessageToCare(record, office, options, {
    subject: "KOMPLT",
    heading: messageWords[request.language].heading,
    text: requestText(record, others),
    remindsOf: null,
    complements: named,
  });
}

/** The reminder of a request, subject PAMINN. `requestParcelId`: of the message that it reminds of. */
export function reminderAsSendMessageToCare(
  record: RequestRecord,
  office: Office,
  { requestParcelId, ...options }: MessageOptions & { requestParcelId: string },
): Result<string, FormatFault[]> {
  return sendMessageToCare(record, office, options, {
    subject: "PAMINN",
    heading: messageWords[record.request.language].reminderHeading,
    text: reminderText(record),
    remindsOf: messageId(requestParcelId),
    complements: [],
  });
}

interface Message {
  subject: "KOMPLT" | "PAMINN";
  heading: string;
  text: string;
  remindsOf: string | null;
  complements: readonly RequestQuestion[];
}

function sendMessageToCare(
  record: RequestRecord,
  office: Office,
  { parcelId, sentAt, timeZone, certificate }: MessageOptions,
  { subject, heading, text, remindsOf, complements }: Message,
): Result<string, FormatFault[]> {
  if (certificate === null) return refused([{ field: "certificate", rule: "no-message-references" }]);
  const to = record.recipient?.address ?? certificate.unit;
  if (to === null) return refused([{ field: "address", rule: "missing" }]);
  const contacts = [office.officer, officeTitle(office, record.request.language), office.contact].filter(
    (line) => line !== null,
  );
  // In the order of the schema, which is a sequence.
  const parts: XmlPart[] = [
    part("meddelande-id", messageId(parcelId)),
    part("referens-id", record.id),
    part("skickatTidpunkt", localTime(sentAt, timeZone)),
    id("intygs-id", certificate.certificate),
    id("patientPerson-id", certificate.patient),
    part("logiskAdressMottagare", to),
    code("amne", subject, codeSystems.subject),
    part("rubrik", heading),
    part("meddelande", text),
    ...(remindsOf === null ? [] : [part("paminnelseMeddelande-id", remindsOf)]),
    part("skickatAv", [
      code("part", "FKASSA", codeSystems.party),
      ...contacts.map((contact) => part("kontaktInfo", contact)),
    ]),
    ...complements.map((question) =>
      part("komplettering", [
        part("frage-id", question.questionId ?? ""),
        part("text", questionText(question, record.request.language)),
      ]),
    ),
    ...(record.deadline === null ? [] : [part("sistaDatumForSvar", record.deadline)]),
  ];
  return ok(xmlDocument(part("SendMessageToCare", parts, { xmlns: riv.toCare, "xmlns:types": riv.types })));
}

/** Question level, as in `35`; a part of a question, `35.1`, is not accepted. */
function isQuestionId(id: string | null): boolean {
  return id !== null && /^[0-9]+$/.test(id);
}

function id(name: string, { root, extension }: { root: string; extension: string }): XmlPart {
  return part(name, [part("types:root", root), part("types:extension", extension)]);
}

function code(name: string, value: string, system: string): XmlPart {
  return part(name, [part("types:code", value), part("types:codeSystem", system)]);
}

/** The messages have the time of the place, without a zone. */
function localTime(moment: Date, timeZone: string): string {
  // Swedish writes date and time as ISO 8601 does, but for the letter between them.
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
  return format.format(moment).replace(" ", "T");
}
