import { ok, type Result } from "#certificate/result.ts";

/**
 * What reading gives of each page, in their order; `most` of them are in hand at a time. One that is refused
 * refuses all; after a refusal or a fault no other is begun.
 */
export async function readAtOnce<Page, Read, Refusal>(
  most: number,
  pages: readonly Page[],
  read: (page: Page) => Promise<Result<Read, Refusal>>,
): Promise<Result<Read[], Refusal>> {
  const all: Read[] = [];
  const refusals: Result<never, Refusal>[] = [];
  const waiting = pages.entries();
  const stop = new AbortController();

  async function readOn(): Promise<void> {
    // All share one row of pages that wait: each takes the next.
    for (const [at, page] of waiting) {
      if (stop.signal.aborted) return;
      const one = await read(page).catch((fault) => {
        stop.abort();
        throw fault;
      });
      if (one.ok) {
        all[at] = one.value;
        continue;
      }
      refusals.push(one);
      stop.abort();
    }
  }

  await Promise.all(Array.from({ length: most }, readOn));
  return refusals[0] ?? ok(all);
}
