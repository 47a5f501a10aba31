import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { ConfigError } from "#wiring/config.ts";
import { readLinkKey } from "#wiring/read-link-key.ts";

let path: string;
beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "underlag-key-"));
  path = join(folder, "link-key");
  return () => rm(folder, { recursive: true });
});

describe("readLinkKey", () => {
  it("makes a key once, for its owner alone, and another one elsewhere", async () => {
    const keys = await Promise.all([readLinkKey(path), readLinkKey(`${path}-2`)]);
    expect(await readLinkKey(path)).toEqual(keys[0]);
    expect(keys[1]).not.toEqual(keys[0]);
    expect(keys[0]?.byteLength).toBe(64);
    expect((await stat(path)).mode & 0o077).toBe(0);
  });

  it("makes one key for all who start at once, and leaves nothing beside it", async () => {
    const keys = await Promise.all(Array.from({ length: 8 }, () => readLinkKey(path)));
    expect(new Set(keys.map((key) => Buffer.from(key).toString())).size).toBe(1);
    expect(await readdir(dirname(path))).toEqual(["link-key"]);
  });

  it("takes a key that is there, and leaves it as it is", async () => {
    await writeFile(path, `${"k".repeat(32)}\n`);
    expect(Buffer.from(await readLinkKey(path)).toString()).toBe("k".repeat(32));
    expect(await readFile(path, "utf8")).toBe(`${"k".repeat(32)}\n`);
  });

  it("refuses one that could be guessed, without repeating it", async () => {
    await writeFile(path, "secret");
    const read = readLinkKey(path);
    await expect(read).rejects.toThrow(ConfigError);
    await expect(read).rejects.not.toThrow(/secret/);
  });
});
