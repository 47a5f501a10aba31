import { describe, expect, it } from "vitest";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { idOf, recordWith, resultAt } from "../records.ts";
import type { StorageNow } from "./storage-under-test.ts";

/** Records: added once, replaced in turn. */
export function recordsContract(now: StorageNow): void {
  describe("records", () => {
    it("gives back exactly what was added", async () => {
      const record = recordWith({
        status: "assessed",
        assessments: [resultAt("2026-11-02T08:00:01.000Z"), resultAt("2026-11-03T09:00:00.000Z")],
      });
      expect(await now().records.add(record)).toBe(true);
      expect(await now().records.get(record.id)).toEqual(record);
    });

    it("keeps a result of several megabytes", async () => {
      const record = recordWith({ assessments: [resultAt("2026-11-02T08:00:01.000Z", 2_000_000)] });
      await now().records.add(record);
      expect(await now().records.get(record.id)).toEqual(record);
      expect((await now().records.list({ limit: 1 })).records).toEqual([record]);
    });

    it("has null for an id that is not there", async () => {
      expect(await now().records.get(idOf(404))).toBeNull();
      for (const id of ["", "x", "a".repeat(5000)]) expect(await now().records.get(id)).toBeNull();
    });

    it("adds a record once", async () => {
      const record = recordWith();
      expect(await now().records.add(record)).toBe(true);
      expect(await now().records.add({ ...record, status: "refused" })).toBe(false);
      expect(await now().records.get(record.id)).toEqual(record);
    });

    it("lets one of ten win who add at once", async () => {
      const added = await Promise.all(Array.from({ length: 10 }, () => now().records.add(recordWith())));
      expect(added.filter(Boolean)).toHaveLength(1);
    });

    it("replaces a record whose revision follows the stored one", async () => {
      const record = recordWith();
      await now().records.add(record);
      const next: CertificateRecord = { ...record, revision: 2, status: "needs-ocr" };
      expect(await now().records.replace(next)).toBe(true);
      expect(await now().records.get(record.id)).toEqual(next);
    });

    it.each([1, 3])("does not replace revision 1 by revision %i", async (revision) => {
      const record = recordWith();
      await now().records.add(record);
      expect(await now().records.replace({ ...record, revision, status: "assessed" })).toBe(false);
      expect(await now().records.get(record.id)).toEqual(record);
    });

    it("does not replace what is not there", async () => {
      expect(await now().records.replace(recordWith({ revision: 2 }))).toBe(false);
      expect(await now().records.get(recordWith().id)).toBeNull();
    });

    it("lets one of ten win who replace at once", async () => {
      const record = recordWith();
      await now().records.add(record);
      const replaced = await Promise.all(
        Array.from({ length: 10 }, (_, caseNumber) =>
          now().records.replace({ ...record, revision: 2, caseFacts: { caseId: `case-${caseNumber}` } }),
        ),
      );
      expect(replaced.filter(Boolean)).toHaveLength(1);
      expect((await now().records.get(record.id))?.caseFacts.caseId).toBe(`case-${replaced.indexOf(true)}`);
    });

    it("stores nothing that breaks the schema", async () => {
      const broken = recordWith({ arrivedAt: "yesterday" });
      await expect(now().records.add(broken)).rejects.toThrow();
      expect(await now().records.get(broken.id)).toBeNull();
    });
  });
}
