import type { Storage } from "#storage/ports.ts";

/** How much work was overdue: sent to the workers again, and given up by the queue. */
export interface Overdue {
  requeued: number;
  putAside: number;
}

/**
 * Sends word again of every certificate that was received more than `afterMinutes` ago and that nobody has
 * assessed: its message was lost, or a crash came between the row and the message. What the queue has
 * put aside is only counted: it failed often enough, and a person must look.
 */
export async function requeueOverdue(
  { storage, clock }: { storage: Storage; clock: () => Date },
  { afterMinutes }: { afterMinutes: number },
): Promise<Overdue> {
  const { records, queue } = storage;
  const givenUp = new Set((await queue.putAside()).map(({ fileKey }) => fileKey));
  const before = clock().getTime() - afterMinutes * 60_000;
  let requeued = 0;
  let cursor: string | undefined;
  do {
    const page = await records.list({ status: "received", limit: 100, ...(cursor === undefined ? {} : { cursor }) });
    for (const { file, arrivedAt } of page.records) {
      if (Date.parse(arrivedAt) > before || givenUp.has(file.key)) continue;
      await queue.send({ kind: "certificate-uploaded", fileKey: file.key });
      requeued += 1;
    }
    cursor = page.cursor ?? undefined;
  } while (cursor !== undefined);
  return { requeued, putAside: givenUp.size };
}
