import { describe, expect, it } from "vitest";
import type { StorageNow } from "./storage-under-test.ts";

/** Originals: whole or not at all, never changed. */
export function filesContract(now: StorageNow): void {
  describe("files", () => {
    const bytes = new Uint8Array([0, 255, 13, 10, 37, 80]);
    const metadata = { arrival: "api", name: "w4VzYQ", case: "e30" };

    it("gives back exactly what was put, with its metadata", async () => {
      await now().files.put("incoming/a1", bytes, metadata);
      expect(await now().files.get("incoming/a1")).toEqual({ bytes, metadata });
    });

    it("keeps an empty file and empty metadata", async () => {
      await now().files.put("incoming/a1", new Uint8Array(), {});
      expect(await now().files.get("incoming/a1")).toEqual({ bytes: new Uint8Array(), metadata: {} });
    });

    it("has null for a key that is not there", async () => {
      expect(await now().files.get("incoming/b2")).toBeNull();
    });

    it("changes nothing when the same bytes come again", async () => {
      await now().files.put("incoming/a1", bytes, metadata);
      await now().files.put("incoming/a1", bytes, { arrival: "page" });
      expect(await now().files.get("incoming/a1")).toEqual({ bytes, metadata });
    });

    it("refuses other bytes under a key that is taken", async () => {
      await now().files.put("incoming/a1", bytes, metadata);
      await expect(now().files.put("incoming/a1", new Uint8Array([1]), metadata)).rejects.toThrow(
        expect.objectContaining({ name: "FileTakenError" }),
      );
      expect(await now().files.get("incoming/a1")).toEqual({ bytes, metadata });
    });

    it("stores one file when the same one comes ten times at once", async () => {
      await Promise.all(Array.from({ length: 10 }, () => now().files.put("incoming/a1", bytes, metadata)));
      expect(await now().files.get("incoming/a1")).toEqual({ bytes, metadata });
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
      await expect(now().files.put(key, bytes, {})).rejects.toThrow(expect.objectContaining({ name: "FileKeyError" }));
    });

    it.each([[{ name: "Åsa" }], [{ name: "a\r\nx-other: b" }], [{ Name: "a" }], [{ name: "a".repeat(2100) }]])(
      "refuses metadata that cannot travel everywhere",
      async (unfit) => {
        await expect(now().files.put("incoming/a1", bytes, unfit)).rejects.toThrow(
          expect.objectContaining({ name: "FileKeyError" }),
        );
      },
    );
  });
}
