import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { CertificateRecords, Storage } from "#storage/ports.ts";
import { idOf, recordWith, resultAt } from "./records.ts";

/** What a contract run needs of the storage that it is run on. */
export interface StorageUnderTest {
  /** Empty, with messages put aside after three tries. */
  open(): Promise<Storage>;
  /** Lets the time pass after which a message that nobody acknowledged comes back. */
  passVisibility(): Promise<void>;
  start?(): Promise<void>;
  stop?(): Promise<void>;
}

/** Every promise of storage/ports.ts, for any storage. */
export function storageContract(name: string, under: StorageUnderTest): void {
  describe(name, () => {
    let storage: Storage;

    beforeAll(async () => under.start?.());
    beforeEach(async () => {
      storage = await under.open();
      return () => storage.close();
    });
    afterAll(async () => under.stop?.());

    describe("files", () => {
      const bytes = new Uint8Array([0, 255, 13, 10, 37, 80]);
      const metadata = { arrival: "api", name: "w4VzYQ", case: "e30" };

      it("gives back exactly what was put, with its metadata", async () => {
        await storage.files.put("incoming/a1", bytes, metadata);
        expect(await storage.files.get("incoming/a1")).toEqual({ bytes, metadata });
      });

      it("keeps an empty file and empty metadata", async () => {
        await storage.files.put("incoming/a1", new Uint8Array(), {});
        expect(await storage.files.get("incoming/a1")).toEqual({ bytes: new Uint8Array(), metadata: {} });
      });

      it("has null for a key that is not there", async () => {
        expect(await storage.files.get("incoming/b2")).toBeNull();
      });

      it("changes nothing when the same bytes come again", async () => {
        await storage.files.put("incoming/a1", bytes, metadata);
        await storage.files.put("incoming/a1", bytes, { arrival: "page" });
        expect(await storage.files.get("incoming/a1")).toEqual({ bytes, metadata });
      });

      it("refuses other bytes under a key that is taken", async () => {
        await storage.files.put("incoming/a1", bytes, metadata);
        await expect(storage.files.put("incoming/a1", new Uint8Array([1]), metadata)).rejects.toThrow(
          expect.objectContaining({ name: "FileTakenError" }),
        );
        expect(await storage.files.get("incoming/a1")).toEqual({ bytes, metadata });
      });

      it("stores one file when the same one comes ten times at once", async () => {
        await Promise.all(Array.from({ length: 10 }, () => storage.files.put("incoming/a1", bytes, metadata)));
        expect(await storage.files.get("incoming/a1")).toEqual({ bytes, metadata });
      });

      it.each([
        "",
        "incoming",
        "incoming/",
        "/etc/passwd",
        "../incoming/a1",
        "incoming/../../a1",
        "incoming/..",
        "incoming/a..b",
        "incoming/.hidden",
        "incoming\\a1",
        "incoming/Åsa Svensson.pdf",
        "incoming/a1\0.pdf",
        `incoming/${"a".repeat(200)}`,
      ])("refuses the key %j", async (key) => {
        await expect(storage.files.put(key, bytes, {})).rejects.toThrow(
          expect.objectContaining({ name: "FileKeyError" }),
        );
      });

      it.each([[{ name: "Åsa" }], [{ name: "a\r\nx-other: b" }], [{ Name: "a" }], [{ name: "a".repeat(2100) }]])(
        "refuses metadata that cannot travel everywhere",
        async (unfit) => {
          await expect(storage.files.put("incoming/a1", bytes, unfit)).rejects.toThrow(
            expect.objectContaining({ name: "FileKeyError" }),
          );
        },
      );
    });

    describe("records", () => {
      it("gives back exactly what was added", async () => {
        const record = recordWith({
          status: "assessed",
          assessments: [resultAt("2026-11-02T08:00:01.000Z"), resultAt("2026-11-03T09:00:00.000Z")],
        });
        expect(await storage.records.add(record)).toBe(true);
        expect(await storage.records.get(record.id)).toEqual(record);
      });

      it("keeps a result of several megabytes", async () => {
        const record = recordWith({ assessments: [resultAt("2026-11-02T08:00:01.000Z", 2_000_000)] });
        await storage.records.add(record);
        expect(await storage.records.get(record.id)).toEqual(record);
        expect((await storage.records.list({ limit: 1 })).records).toEqual([record]);
      });

      it("has null for an id that is not there", async () => {
        expect(await storage.records.get(idOf(404))).toBeNull();
      });

      it("adds a record once", async () => {
        const record = recordWith();
        expect(await storage.records.add(record)).toBe(true);
        expect(await storage.records.add({ ...record, status: "refused" })).toBe(false);
        expect(await storage.records.get(record.id)).toEqual(record);
      });

      it("lets one of ten win who add at once", async () => {
        const added = await Promise.all(Array.from({ length: 10 }, () => storage.records.add(recordWith())));
        expect(added.filter(Boolean)).toHaveLength(1);
      });

      it("replaces a record whose revision follows the stored one", async () => {
        const record = recordWith();
        await storage.records.add(record);
        const next: CertificateRecord = { ...record, revision: 2, status: "needs-ocr" };
        expect(await storage.records.replace(next)).toBe(true);
        expect(await storage.records.get(record.id)).toEqual(next);
      });

      it.each([1, 3])("does not replace revision 1 by revision %i", async (revision) => {
        const record = recordWith();
        await storage.records.add(record);
        expect(await storage.records.replace({ ...record, revision, status: "assessed" })).toBe(false);
        expect(await storage.records.get(record.id)).toEqual(record);
      });

      it("does not replace what is not there", async () => {
        expect(await storage.records.replace(recordWith({ revision: 2 }))).toBe(false);
        expect(await storage.records.get(recordWith().id)).toBeNull();
      });

      it("lets one of ten win who replace at once", async () => {
        const record = recordWith();
        await storage.records.add(record);
        const replaced = await Promise.all(
          Array.from({ length: 10 }, (_, caseNumber) =>
            storage.records.replace({ ...record, revision: 2, caseFacts: { caseId: `case-${caseNumber}` } }),
          ),
        );
        expect(replaced.filter(Boolean)).toHaveLength(1);
        expect((await storage.records.get(record.id))?.caseFacts.caseId).toBe(`case-${replaced.indexOf(true)}`);
      });

      it("stores nothing that breaks the schema", async () => {
        const broken = recordWith({ arrivedAt: "yesterday" });
        await expect(storage.records.add(broken)).rejects.toThrow();
        expect(await storage.records.get(broken.id)).toBeNull();
      });
    });

    describe("worklist", () => {
      it("is empty at first", async () => {
        expect(await storage.records.list({ limit: 10 })).toEqual({ records: [], cursor: null });
      });

      it("runs from the newest to the oldest, a page at a time, each record once", async () => {
        await addSeven(storage.records);
        expect(await pagesOf(storage.records, { limit: 3 })).toEqual([["7", "6", "5"], ["4", "3", "2"], ["1"]]);
      });

      it("ends where the last page is full", async () => {
        await addSeven(storage.records);
        expect(await pagesOf(storage.records, { limit: 7 })).toEqual([["7", "6", "5", "4", "3", "2", "1"]]);
      });

      it("can be narrowed to a status", async () => {
        await addSeven(storage.records);
        expect(await pagesOf(storage.records, { status: "refused", limit: 2 })).toEqual([["6", "4"], ["2"]]);
        expect(await pagesOf(storage.records, { status: "needs-ocr", limit: 2 })).toEqual([[]]);
      });

      it("moves a record from one status to another", async () => {
        const record = recordWith();
        await storage.records.add(record);
        await storage.records.replace({ ...record, revision: 2, status: "assessed" });
        expect((await storage.records.list({ status: "received", limit: 5 })).records).toEqual([]);
        expect((await storage.records.list({ status: "assessed", limit: 5 })).records).toHaveLength(1);
      });

      it("does not lose its place when something arrives between two pages", async () => {
        await addSeven(storage.records);
        const first = await storage.records.list({ limit: 3 });
        await storage.records.add(recordWith({ id: idOf(8), arrivedAt: "2026-11-30T08:00:00.000Z" }));
        const second = await storage.records.list({ limit: 3, ...(first.cursor ? { cursor: first.cursor } : {}) });
        expect(second.records.map(({ id }) => Number.parseInt(id, 16))).toEqual([4, 3, 2]);
      });

      it("puts records that came in the same second in a fixed order", async () => {
        for (const number of [2, 3, 1]) await storage.records.add(recordWith({ id: idOf(number) }));
        await storage.records.add(recordWith({ id: idOf(4), arrivedAt: "2026-11-02T08:00:00Z" }));
        expect(await pagesOf(storage.records, { limit: 1 })).toEqual([["4"], ["3"], ["2"], ["1"]]);
      });

      it.each(["", "nonsense", Buffer.from("2026 1").toString("base64url")])(
        "refuses the cursor %j",
        async (cursor) => {
          await expect(storage.records.list({ limit: 1, cursor })).rejects.toThrow(
            expect.objectContaining({ name: "ListCursorError" }),
          );
        },
      );
    });

    describe("queue", () => {
      const message = { kind: "certificate-uploaded", fileKey: "incoming/a1" } as const;

      it("delivers a message and is empty once it is done", async () => {
        await storage.queue.send(message);
        const [delivery] = await storage.queue.receive(10);
        expect(delivery).toMatchObject({ message, attempt: 1 });
        await delivery?.done();
        await under.passVisibility();
        expect(await storage.queue.receive(10)).toEqual([]);
        expect(await storage.queue.putAside()).toEqual([]);
      });

      it("hides a message while somebody works on it", async () => {
        await storage.queue.send(message);
        expect(await storage.queue.receive(10)).toHaveLength(1);
        expect(await storage.queue.receive(10)).toEqual([]);
      });

      it("hands out no more than was asked for", async () => {
        for (const fileKey of ["incoming/a1", "incoming/a2", "incoming/a3"]) {
          await storage.queue.send({ ...message, fileKey });
        }
        expect(await storage.queue.receive(2)).toHaveLength(2);
        expect(await storage.queue.receive(2)).toHaveLength(1);
      });

      it("delivers the same message twice when it was sent twice", async () => {
        await storage.queue.send(message);
        await storage.queue.send(message);
        expect((await storage.queue.receive(10)).map((delivery) => delivery.message)).toEqual([message, message]);
      });

      it("delivers again after the visibility time, and counts", async () => {
        await storage.queue.send(message);
        await storage.queue.receive(1);
        await under.passVisibility();
        const [again] = await storage.queue.receive(1);
        expect(again).toMatchObject({ message, attempt: 2 });
      });

      it("delivers again at once when it is given back", async () => {
        await storage.queue.send(message);
        const [first] = await storage.queue.receive(1);
        await first?.retry();
        const [again] = await storage.queue.receive(1);
        expect(again).toMatchObject({ message, attempt: 2 });
      });

      it("puts a message aside after three tries, and hands out the others", async () => {
        await storage.queue.send(message);
        for (const attempt of [1, 2, 3]) {
          const [delivery] = await storage.queue.receive(1);
          expect(delivery?.attempt).toBe(attempt);
          await delivery?.retry();
        }
        await storage.queue.send({ ...message, fileKey: "incoming/healthy" });
        expect((await storage.queue.receive(10)).map((delivery) => delivery.message.fileKey)).toEqual([
          "incoming/healthy",
        ]);
        expect(await storage.queue.putAside()).toEqual([message]);
        expect(await storage.queue.putAside(), "looking does not take").toEqual([message]);
      });

      it("puts aside what killed its worker every time", async () => {
        await storage.queue.send(message);
        for (const _ of [1, 2, 3]) {
          expect(await storage.queue.receive(1)).toHaveLength(1);
          await under.passVisibility();
        }
        expect(await storage.queue.receive(1)).toEqual([]);
        expect(await storage.queue.putAside()).toEqual([message]);
      });
    });
  });
}

/** Seven records, a day apart, added out of order; the even ones are refused. */
async function addSeven(records: CertificateRecords): Promise<void> {
  for (const number of [4, 1, 7, 3, 6, 2, 5]) {
    await records.add(
      recordWith({
        id: idOf(number),
        arrivedAt: `2026-11-0${number}T08:00:00.000Z`,
        status: number % 2 === 0 ? "refused" : "received",
      }),
    );
  }
}

async function pagesOf(
  records: CertificateRecords,
  query: { status?: CertificateRecord["status"]; limit: number },
): Promise<string[][]> {
  const pages: string[][] = [];
  let cursor: string | null | undefined;
  while (cursor !== null && pages.length < 10) {
    const page = await records.list({ ...query, ...(cursor === undefined ? {} : { cursor }) });
    pages.push(page.records.map(({ id }) => String(Number.parseInt(id, 16))));
    cursor = page.cursor;
  }
  return pages;
}
