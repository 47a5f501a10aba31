import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { openLocalPost } from "#storage/local/open-local-post.ts";
import { openLocalStorage } from "#storage/local/open-local-storage.ts";

/** What the group and everybody else may do. */
const othersRights = 0o077;

test.skipIf(process.platform === "win32")("nobody else on the machine can read what is kept", async () => {
  const above = await mkdtemp(join(tmpdir(), "underlag-rights-"));
  onTestFinished(() => rm(above, { recursive: true }));
  const folder = join(above, "made", "data");
  const storage = await openLocalStorage({ folder, clock: () => new Date(0) });
  await storage.queue.send({ kind: "certificate-uploaded", fileKey: "incoming/1" });
  await storage.files.put("incoming/1", Buffer.from("letter"), {});

  const database = (await readdir(folder)).filter((name) => name.startsWith("underlag.sqlite"));
  expect(database).toContain("underlag.sqlite-wal");
  const kept = ["", "files/incoming/1", "metadata/incoming/1.json", ...database];
  const rights = await Promise.all(kept.map(async (name) => (await stat(join(folder, name))).mode & othersRights));
  expect(rights).toEqual(kept.map(() => 0));
  await storage.close();
});

test.skipIf(process.platform === "win32")("nor what lies in a data folder that was open to all before", async () => {
  const folder = await mkdtemp(join(tmpdir(), "underlag-rights-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  const data = join(folder, "data");
  await mkdir(data, { mode: 0o755 });
  const clock = () => new Date(0);
  const storage = await openLocalStorage({ folder: data, clock });
  const post = await openLocalPost({ folder: data, clock, mailFrom: "office@office.example", smtpUrl: null });
  const id = `${"0".repeat(32)}-request-1`;
  const body = { type: "text/plain", text: "https://svar.example/answer/…" } as const;
  await post.take({ id, channel: "mail", to: "ada@vc.example", subject: "", body, attachments: [] });
  const made = await readdir(data, { recursive: true });
  expect(made).toContain(join("outbox", `${id}.eml`));
  const rights = await Promise.all(made.map(async (name) => (await stat(join(data, name))).mode & othersRights));
  expect(rights).toEqual(made.map(() => 0));
  await storage.close();
});
