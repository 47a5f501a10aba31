import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { openLocalStorage } from "#storage/local/open-local-storage.ts";
import { createLogger } from "#wiring/logger.ts";
import { startWorkLoop } from "#wiring/work-loop.ts";

async function queueWith(...keys: string[]) {
  const folder = await mkdtemp(join(tmpdir(), "underlag-work-"));
  const storage = await openLocalStorage({ folder, clock: () => new Date(), visibilityMs: 60_000, maxAttempts: 3 });
  onTestFinished(async () => {
    await storage.close();
    await rm(folder, { recursive: true });
  });
  const send = async (fileKey: string) => storage.queue.send({ kind: "certificate-uploaded", fileKey });
  for (const key of keys) await send(key);
  const logged: string[] = [];
  const log = createLogger(
    "info",
    () => new Date(0),
    (line) => logged.push(line),
  );
  return { queue: storage.queue, send, log, logged };
}

const lane = { kind: "certificate-uploaded", atOnce: 2 } as const;

describe("the work loop", () => {
  it("does each piece of work once, also what comes later", async () => {
    const { queue, log, send } = await queueWith("a", "b", "c");
    const done: string[] = [];
    const loop = startWorkLoop(queue, lane, async (fileKey) => done.push(fileKey), log);
    await vi.waitFor(() => expect(done.toSorted()).toEqual(["a", "b", "c"]));
    await send("d");
    await vi.waitFor(() => expect(done).toHaveLength(4));
    await loop.stop();
    expect(await queue.receive(10)).toEqual([]);
  });

  it("tries again what failed, without holding up the rest", async () => {
    const { queue, log, logged } = await queueWith("flaky", "sound");
    const tries: string[] = [];
    const loop = startWorkLoop(
      queue,
      lane,
      async (fileKey) => {
        tries.push(fileKey);
        if (fileKey === "flaky" && tries.filter((key) => key === "flaky").length < 3) throw new Error("not now");
      },
      log,
    );
    await vi.waitFor(() => expect(tries.filter((key) => key === "flaky")).toHaveLength(3));
    await loop.stop();
    expect(tries.filter((key) => key === "sound")).toHaveLength(1);
    expect(logged).toHaveLength(2);
    expect(logged.join("\n")).not.toContain("not now");
  });

  it("finishes what is in hand before it stops, and takes nothing new", async () => {
    const { queue, log, send } = await queueWith("slow");
    const steps: string[] = [];
    const loop = startWorkLoop(
      queue,
      lane,
      async (fileKey) => {
        steps.push(`${fileKey} begun`);
        await new Promise((resolve) => setTimeout(resolve, 200));
        steps.push(`${fileKey} done`);
      },
      log,
    );
    await vi.waitFor(() => expect(steps).toEqual(["slow begun"]));
    await send("next");
    await loop.stop();
    expect(steps).toEqual(["slow begun", "slow done"]);
    expect(await queue.receive(10)).toMatchObject([{ message: { fileKey: "next" } }]);
  });
});
