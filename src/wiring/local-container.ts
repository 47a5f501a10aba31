import type { CaseDeps } from "#cases/case-deps.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { openLocalStorage } from "#storage/local/open-local-storage.ts";
import { systemClock } from "./clock.ts";
import type { LocalConfig } from "./config.ts";
import { createLogger, type Logger } from "./logger.ts";

export interface LocalContainer extends CaseDeps {
  log: Logger;
  /** Ends the reader's threads and closes the database. */
  close(): Promise<void>;
}

/** Everything that the service needs on one machine: files and SQLite in the data folder, real clock, reader threads. */
export async function openLocalContainer(
  { dataFolder, limits, timeZone, logLevel }: LocalConfig,
  writeLog: (line: string) => void,
): Promise<LocalContainer> {
  const clock = systemClock;
  const log = createLogger(logLevel, clock, writeLog);
  const storage = await openLocalStorage({ folder: dataFolder, clock });
  const reader = createDocumentReader(limits);
  return {
    storage,
    reader,
    clock,
    timeZone,
    log,
    announce: (fileKey) => storage.queue.send({ kind: "certificate-uploaded", fileKey }),
    close: async () => {
      await reader.close();
      await storage.close();
    },
  };
}
