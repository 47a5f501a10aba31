import { type SESv2Client, SendEmailCommand } from "@aws-sdk/client-sesv2";
import { FileTakenError } from "../file-key.ts";
import { checkParcelId, parcelFiles } from "../parcel-files.ts";
import type { CertificateFiles } from "../ports.ts";
import type { Parcel, Post } from "../request-ports.ts";

export interface AwsPostPlaces {
  ses: SESv2Client;
  /** Sender of mails: an identity that SES has verified. */
  mailFrom: string;
  /** Store that letters and messages are laid into, under `outbox/`. */
  files: Pick<CertificateFiles, "get" | "put">;
}

/** A parcel that is no mail can be laid down without an address; a mail cannot. */
export class MailAddressError extends Error {
  override name = "MailAddressError";
}

/**
 * The post of a deployment on AWS: mails through SES, with `outbox/<id>.sent` as the word that it has taken one;
 * letters and messages as objects that the office's own systems hand on, written once under the parcel's id.
 */
export function awsPost({ ses, mailFrom, files }: AwsPostPlaces): Post {
  const lay = async (name: string, bytes: Uint8Array) => {
    try {
      await files.put(`outbox/${name}`, bytes, {});
    } catch (fault) {
      // What was laid down first stands.
      if (!(fault instanceof FileTakenError)) throw fault;
    }
  };
  const sendMail = async ({ id, to, subject, body, attachments }: Parcel) => {
    if (to === null) throw new MailAddressError("a mail needs an address");
    if ((await files.get(`outbox/${id}.sent`)) !== null) return;
    await ses.send(
      new SendEmailCommand({
        FromEmailAddress: mailFrom,
        Destination: { ToAddresses: [to] },
        Content: {
          Simple: {
            Subject: { Data: subject, Charset: "UTF-8" },
            Body: { Text: { Data: body.text, Charset: "UTF-8" } },
            // SES gives a Message-ID of its own; this one stays the same if a mail should go out twice.
            Headers: [
              { Name: "X-Entity-Ref-ID", Value: id },
              { Name: "Auto-Submitted", Value: "auto-generated" },
            ],
            ...(attachments.length > 0 && {
              Attachments: attachments.map(({ name, type, bytes }) => ({
                FileName: name,
                ContentType: type,
                RawContent: bytes,
              })),
            }),
          },
        },
      }),
    );
    await lay(`${id}.sent`, Buffer.from("sent"));
  };

  return {
    take: async (parcel) => {
      checkParcelId(parcel.id);
      if (parcel.channel === "mail") return sendMail(parcel);
      for (const { name, bytes } of parcelFiles(parcel)) await lay(name, bytes);
    },
  };
}
