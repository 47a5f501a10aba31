import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLocalStorage } from "#storage/local/open-local-storage.ts";
import { storageContract } from "../contract.ts";

const folders: string[] = [];
let now = Date.parse("2026-11-02T08:00:00Z");

storageContract("local storage", {
  open: async () => {
    const folder = await mkdtemp(join(tmpdir(), "underlag-storage-"));
    folders.push(folder);
    return openLocalStorage({ folder, clock: () => new Date(now), visibilityMs: 60_000, maxAttempts: 3 });
  },
  passVisibility: async () => {
    now += 60_000;
  },
  stop: async () => {
    for (const folder of folders) await rm(folder, { recursive: true });
  },
});
