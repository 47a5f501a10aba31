import { DatabaseSync } from "node:sqlite";
import type { RequestDeps } from "#cases/requests/request-deps.ts";
import { bringUpToDate } from "#storage/local/database.ts";
import { localQueue } from "#storage/local/local-queue.ts";
import { localRecords } from "#storage/local/local-records.ts";
import { localRequests } from "#storage/local/local-requests.ts";
import { rememberingPost } from "./remembering-post.ts";

/** An office on the stores of one machine without a disk under them: thousands of requests would wait for it for hours. */
export function officeInMemory(start: Date) {
  let now = start;
  const clock = () => now;
  const database = new DatabaseSync(":memory:");
  bringUpToDate(database);
  const post = rememberingPost();
  const noFile = { get: async () => null, put: async () => {} };
  const deps: RequestDeps = {
    storage: {
      files: noFile,
      records: localRecords(database),
      queue: localQueue(database, clock, { visibilityMs: 1, scanVisibilityMs: 1, maxAttempts: 1 }),
      close: async () => database.close(),
    },
    requests: localRequests(database),
    clock,
    timeZone: "Europe/Stockholm",
    post,
    office: {
      name: "Försäkringskontoret",
      contact: null,
      officer: null,
      address: [],
      origin: "https://svar.example",
      logicalAddress: null,
    },
    linkKey: new Uint8Array(32).fill(7),
  };
  return {
    deps,
    post,
    setClock: (moment: Date) => {
      now = moment;
    },
  };
}
