/** Every record of a list, fetched a page at a time as they are asked for. */
export async function* everyRecord<Listed>(
  list: (page: { limit: number; cursor?: string }) => Promise<{ records: readonly Listed[]; cursor: string | null }>,
): AsyncGenerator<Listed> {
  let cursor: string | null | undefined;
  while (cursor !== null) {
    const page: Awaited<ReturnType<typeof list>> = await list({
      limit: 100,
      ...(cursor === undefined ? {} : { cursor }),
    });
    yield* page.records;
    cursor = page.cursor;
  }
}
