import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { checkParcelId, parcelFiles } from "../parcel-files.ts";
import type { Parcel, Post } from "../request-ports.ts";
import { mailBytes } from "./mail-bytes.ts";
import { smtpSender } from "./smtp-sender.ts";
import { makeFolder, placeNew, readIfThere } from "./whole-file.ts";

export interface LocalPostOptions {
  /** The data folder; parcels lie in `outbox/` under it. */
  folder: string;
  /** Sender of mails. */
  mailFrom: string;
  /** Server that mails go out through, `smtp://…` or `smtps://…`; without one they stay in the outbox. */
  smtpUrl: string | null;
  clock: () => Date;
}

/**
 * The post of a single machine: every parcel lies in the outbox as a file that a person or a program hands on
 * (.eml, .xml, .pdf), written once under its id. Mails are sent as well where there is a server: what was
 * laid down is what is sent, and `<id>.sent` beside it says that the server has taken it.
 */
export async function openLocalPost({ folder, mailFrom, smtpUrl, clock }: LocalPostOptions): Promise<Post> {
  const outbox = join(folder, "outbox");
  const unfinished = join(folder, "unfinished");
  for (const path of [outbox, unfinished]) await makeFolder(path);
  const send = smtpUrl === null ? null : smtpSender(smtpUrl);
  const underway = new Map<string, Promise<void>>();

  const lay = (name: string, bytes: Uint8Array) => placeNew(unfinished, join(outbox, name), bytes);

  const takeMail = async (parcel: Parcel) => {
    const name = `${parcel.id}.eml`;
    if ((await readIfThere(join(outbox, name))) === null) {
      await lay(name, await mailBytes(parcel, { from: mailFrom, date: clock() }));
    }
    const mark = `${parcel.id}.sent`;
    if (send === null || (await readIfThere(join(outbox, mark))) !== null) return;
    await send({ from: mailFrom, to: parcel.to, bytes: await readFile(join(outbox, name)) });
    await lay(mark, Buffer.from(clock().toISOString()));
  };

  const take = async (parcel: Parcel) => {
    checkParcelId(parcel.id);
    if (parcel.channel === "mail") return takeMail(parcel);
    for (const { name, bytes } of parcelFiles(parcel)) await lay(name, bytes);
  };

  return {
    take: (parcel) => {
      // Two at once in this process would both find no mark.
      const taking = underway.get(parcel.id) ?? take(parcel).finally(() => underway.delete(parcel.id));
      underway.set(parcel.id, taking);
      return taking;
    },
  };
}
