import { describe, expect, it } from "vitest";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { CertificateRecords } from "#storage/ports.ts";
import { idOf, recordWith } from "../records.ts";
import type { StorageNow } from "./storage-under-test.ts";

/** The worklist: newest first, each record once, page by page. */
export function worklistContract(now: StorageNow): void {
  describe("worklist", () => {
    it("is empty at first", async () => {
      expect(await now().records.list({ limit: 10 })).toEqual({ records: [], cursor: null });
    });

    it("runs from the newest to the oldest, a page at a time, each record once", async () => {
      await addSeven(now().records);
      expect(await pagesOf(now().records, { limit: 3 })).toEqual([["7", "6", "5"], ["4", "3", "2"], ["1"]]);
    });

    it("ends where the last page is full", async () => {
      await addSeven(now().records);
      expect(await pagesOf(now().records, { limit: 7 })).toEqual([["7", "6", "5", "4", "3", "2", "1"]]);
    });

    it("can be narrowed to a status", async () => {
      await addSeven(now().records);
      expect(await pagesOf(now().records, { status: "refused", limit: 2 })).toEqual([["6", "4"], ["2"]]);
      expect(await pagesOf(now().records, { status: "needs-ocr", limit: 2 })).toEqual([[]]);
    });

    it("moves a record from one status to another", async () => {
      const record = recordWith();
      await now().records.add(record);
      await now().records.replace({ ...record, revision: 2, status: "assessed" });
      expect((await now().records.list({ status: "received", limit: 5 })).records).toEqual([]);
      expect((await now().records.list({ status: "assessed", limit: 5 })).records).toHaveLength(1);
    });

    it("does not lose its place when something arrives between two pages", async () => {
      await addSeven(now().records);
      const first = await now().records.list({ limit: 3 });
      await now().records.add(recordWith({ id: idOf(8), arrivedAt: "2026-11-30T08:00:00.000Z" }));
      const second = await now().records.list({ limit: 3, ...(first.cursor ? { cursor: first.cursor } : {}) });
      expect(second.records.map(({ id }) => Number.parseInt(id, 16))).toEqual([4, 3, 2]);
    });

    it("puts records that came in the same second in a fixed order", async () => {
      for (const number of [2, 3, 1]) await now().records.add(recordWith({ id: idOf(number) }));
      await now().records.add(recordWith({ id: idOf(4), arrivedAt: "2026-11-02T08:00:00Z" }));
      expect(await pagesOf(now().records, { limit: 1 })).toEqual([["4"], ["3"], ["2"], ["1"]]);
    });

    it.each(["", "nonsense", Buffer.from("2026 1").toString("base64url")])("refuses the cursor %j", async (cursor) => {
      await expect(now().records.list({ limit: 1, cursor })).rejects.toThrow(
        expect.objectContaining({ name: "ListCursorError" }),
      );
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
