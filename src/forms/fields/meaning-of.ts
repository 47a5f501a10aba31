/** What a code from a file means by a table of ours; null for no code and for one that the table does not have. */
export function meaningOf<T>(table: Readonly<Record<string, T>>, code: string | null | undefined): T | null {
  // Codes come from senders: "constructor" must not find what every object has.
  return code != null && Object.hasOwn(table, code) ? (table[code] ?? null) : null;
}
