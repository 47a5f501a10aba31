import { createTransport } from "nodemailer";
import { MailError } from "./mail-bytes.ts";

/** A mail that is written already, and its envelope. */
export interface WrittenMail {
  from: string;
  to: string | null;
  bytes: Uint8Array;
}

/** Sends written mails through a server. Done when the server has taken responsibility; all else is thrown. */
export function smtpSender(url: string): (mail: WrittenMail) => Promise<void> {
  // A server that says nothing must not hold a step longer than its lease.
  const transport = createTransport({ url, ...timeouts });
  return async ({ from, to, bytes }) => {
    if (to === null) throw new MailError("a mail needs an address");
    await transport.sendMail({ envelope: { from, to }, raw: Buffer.from(bytes) });
  };
}

const timeouts = { connectionTimeout: 20_000, greetingTimeout: 20_000, socketTimeout: 60_000 } as const;
