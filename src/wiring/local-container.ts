import type { CaseDeps } from "#cases/case-deps.ts";
import type { RequestDeps } from "#cases/requests/request-deps.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import type { PictureReader } from "#readers/ocr/picture-reader.ts";
import { pictureReaderOnDemand } from "#readers/ocr/picture-reader-on-demand.ts";
import { openLocalPost } from "#storage/local/open-local-post.ts";
import { openLocalStorage } from "#storage/local/open-local-storage.ts";
import { systemClock } from "./clock.ts";
import type { LocalConfig } from "./config.ts";
import { createLogger, type Logger } from "./logger.ts";
import { readLinkKey } from "./read-link-key.ts";
import { readUsualDurations } from "./read-usual-durations.ts";

export interface LocalContainer extends CaseDeps, Omit<RequestDeps, "office"> {
  pictures: PictureReader;
  log: Logger;
  /** Ends the readers' threads and closes the database. */
  close(): Promise<void>;
}

/**
 * Everything that the service needs on one machine: files and SQLite in the data folder, real clock, reader
 * threads. Where physicians find their page is known only when the service listens.
 */
export async function openLocalContainer(
  { dataFolder, limits, timeZone, usualDurationsFile, logLevel, ...settings }: LocalConfig,
  writeLog: (line: string) => void,
): Promise<LocalContainer> {
  const clock = systemClock;
  const log = createLogger(logLevel, clock, writeLog);
  const usualDurations = await readUsualDurations(usualDurationsFile);
  const storage = await openLocalStorage({ folder: dataFolder, clock });
  const post = await openLocalPost({ folder: dataFolder, clock, ...settings });
  const linkKey = await readLinkKey(settings.linkKeyFile);
  const reader = createDocumentReader(limits);
  const pictures = pictureReaderOnDemand();
  return {
    storage,
    requests: storage.requests,
    post,
    linkKey,
    onStepFault: (fault) => log.fault("request-step", fault),
    reader,
    pictures,
    clock,
    timeZone,
    usualDurations,
    log,
    announce: (fileKey) => storage.queue.send({ kind: "certificate-uploaded", fileKey }),
    close: async () => {
      await Promise.all([reader.close(), pictures.close()]);
      await storage.close();
    },
  };
}
