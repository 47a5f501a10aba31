import type { CertificateRecord } from "#storage/certificate-record.ts";
import { everyRecord } from "#storage/every-record.ts";
import type { Message } from "#storage/message.ts";
import type { CertificateRecords, Storage } from "#storage/ports.ts";
import { workOn } from "./work-on.ts";

/** How much work was overdue: sent to the workers again, and given up by the queue. */
export interface Overdue {
  requeued: number;
  putAside: number;
}

/**
 * Sends word again of every certificate that has waited for `afterMinutes` to be assessed, or for its
 * pictures to be read: its message was lost, or a crash came between the row and the message. What the
 * queue has put aside is not sent again, since it failed often enough; its row says so, and a person can
 * try again.
 */
export async function requeueOverdue(
  { storage, clock }: { storage: Storage; clock: () => Date },
  { afterMinutes }: { afterMinutes: number },
): Promise<Overdue> {
  const { records, queue } = storage;
  const givenUp = new Set((await queue.putAside()).map(nameOf));
  const now = clock();
  const before = now.getTime() - afterMinutes * 60_000;
  let requeued = 0;
  for await (const record of waiting(records)) {
    const kind = workOn(record);
    // What was put aside stays aside: after a person's new try that says nothing for a while.
    const hopeful = record.triedAgainAt !== null && Date.parse(record.triedAgainAt) > before;
    if (kind === null || record.stuckSince !== null || hopeful) continue;
    const message = { kind, fileKey: record.file.key };
    if (givenUp.has(nameOf(message))) {
      await records.replace({ ...record, revision: record.revision + 1, stuckSince: now.toISOString() });
    } else if (Date.parse(waitsSince(record)) <= before) {
      await queue.send(message);
      requeued += 1;
    }
  }
  return { requeued, putAside: givenUp.size };
}

async function* waiting(records: CertificateRecords): AsyncGenerator<CertificateRecord> {
  for (const status of ["received", "needs-ocr"] as const) {
    yield* everyRecord((page) => records.list({ status, ...page }));
  }
}

/** A scan waits since the check that found pictures in it. */
const waitsSince = ({ arrivedAt, assessments }: CertificateRecord) => assessments.at(-1)?.at ?? arrivedAt;

const nameOf = ({ kind, fileKey }: Message) => `${kind} ${fileKey}`;
