import { readFile } from "node:fs/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { assessCertificate } from "#cases/assess-certificate.ts";
import { RowChangedError } from "#cases/assess-stored.ts";
import { readScan } from "#cases/read-scan.ts";
import { ok, refused } from "#certificate/result.ts";
import type { Page } from "#readers/document-text.ts";
import type { PictureReader } from "#readers/ocr/picture-reader.ts";
import type { Message } from "#storage/message.ts";
import { letter, openOffice, upload } from "./office.ts";

const unread = { x: 0.5, y: 0.25, width: 0.25, height: 0.125 };
const webp = new TextEncoder().encode("RIFF....WEBP");

/** Reads every picture as the same letter, at once: what is tried here is what becomes of it. */
const lettersEverywhere: PictureReader = {
  read: async (document) =>
    ok({
      document: { ...document, reader: "ocr", pages: document.pages.map(({ number }) => letterPage(number)) },
      pictures: document.pages.map(({ number }) => ({ page: number, type: "image/webp", bytes: webp })),
    }),
  close: async () => {},
};

const tooSlow: PictureReader = {
  ...lettersEverywhere,
  read: async (document) => ok({ document, pictures: [] }),
};

const broken: PictureReader = {
  ...lettersEverywhere,
  read: async () => refused({ code: "malformed", detail: null }),
};

function letterPage(number: number): Page {
  return {
    number,
    source: "ocr",
    text: letter,
    lines: [],
    recognised: { words: [], grade: 4, handwriting: false, faults: [], unread: [unread] },
  };
}

describe("reading a scan", () => {
  let office: Awaited<ReturnType<typeof openOffice>>;
  let scan: Uint8Array;
  beforeEach(async () => {
    office = await openOffice();
    scan = await readFile("samples/letter-sv-scanned.pdf");
  });
  afterEach(() => office.close());

  /** Puts the scan through the first worker, and gives what is known afterwards. */
  async function arrived() {
    const { id } = await office.receive(upload("", { bytes: scan, name: "scan.pdf" }));
    const key = `incoming/${id}`;
    expect(await office.assess(key)).toBe("needs-ocr");
    return { id, key };
  }
  const read = (key: string, pictures = lettersEverywhere) => readScan({ ...office.deps, pictures }, key);
  const rowOf = (id: string) => office.storage.records.get(id);
  const sent = async (kind: Message["kind"]) =>
    (await office.storage.queue.receive(10, kind)).map(({ message }) => message.fileKey);

  it("is handed over by the worker that cannot, and keeps what that one said", async () => {
    const { id, key } = await arrived();
    const waiting = await rowOf(id);
    expect(waiting).toMatchObject({ status: "needs-ocr", revision: 2 });
    expect(await sent("scan-uploaded")).toEqual([key]);

    expect(await read(key)).toBe("assessed");
    const row = await rowOf(id);
    expect(row).toMatchObject({ status: "assessed", revision: 3 });
    expect(row?.assessments[0]).toEqual(waiting?.assessments[0]);
    expect(row?.assessments[1]?.assessment.verdict.word).toBe("sufficient");
  });

  it("keeps the page as it was read, with the places that gave no word", async () => {
    const { id, key } = await arrived();
    await read(key);
    const result = (await rowOf(id))?.assessments[1];
    expect(result?.pictures).toEqual([
      { page: 1, key: expect.stringMatching(`^pictures/${id}/1-[0-9a-f]{16}\\.webp$`), unread: [unread] },
    ]);
    const stored = await office.storage.files.get(result?.pictures[0]?.key ?? "");
    expect(stored?.bytes).toEqual(webp);
  });

  it("happens once, however often the message comes", async () => {
    const { id, key } = await arrived();
    expect(await Promise.all([read(key), read(key)])).toContain("assessed");
    expect(await read(key)).toBe("already-done");
    expect((await rowOf(id))?.assessments).toHaveLength(2);
  });

  it("is asked for again by a first message that comes twice: the word may have been lost between", async () => {
    const { key } = await arrived();
    expect(await sent("scan-uploaded")).toEqual([key]);
    expect(await office.assess(key)).toBe("already-done");
    expect(await sent("scan-uploaded")).toEqual([key]);
    await read(key);
    expect(await office.assess(key)).toBe("already-done");
    expect(await sent("scan-uploaded")).toEqual([]);
  });

  it("survives a crash before the row was written", async () => {
    const { id, key } = await arrived();
    const { records } = office.storage;
    const crash = { ...records, replace: () => Promise.reject(new Error("power cut")) };
    const storage = { ...office.storage, records: crash };
    const crashed = readScan({ ...office.deps, storage, pictures: lettersEverywhere }, key);
    await expect(crashed).rejects.toThrow("power cut");
    expect(await rowOf(id)).toMatchObject({ status: "needs-ocr" });
    expect(await read(key)).toBe("assessed");
    expect((await rowOf(id))?.assessments).toHaveLength(2);
  });

  it("is done over when the row was touched meanwhile, and still waits", async () => {
    const { id, key } = await arrived();
    const { records } = office.storage;
    const touching: PictureReader = {
      ...lettersEverywhere,
      read: async (document, bytes) => {
        const row = await records.get(id);
        if (row !== null) await records.replace({ ...row, revision: row.revision + 1, stuckSince: row.arrivedAt });
        return lettersEverywhere.read(document, bytes);
      },
    };
    await expect(read(key, touching)).rejects.toThrow(RowChangedError);
    expect(await read(key)).toBe("assessed");
    expect(await rowOf(id)).toMatchObject({ status: "assessed", stuckSince: null });
  });

  it("waits no longer once it was tried, and says that nothing was read", async () => {
    const { id, key } = await arrived();
    expect(await read(key, tooSlow)).toBe("assessed");
    expect((await rowOf(id))?.assessments[1]?.assessment.verdict.word).toBe("review");
    expect(await read(key)).toBe("already-done");
  });

  it("is refused when the picture cannot be decoded", async () => {
    const { id, key } = await arrived();
    expect(await read(key, broken)).toBe("refused");
    expect(await rowOf(id)).toMatchObject({ status: "refused", refusal: { code: "malformed" } });
  });

  it("throws what the queue has to try again", async () => {
    const { id, key } = await arrived();
    const failing = { ...lettersEverywhere, read: () => Promise.reject(new Error("no memory")) };
    await expect(read(key, failing)).rejects.toThrow("no memory");
    expect(await rowOf(id)).toMatchObject({ status: "needs-ocr", revision: 2 });
  });

  it("also reads what nobody has looked at before", async () => {
    await office.storage.files.put("incoming/straight", scan, {});
    expect(await read("incoming/straight")).toBe("assessed");
  });

  it("leaves a digital certificate to the first worker", async () => {
    const { id } = await office.receive(upload(letter));
    expect(await assessCertificate(office.deps, `incoming/${id}`)).toBe("assessed");
    expect(await sent("scan-uploaded")).toEqual([]);
    expect(await read(`incoming/${id}`)).toBe("already-done");
  });
});
