import { createTransport } from "nodemailer";
import type { Parcel } from "../request-ports.ts";

/** A parcel without an address, or one that the mail program gave no bytes for. */
export class MailError extends Error {
  override name = "MailError";
}

/**
 * A mail as it goes over the wire (RFC 5322). Its Message-ID is made from the parcel's id: should a server take it
 * twice, mail programs still know it for one.
 */
export async function mailBytes(
  { id, to, subject, body, attachments }: Parcel,
  { from, date }: { from: string; date: Date },
): Promise<Uint8Array> {
  if (to === null) throw new MailError("a mail needs an address");
  const writer = createTransport({ streamTransport: true, buffer: true, newline: "windows" });
  const { message } = await writer.sendMail({
    from,
    to,
    subject,
    text: body.text,
    date,
    messageId: `<${id}@${from.split("@").at(-1)?.replace(/>$/, "") ?? "localhost"}>`,
    // Out-of-office replies would go to nobody (RFC 3834).
    headers: { "auto-submitted": "auto-generated" },
    attachments: attachments.map(({ name, type, bytes }) => ({
      filename: name,
      contentType: type,
      content: Buffer.from(bytes),
    })),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  if (!Buffer.isBuffer(message)) throw new MailError("the mail was not written");
  return message;
}
