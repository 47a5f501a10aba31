import type { CalendarDate } from "#certificate/calendar-date.ts";
import { ok, type Result } from "#certificate/result.ts";
import { reminderLetterPdf, requestLetterPdf } from "#requests/formats/letter/request-letter-pdf.ts";
import { reminderMail, requestMail } from "#requests/formats/mail/request-mail.ts";
import { norwegianParties } from "#requests/formats/no-dialogue/certificate-parties.ts";
import { reminderAsDialogueMessage, requestAsDialogueMessage } from "#requests/formats/no-dialogue/dialogue-message.ts";
import { readPaperFonts } from "#requests/formats/paper/read-paper-fonts.ts";
import { swedishReferences } from "#requests/formats/se-message/certificate-references.ts";
import {
  reminderAsSendMessageToCare,
  requestAsSendMessageToCare,
} from "#requests/formats/se-message/send-message-to-care.ts";
import type { Channel, RequestRecord } from "#requests/lifecycle/request-record.ts";
import { answerLink } from "#requests/links/answer-link.ts";
import type { Parcel } from "#storage/request-ports.ts";
import { originalXml } from "./original-xml.ts";
import type { RequestDeps } from "./request-deps.ts";

/** What goes out: the request under its newest link, or a reminder by its number from 1. */
export type ParcelKind = { kind: "request" } | { kind: "reminder"; number: number };

/** Why a parcel cannot be written for a recipient, by field and rule. */
export type UnfitRecipient = { field: string; rule: string }[];

/** The step that a parcel is for. */
export interface ParcelStep {
  kind: ParcelKind["kind"];
  id: string;
  /** Id of the parcel that a reminder reminds of. */
  requestParcelId: string;
  /** The day that stands on it. */
  day: CalendarDate;
}

type Content = Pick<Parcel, "subject" | "body" | "attachments">;
type Compose = (deps: RequestDeps, record: RequestRecord, step: ParcelStep) => Promise<Result<Content, UnfitRecipient>>;

/**
 * What a parcel holds on each way. The message systems need the patient's number: it is read from the
 * original's own XML for the moment of writing, and kept nowhere.
 */
export const parcelContents: Record<Channel, Compose> = {
  mail: async ({ office, linkKey }, record, { kind }) => {
    const link = answerLink(linkKey, office, { requestId: record.id, version: record.link.version });
    const { subject, text } = (kind === "request" ? requestMail : reminderMail)(record, office, { link });
    return ok({ subject, body: { type: "text/plain", text }, attachments: [] });
  },
  letter: async ({ office, linkKey }, record, { kind, id, day }) => {
    // Without a number to ask for, anybody who finds the letter could open the page: then it has none.
    const known = record.recipient?.physicianPrint != null;
    const place = { requestId: record.id, version: record.link.version };
    const link = known ? answerLink(linkKey, office, place) : null;
    const write = kind === "request" ? requestLetterPdf : reminderLetterPdf;
    const bytes = await write(record, office, { link, day, fonts: await readPaperFonts() });
    return ok({
      subject: "",
      body: { type: "text/plain", text: "" },
      attachments: [{ name: `${id}.pdf`, type: "application/pdf", bytes }],
    });
  },
  "se-message": async (deps, record, { kind, id, requestParcelId }) => {
    const xml = await originalXml(deps, record.certificateId);
    const certificate = xml === null ? null : swedishReferences(xml);
    const options = { parcelId: id, sentAt: deps.clock(), timeZone: deps.timeZone, certificate };
    return asMessage(
      kind === "request"
        ? requestAsSendMessageToCare(record, deps.office, options)
        : reminderAsSendMessageToCare(record, deps.office, { ...options, requestParcelId }),
    );
  },
  "no-dialogue": async (deps, record, { kind, id, requestParcelId }) => {
    const xml = await originalXml(deps, record.certificateId);
    const options = { parcelId: id, sentAt: deps.clock(), parties: xml === null ? null : norwegianParties(xml) };
    return asMessage(
      kind === "request"
        ? requestAsDialogueMessage(record, deps.office, options)
        : reminderAsDialogueMessage(record, deps.office, { ...options, requestParcelId }),
    );
  },
};

function asMessage(written: Result<string, UnfitRecipient>): Result<Content, UnfitRecipient> {
  if (!written.ok) return written;
  return ok({ subject: "", body: { type: "application/xml", text: written.value }, attachments: [] });
}
