import { afterAll, beforeAll, beforeEach, describe } from "vitest";
import type { OpenedStorage } from "#storage/request-ports.ts";
import { filesContract } from "./contract/files.ts";
import { queueContract } from "./contract/queue.ts";
import { recordsContract } from "./contract/records.ts";
import { requestsContract } from "./contract/requests.ts";
import type { StorageUnderTest } from "./contract/storage-under-test.ts";
import { worklistContract } from "./contract/worklist.ts";

/** Every promise of storage/ports.ts, for any storage. */
export function storageContract(name: string, under: StorageUnderTest): void {
  describe(name, () => {
    let storage: OpenedStorage;
    const now = () => storage;

    beforeAll(async () => under.start?.());
    beforeEach(async () => {
      storage = await under.open();
      return () => storage.close();
    });
    afterAll(async () => under.stop?.());

    filesContract(now);
    recordsContract(now);
    worklistContract(now);
    requestsContract(now);
    queueContract(now, under.passVisibility);
  });
}
