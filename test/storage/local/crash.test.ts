import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openLocalStorage } from "#storage/local/open-local-storage.ts";
import { idOf } from "../records.ts";
import { contentOf } from "./content-of.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "underlag-crash-"));
});
afterAll(() => rm(folder, { recursive: true }));

it("has everything that it answered for after being killed in the middle, five times over", async () => {
  const answered: string[] = [];
  for (const [round, delay] of [0, 3, 7, 11, 17].entries()) answered.push(...(await killedRun(round * 1000, delay)));
  expect(answered.length).toBeGreaterThan(10);

  const tomorrow = new Date(Date.now() + 86_400_000);
  const storage = await openLocalStorage({ folder, clock: () => tomorrow, maxAttempts: 1000 });
  for (const line of answered) {
    const number = Number(line.split(" ")[0]);
    const id = idOf(number);
    expect(await storage.records.get(id)).toMatchObject({ revision: 2, status: "assessed" });
    const file = await storage.files.get(`incoming/${id}`);
    expect(file?.metadata).toEqual({ arrival: "api" });
    expect(Buffer.from(file?.bytes ?? []).equals(contentOf(number))).toBe(true);
  }

  for (const name of await readdir(join(folder, "files", "incoming"))) {
    const file = await storage.files.get(`incoming/${name}`);
    expect(file?.bytes.byteLength, "a file is whole or not there").toBe(512 * 1024);
  }
  expect(await readdir(join(folder, "unfinished")), "what was half written is cleared away").toEqual([]);

  const again = (await storage.queue.receive(10_000)).map(({ message }) => message.fileKey);
  const taken = answered.map((line) => line.split(" ")[1] ?? "");
  expect(again, "work that died with its worker comes back").toEqual(expect.arrayContaining(taken));
  await storage.close();
}, 60_000);

/** Lets a process write, and kills it some milliseconds after its fifth answer. Gives the answers. */
async function killedRun(from: number, delay: number): Promise<string[]> {
  const program = new URL("writer-to-kill.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, [program, folder, String(from)], { stdio: ["ignore", "pipe", "inherit"] });
  const lines: string[] = [];
  createInterface(child.stdout).on("line", (line) => {
    lines.push(line);
    if (lines.length === 5) setTimeout(() => child.kill("SIGKILL"), delay);
  });
  await once(child, "close");
  return lines;
}
