import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { receiveCertificate } from "#cases/receive-certificate.ts";
import { ok } from "#certificate/result.ts";
import type { PictureReader } from "#readers/ocr/picture-reader.ts";
import { readLocalConfig } from "#wiring/config.ts";
import { openLocalContainer } from "#wiring/local-container.ts";
import { startWork } from "#wiring/start-work.ts";

const scan = "letter-sv-scanned.pdf";

/** The service's own container, with a reader of pictures that comes to an end only when it is told to. */
async function office() {
  const folder = await mkdtemp(join(tmpdir(), "underlag-lanes-"));
  const logged: string[] = [];
  const real = await openLocalContainer(readLocalConfig({ UNDERLAG_DATA: folder }), (line) => logged.push(line));
  onTestFinished(async () => {
    await real.close();
    await rm(folder, { recursive: true });
  });
  const ending = Promise.withResolvers<"read" | "closed">();
  const began = Promise.withResolvers<void>();
  const pictures: PictureReader = {
    read: async (document) => {
      began.resolve();
      if ((await ending.promise) === "closed") throw new Error("closed while it read");
      return ok({ document, pictures: [] });
    },
    close: async () => ending.resolve("closed"),
  };
  const container = { ...real, pictures };
  const take = async (name: string) => {
    const bytes = await readFile(`samples/${name}`);
    return (await receiveCertificate(container, { bytes, name, arrival: "inbox", caseFacts: {} })).id;
  };
  const status = async (id: string) => (await real.storage.records.get(id))?.status;
  return { container, take, status, logged, began: began.promise, finish: () => ending.resolve("read") };
}

describe("startWork", () => {
  it("reads digital certificates while a scan takes its time", async () => {
    const { container, take, status, began, finish } = await office();
    const work = startWork(container);
    const slow = await take(scan);
    await began;
    const quick = await Promise.all(["letter-sv-complete.pdf", "se-fk7263.xml", "uk-med3-complete.pdf"].map(take));
    await vi.waitFor(
      async () => expect(await Promise.all(quick.map(status))).toEqual(Array(3).fill("assessed")),
      10_000,
    );
    expect(await status(slow)).toBe("needs-ocr");
    finish();
    await vi.waitFor(async () => expect(await status(slow)).toBe("assessed"), 5_000);
    await work.stop();
  });

  it("breaks a long scan off when the service ends, and has it again afterwards", async () => {
    const { container, take, status, began, logged } = await office();
    const work = startWork(container, 50);
    const slow = await take(scan);
    await began;
    await work.stop();
    expect(await status(slow)).toBe("needs-ocr");
    expect(logged).toHaveLength(1);
    const waiting = await container.storage.queue.receive(10, "scan-uploaded");
    expect(waiting).toMatchObject([{ message: { fileKey: `incoming/${slow}` }, attempt: 2 }]);
  });
});
