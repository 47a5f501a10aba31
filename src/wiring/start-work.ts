import { assessCertificate } from "#cases/assess-certificate.ts";
import { readScan } from "#cases/read-scan.ts";
import type { LocalContainer } from "./local-container.ts";
import { type Background, type Lane, startWorkLoop } from "./work-loop.ts";

/**
 * Works on what the queue holds. Scans have a lane of their own: a certificate that is quickly read never
 * waits behind one. At the end a scan has `graceMs` for the page that is being read.
 */
export function startWork(container: LocalContainer, graceMs = 10_000): Background {
  const { storage, pictures, log } = container;
  const loops = [
    startWorkLoop(storage.queue, lanes.certificates, (fileKey) => assessCertificate(container, fileKey), log),
    startWorkLoop(storage.queue, lanes.scans, (fileKey) => readScan(container, fileKey), log),
  ];
  return {
    stop: async () => {
      // A long scan is broken off: the queue still has it, and nobody should wait minutes for the end.
      const breakOff = setTimeout(() => {
        pictures.close().catch((fault) => log.fault("work", fault));
      }, graceMs);
      await Promise.all(loops.map((loop) => loop.stop()));
      clearTimeout(breakOff);
    },
  };
}

/** As many as each reader has threads for, so that no piece of work waits inside its own deadline. */
const lanes = {
  certificates: { kind: "certificate-uploaded", atOnce: 2 },
  scans: { kind: "scan-uploaded", atOnce: 1 },
} as const satisfies Record<string, Lane>;
