import { expect, test } from "vitest";
import { olderEntries } from "#language/splitting/record-entries.ts";

const rows: readonly [name: string, text: string, older: string[]][] = [
  ["two entries far apart", ">> 03.02.25 >> verre. >> 10.10.25 >> bedre.", [">> 03.02.25 >> verre. "]],
  ["two entries of one month", ">> 03.10.25 >> verre. >> 10.10.25 >> bedre.", []],
  ["lines with a colon", "2025-02-03: sämre\n2025-10-10: bättre", ["2025-02-03: sämre"]],
  ["newest first", "2025-10-10: bättre\n2025-02-03: sämre", ["\n2025-02-03: sämre"]],
  ["one date", "2025-02-03: sämre sedan dess", []],
  ["dates in a sentence", "Opererad 3.2.2025 och åter 10.10.2025 för kontroll", []],
  ["no such day", ">> 31.02.25 >> a >> 10.10.25 >> b", []],
];

test.each(rows)("%s", (_, text, older) => {
  expect(olderEntries(text).map(({ start, end }) => text.slice(start, end))).toEqual(older);
});
