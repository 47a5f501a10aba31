import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
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
