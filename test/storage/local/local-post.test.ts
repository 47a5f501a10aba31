import { mkdtemp, readdir, readFile, rm, stat, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { openLocalPost } from "#storage/local/open-local-post.ts";
import { letterParcel, mailParcel, messageParcel, parcelId } from "../parcels.ts";
import { startMailServer } from "./mail-server.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "underlag-post-"));
  return () => rm(folder, { recursive: true });
});

const open = (smtpUrl: string | null = null) =>
  openLocalPost({
    folder,
    smtpUrl,
    mailFrom: "Kontoret <kontoret@office.example>",
    clock: () => new Date("2026-03-02T09:00:00Z"),
  });
const outbox = () => readdir(join(folder, "outbox"));
const inOutbox = (name: string) => readFile(join(folder, "outbox", name), "utf8");

async function mailServer(options: { refuseFirst?: number } = {}) {
  const server = await startMailServer(options);
  onTestFinished(() => server.stop());
  return server;
}

/** The text of a mail in the encoding that long lines and letters beyond ASCII call for. */
function decoded(mail: string): string {
  const body = mail.slice(mail.indexOf("\r\n\r\n") + 4).replace(/=\r\n/g, "");
  const bytes = body.replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}

describe("the outbox of one machine", () => {
  it.each([
    { what: "a mail", parcel: mailParcel(), name: `${parcelId}.eml` },
    { what: "a message", parcel: messageParcel(), name: `${parcelId}.xml` },
    { what: "a letter", parcel: letterParcel(), name: `${parcelId}.pdf` },
  ])("holds $what under the parcel's id, for its owner alone", async ({ parcel, name }) => {
    await (await open()).take(parcel);
    expect(await outbox()).toEqual([name]);
    expect((await stat(join(folder, "outbox", name))).mode & 0o077).toBe(0);
  });

  it("keeps what was laid down first, also when ten try at once", async () => {
    const posts = await Promise.all([open(), open()]);
    await Promise.all(Array.from({ length: 10 }, (_, n) => posts[n % 2]?.take(messageParcel(`<m>${n}</m>`))));
    const first = await inOutbox(`${parcelId}.xml`);
    await posts[0]?.take(messageParcel("<m>late</m>"));
    expect(await inOutbox(`${parcelId}.xml`)).toBe(first);
    expect(await outbox()).toEqual([`${parcelId}.xml`]);
  });

  it("takes no id that leads elsewhere", async () => {
    const post = await open();
    await expect(post.take(mailParcel({ id: "../../etc/passwd" }))).rejects.toThrow("a parcel's id");
    await expect(post.take(mailParcel({ to: null }))).rejects.toThrow("a mail needs an address");
  });
});

describe("mails through a server", () => {
  it("sends one mail, however often it is taken, and says that it is sent", async () => {
    const server = await mailServer();
    const post = await open(server.url);
    await Promise.all([post.take(mailParcel()), post.take(mailParcel())]);
    await post.take(mailParcel({ subject: "another day" }));
    await (await open(server.url)).take(mailParcel());
    expect(server.mails).toMatchObject([{ from: "kontoret@office.example", to: ["ada@vc.example"] }]);
    expect((await outbox()).sort()).toEqual([`${parcelId}.eml`, `${parcelId}.sent`]);

    const [{ text } = { text: "" }] = server.mails;
    expect(text).toContain(`Message-ID: <${parcelId}@office.example>`);
    expect(text).toMatch(/^auto-submitted: auto-generated/im);
    expect(decoded(text).replaceAll("\r\n", "\n").trim()).toBe(mailParcel().body.text.trim());
  });

  it("throws when the server does not take it, and sends the very same later", async () => {
    const server = await mailServer({ refuseFirst: 1 });
    const post = await open(server.url);
    await expect(post.take(mailParcel())).rejects.toThrow();
    expect(await outbox()).toEqual([`${parcelId}.eml`]);
    const laid = await inOutbox(`${parcelId}.eml`);
    await post.take(mailParcel({ subject: "another day" }));
    expect(server.mails.map(({ text }) => text.trim())).toEqual([laid.trim()]);
  });

  it("sends it under the same Message-ID when a crash swallowed the word that it was taken", async () => {
    const server = await mailServer();
    await (await open(server.url)).take(mailParcel());
    await unlink(join(folder, "outbox", `${parcelId}.sent`));
    await (await open(server.url)).take(mailParcel());
    expect(new Set(server.mails.map(({ text }) => text)).size).toBe(1);
    expect(server.mails).toHaveLength(2);
  });

  it("does not send letters and messages", async () => {
    const server = await mailServer();
    const post = await open(server.url);
    await post.take(letterParcel());
    await post.take(messageParcel());
    expect(server.mails).toEqual([]);
  });
});
