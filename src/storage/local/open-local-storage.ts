import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { OpenedStorage } from "../request-ports.ts";
import { openDatabase } from "./database.ts";
import { openLocalFiles } from "./local-files.ts";
import { localQueue, type QueueLimits } from "./local-queue.ts";
import { localRecords } from "./local-records.ts";
import { localRequests } from "./local-requests.ts";

export interface LocalStorageOptions extends Partial<QueueLimits> {
  /** Folder that holds everything; made when it is not there. */
  folder: string;
  clock: () => Date;
}

/**
 * Opens the store of a single machine: originals as files, records and work in SQLite. Whatever a
 * call has answered survives a crash of the process or of the machine.
 */
export async function openLocalStorage({ folder, clock, ...limits }: LocalStorageOptions): Promise<OpenedStorage> {
  // Health data: on a machine that others share, nobody but us looks in. A folder that is there keeps its rights.
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const files = await openLocalFiles(folder, clock);
  const database = openDatabase(join(folder, "underlag.sqlite"));
  return {
    files,
    records: localRecords(database),
    requests: localRequests(database),
    queue: localQueue(database, clock, { ...defaultLimits, ...limits }),
    close: async () => database.close(),
  };
}

/** As in serverless.yml: six times the longest run of one piece of work, five tries. */
const defaultLimits: QueueLimits = { visibilityMs: 360_000, scanVisibilityMs: 1_800_000, maxAttempts: 5 };
