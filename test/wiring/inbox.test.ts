import { execFile } from "node:child_process";
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { watchInbox } from "#wiring/inbox.ts";
import { createLogger } from "#wiring/logger.ts";

const lookEveryMs = 30;

interface Took {
  name: string;
  text: string;
  caseFacts: unknown;
}

async function inbox(prepare: (folder: string) => Promise<unknown> = async () => undefined) {
  const folder = await mkdtemp(join(tmpdir(), "underlag-inbox-"));
  await prepare(folder);
  const took: Took[] = [];
  const logged: string[] = [];
  let broken = "";
  const watched = await watchInbox({
    folder,
    lookEveryMs,
    maxBytes: 100,
    log: createLogger(
      "info",
      () => new Date(0),
      (line) => logged.push(line),
    ),
    take: async ({ bytes, name, caseFacts }) => {
      if (name === broken) throw new Error(`cannot read ${name}`);
      took.push({ name, text: new TextDecoder().decode(bytes), caseFacts });
    },
  });
  onTestFinished(async () => {
    await watched.stop();
    await rm(folder, { recursive: true });
  });
  const settled = async () => vi.waitFor(async () => expect(await waiting(folder)).toEqual([]), { timeout: 5_000 });
  return {
    folder,
    took,
    logged,
    watched,
    settled,
    breakOn: (name: string) => {
      broken = name;
    },
  };
}

async function waiting(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => name !== "done" && name !== "refused");
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe("the inbox folder", () => {
  it("takes in what is there at the start and what comes later", async () => {
    const { folder, took, settled } = await inbox((folder) => writeFile(join(folder, "first.txt"), "one"));
    await settled();
    await writeFile(join(folder, "second.txt"), "two");
    await settled();
    expect(took.map(({ name, text }) => `${name}: ${text}`)).toEqual(["first.txt: one", "second.txt: two"]);
    expect(await readdir(join(folder, "done"))).toEqual(["first.txt", "second.txt"]);
  });

  it("reads a file only when nobody writes to it any more", async () => {
    const { folder, took, settled } = await inbox();
    const path = join(folder, "slow.txt");
    for (const part of ["Läkar", "intyg ", "för ", "sjukpenning"]) {
      await appendFile(path, part);
      await pause(lookEveryMs * 0.6);
    }
    await settled();
    expect(took.map(({ text }) => text)).toEqual(["Läkarintyg för sjukpenning"]);
  });

  it.each(["letter.pdf.case.json", "letter.case.json"])("gives the facts of the case from %s", async (companion) => {
    const { folder, took, settled } = await inbox(async (folder) => {
      await writeFile(join(folder, companion), JSON.stringify({ caseId: "17", receivedOn: "2026-03-03" }));
      await writeFile(join(folder, "letter.pdf"), "letter");
    });
    await settled();
    expect(took).toEqual([
      { name: "letter.pdf", text: "letter", caseFacts: { caseId: "17", receivedOn: "2026-03-03" } },
    ]);
    expect(await readdir(join(folder, "done"))).toEqual(["letter.pdf", "letter.pdf.case.json"]);
  });

  it.each([
    {
      what: "facts that are no JSON",
      files: { "letter.txt": "letter", "letter.case.json": "{" },
      note: /\.case\.json/,
    },
    {
      what: "a day that does not exist",
      files: { "letter.txt": "letter", "letter.case.json": '{"receivedOn":"2026-02-30"}' },
      note: /\.case\.json/,
    },
    { what: "a file over the limit", files: { "letter.txt": "x".repeat(101) }, note: /larger/ },
  ])("sets aside with a note: $what", async ({ files, note }) => {
    const { folder, took, settled } = await inbox(async (folder) => {
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
    });
    await settled();
    expect(took).toEqual([]);
    expect(await readdir(join(folder, "refused"))).toEqual(
      expect.arrayContaining(["letter.txt", "letter.txt.why.txt"]),
    );
    expect(await readFile(join(folder, "refused", "letter.txt.why.txt"), "utf8")).toMatch(note);
  });

  it.skipIf(process.platform === "win32").each<[string, (companion: string) => Promise<unknown>]>([
    ["a link out of the folder", (companion) => symlink("/dev/zero", companion)],
    ["a folder", (companion) => mkdir(companion)],
    ["a pipe that nobody writes to", (companion) => promisify(execFile)("mkfifo", [companion])],
    ["a file far too large", (companion) => writeFile(companion, `{"caseId":"${"1".repeat(100_000)}"}`)],
  ])("opens no companion that is %s", async (_, make) => {
    const { folder, took, settled } = await inbox(async (folder) => {
      await make(join(folder, "letter.txt.case.json"));
      await writeFile(join(folder, "letter.txt"), "letter");
    });
    await settled();
    expect(took).toEqual([]);
    expect(await readdir(join(folder, "refused"))).toContain("letter.txt.why.txt");
  });

  it("keeps last week's file of the same name", async () => {
    const { folder, settled } = await inbox();
    for (const text of ["first", "second", "third"]) {
      await writeFile(join(folder, "scan.txt"), text);
      await settled();
    }
    const done = join(folder, "done");
    expect(await readdir(done)).toEqual(["scan-2.txt", "scan-3.txt", "scan.txt"]);
    expect(await readFile(join(done, "scan-2.txt"), "utf8")).toBe("second");
  });

  it("passes over hidden and unfinished files, folders and companions without a certificate", async () => {
    const { folder, took } = await inbox(async (folder) => {
      await mkdir(join(folder, "folder"));
      for (const name of [".hidden.pdf", "scan.pdf.part", "later.case.json"]) await writeFile(join(folder, name), "x");
    });
    await pause(lookEveryMs * 5);
    expect(took).toEqual([]);
    expect(await waiting(folder)).toHaveLength(4);
  });

  it("goes on with the others when one cannot be taken in, and tries that one again", async () => {
    const { folder, took, logged, settled, breakOn } = await inbox();
    breakOn("a.txt");
    await writeFile(join(folder, "a.txt"), "a");
    await writeFile(join(folder, "b.txt"), "b");
    await vi.waitFor(() => expect(took.map(({ name }) => name)).toEqual(["b.txt"]), { timeout: 5_000 });
    expect(logged.join("\n")).not.toContain("a.txt");
    breakOn("");
    await settled();
    expect(took.map(({ name }) => name)).toEqual(["b.txt", "a.txt"]);
  });

  it("takes nothing more once it has stopped", async () => {
    const { folder, took, watched } = await inbox();
    await watched.stop();
    await writeFile(join(folder, "late.txt"), "late");
    await pause(lookEveryMs * 4);
    expect(took).toEqual([]);
  });
});
