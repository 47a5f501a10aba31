import { beforeEach, describe, expect, it } from "vitest";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import type { RequestRecords } from "#storage/request-ports.ts";
import { idOf, recordWith } from "../records.ts";
import { repliedRequest, requestWith } from "../request-records.ts";
import type { StorageNow } from "./storage-under-test.ts";

/** Every promise of RequestRecords in storage/request-ports.ts. */
export function requestsContract(now: StorageNow): void {
  describe("requests", () => {
    let requests: RequestRecords;
    beforeEach(() => {
      requests = now().requests;
    });
    const dueIds = async (until: string, limit = 10) =>
      (await requests.due(new Date(until), limit)).map(({ id }) => Number.parseInt(id, 16));

    it("gives back exactly what was added, and null for what is not there", async () => {
      const record = repliedRequest();
      expect(await requests.add(record)).toBe(true);
      expect(await requests.get(record.id)).toEqual(record);
      expect(await requests.get(idOf(404))).toBeNull();
      // Addresses hold what people write into them.
      for (const id of ["", "x", "a".repeat(5000)]) expect(await requests.get(id)).toBeNull();
    });

    it("adds a request once, also when ten add at once", async () => {
      const added = await Promise.all(Array.from({ length: 10 }, () => requests.add(requestWith())));
      expect(added.filter(Boolean)).toHaveLength(1);
      expect(await requests.add(requestWith({ state: "approved" }))).toBe(false);
      expect((await requests.get(requestWith().id))?.state).toBe("draft");
    });

    it("replaces a request whose revision follows the stored one, and one of ten who do at once", async () => {
      await requests.add(requestWith());
      for (const revision of [1, 3]) expect(await requests.replace(requestWith({ revision }))).toBe(false);
      const replaced = await Promise.all(
        Array.from({ length: 10 }, (_, unit) => requests.replace(requestWith({ revision: 2, unit: `unit ${unit}` }))),
      );
      expect(replaced.filter(Boolean)).toHaveLength(1);
      expect((await requests.get(requestWith().id))?.unit).toBe(`unit ${replaced.indexOf(true)}`);
      expect(await requests.replace(requestWith({ id: idOf(5), revision: 2 }))).toBe(false);
    });

    it("stores nothing that breaks the schema", async () => {
      await expect(requests.add(requestWith({ createdAt: "yesterday" }))).rejects.toThrow();
      expect(await requests.get(requestWith().id)).toBeNull();
    });

    it("knows what is due, the longest waiting first, and what is due no longer", async () => {
      const waiting = { 1: "2026-11-03T08:00:00.000Z", 2: "2026-11-02T08:00:00Z", 3: "2026-11-05T08:00:00.000Z" };
      for (const [id, nextStepAt] of Object.entries(waiting)) {
        await requests.add(requestWith({ id: idOf(Number(id)), state: "sent", nextStepAt }));
      }
      await requests.add(requestWith({ id: idOf(4), nextStepAt: null }));
      expect(await dueIds("2026-11-01T00:00:00Z")).toEqual([]);
      expect(await dueIds("2026-11-03T08:00:00Z")).toEqual([2, 1]);
      expect(await dueIds("2026-12-01T00:00:00Z", 2)).toEqual([2, 1]);

      await requests.replace(requestWith({ id: idOf(2), revision: 2, state: "expired", nextStepAt: null }));
      expect(await dueIds("2026-12-01T00:00:00Z")).toEqual([1, 3]);
    });

    it("lists every request once, a page at a time", async () => {
      for (let number = 1; number <= 7; number += 1) {
        const states: Partial<RequestRecord> =
          number % 2 ? { state: "closed" } : { nextStepAt: "2026-11-03T08:00:00Z" };
        await requests.add(requestWith({ id: idOf(number), ...states }));
      }
      const seen: number[] = [];
      let cursor: string | null | undefined;
      do {
        const page = await requests.list({ limit: 3, ...(cursor == null ? {} : { cursor }) });
        expect(page.records.length).toBeLessThanOrEqual(3);
        seen.push(...page.records.map(({ id }) => Number.parseInt(id, 16)));
        cursor = page.cursor;
      } while (cursor !== null);
      expect(seen.sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
    });

    it("keeps requests and certificates out of each other's lists", async () => {
      await now().records.add(recordWith());
      await requests.add(requestWith({ nextStepAt: "2026-11-03T08:00:00Z" }));
      await requests.add(requestWith({ id: idOf(9) }));
      expect((await now().records.list({ limit: 10 })).records).toHaveLength(1);
      expect((await now().records.list({ status: "received", limit: 10 })).records).toHaveLength(1);
      expect((await requests.list({ limit: 10 })).records).toHaveLength(2);
    });

    it("refuses a cursor that no list gave out", async () => {
      await expect(requests.list({ limit: 1, cursor: "x" })).rejects.toThrow(
        expect.objectContaining({ name: "ListCursorError" }),
      );
    });
  });
}
