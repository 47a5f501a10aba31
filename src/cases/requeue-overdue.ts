import type { Storage } from "#storage/ports.ts";

/** How much work was overdue: sent to the workers again, and given up by the queue. */
export interface Overdue {
  requeued: number;
  putAside: number;
}

/**
 * Sends word again of every certificate that was received more than `afterMinutes` ago and that nobody has
 * assessed: its message was lost, or a crash came between the row and the message. What the queue has
 * put aside is not sent again, since it failed often enough; its row says so, and a person can try again.
 */
export async function requeueOverdue(
  { storage, clock }: { storage: Storage; clock: () => Date },
  { afterMinutes }: { afterMinutes: number },
): Promise<Overdue> {
  const { records, queue } = storage;
  const givenUp = new Set((await queue.putAside()).map(({ fileKey }) => fileKey));
  const now = clock();
  const before = now.getTime() - afterMinutes * 60_000;
  let requeued = 0;
  let cursor: string | undefined;
  do {
    const page = await records.list({ status: "received", limit: 100, ...(cursor === undefined ? {} : { cursor }) });
    for (const record of page.records) {
      const { file, arrivedAt, stuckSince, triedAgainAt } = record;
      // What was put aside stays aside: after a person's new try that says nothing for a while.
      const hopeful = triedAgainAt !== null && Date.parse(triedAgainAt) > before;
      if (stuckSince !== null || hopeful) continue;
      if (givenUp.has(file.key)) {
        await records.replace({ ...record, revision: record.revision + 1, stuckSince: now.toISOString() });
      } else if (Date.parse(arrivedAt) <= before) {
        await queue.send({ kind: "certificate-uploaded", fileKey: file.key });
        requeued += 1;
      }
    }
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
  return { requeued, putAside: givenUp.size };
}
