import type { Refusal } from "#certificate/refusal.ts";
import { readLimitsSchema } from "#readers/read-limits.ts";
import { readXml } from "#readers/read-xml.ts";
import {
  type IncomingMessage,
  isCut,
  type MessageRefusal,
  replyIn,
} from "#requests/formats/messages/incoming-message.ts";
import { readDialogueMessage } from "#requests/formats/no-dialogue/read-dialogue-message.ts";
import { readSeMessage } from "#requests/formats/se-message/read-se-message.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { Attachment } from "#requests/reply.ts";
import type { CaseDeps } from "../case-deps.ts";
import { receiveCertificate } from "../receive-certificate.ts";
import { recordReply } from "../requests/record-reply.ts";
import type { RequestDeps, RequestRefusal } from "../requests/request-deps.ts";
import { storeAttachment } from "../requests/store-attachment.ts";
import { answeredRequest } from "./answered-request.ts";
import { isAboutAnother } from "./is-about-another.ts";

/** What became of a message: an answer that is stored, a new certificate that is taken in, or why it is neither. */
export type MessageOutcome =
  | { ok: true; took: "reply"; record: RequestRecord }
  | { ok: true; took: "certificate"; record: RequestRecord; certificateId: string; known: boolean }
  | { ok: false; because: MessageProblem; faults?: { field: string; rule: string }[] };

export type MessageProblem =
  | Refusal["code"]
  | MessageRefusal
  | "other-message"
  | "no-such-request"
  | "other-certificate"
  | "other-patient"
  | RequestRefusal;

/**
 * Takes in what the care answers through a message system: the Swedish answer message or completed certificate, the
 * Norwegian dialogue message. The same message twice is one. Nothing that the message says of the patient is kept
 * beside its words.
 */
export async function receiveMessage(
  deps: RequestDeps & Pick<CaseDeps, "announce">,
  bytes: Uint8Array,
): Promise<MessageOutcome> {
  const read = readXml(bytes, messageLimits);
  if (!read.ok) return { ok: false, because: read.refusal.code };
  const root = read.value.xml;
  const message = root === null ? null : (readSeMessage(root) ?? readDialogueMessage(root));
  if (message === null) return { ok: false, because: "other-message" };
  if (!message.ok) return { ok: false, because: message.refusal };
  if (message.value.id.length > longestId) return { ok: false, because: "no-id" };
  const record = await answeredRequest(deps.requests, message.value.answers);
  if (record === null) return { ok: false, because: "no-such-request" };
  const another = await isAboutAnother(deps, record, message.value);
  if (another !== null) return { ok: false, because: another };
  return message.value.content.kind === "certificate"
    ? takeCertificate(deps, record, bytes)
    : takeReply(deps, record, message.value, bytes);
}

async function takeReply(
  deps: RequestDeps,
  record: RequestRecord,
  message: IncomingMessage,
  bytes: Uint8Array,
): Promise<MessageOutcome> {
  const reply = replyIn(message, record, deps.clock());
  if (reply === null) return { ok: false, because: "other-message" };
  if (reply.kind === "answers") reply.attachments.push(...(await attachmentsOf(deps, record.id, message, bytes)));
  const outcome = await recordReply(deps, record.id, reply);
  return outcome.ok ? { ok: true, took: "reply", record: outcome.record } : outcome;
}

/** The files of a message; the message itself where it holds more than was taken out of it. */
async function attachmentsOf(
  deps: RequestDeps,
  requestId: string,
  message: IncomingMessage,
  bytes: Uint8Array,
): Promise<Attachment[]> {
  const files = message.attachments.slice(0, mostFiles);
  const stored = await Promise.all(files.map((file) => storeAttachment(deps, requestId, { bytes: file, name: null })));
  const kept = stored.flatMap((one) => (one.ok ? [one.value] : []));
  if (kept.length === message.attachments.length && !isCut(message)) return kept;
  const whole = await storeAttachment(deps, requestId, { bytes, name: null });
  return whole.ok ? [...kept, whole.value] : kept;
}

/** Characters of a message's id that are stored with its reply. */
const longestId = 200;

/** As many as the physician's page takes. */
const mostFiles = 5;

/** Attachments are text in XML; a message may have some megabytes of them. */
const messageLimits = readLimitsSchema.parse({ maxXmlCharacters: 8_000_000 });

/** The new certificate comes in place of the one that was asked about, in the same case. */
async function takeCertificate(
  deps: RequestDeps & Pick<CaseDeps, "announce">,
  record: RequestRecord,
  bytes: Uint8Array,
): Promise<MessageOutcome> {
  const earlier = await deps.storage.records.get(record.certificateId);
  if (earlier === null) return { ok: false, because: "no-such-request" };
  // Days and dates of arrival are those of the earlier one alone.
  const { caseId, absenceStartedOn, employment } = earlier.caseFacts;
  const { id, known } = await receiveCertificate(deps, {
    bytes,
    name: null,
    arrival: "api",
    caseFacts: { caseId, absenceStartedOn, employment, replaces: earlier.id },
  });
  return { ok: true, took: "certificate", record, certificateId: id, known };
}
