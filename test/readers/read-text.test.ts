import { expect, test } from "vitest";
import { defaultReadLimits } from "#readers/read-limits.ts";
import { readText } from "#readers/read-text.ts";

const sentence = "Kan ikkje løfte – får “støt” i ryggen, også på natta. Särskilt åt höger.";
const latin = "Kan ikkje løfte, får støt i ryggen. Särskilt åt höger.";
const bigEndian = (text: string) => Buffer.from(text, "utf16le").swap16();

function read(bytes: Buffer) {
  const result = readText(bytes, defaultReadLimits);
  if (!result.ok) throw new Error(`refused: ${result.refusal.code}`);
  return result.value;
}

test.each<[string, Buffer, string]>([
  ["UTF-8", Buffer.from(sentence), sentence],
  ["UTF-8 with a mark", Buffer.from(`\ufeff${sentence}`), sentence],
  ["UTF-16 little-endian with a mark", Buffer.from(`\ufeff${sentence}`, "utf16le"), sentence],
  ["UTF-16 big-endian with a mark", bigEndian(`\ufeff${sentence}`), sentence],
  ["UTF-16 little-endian without one", Buffer.from(sentence, "utf16le"), sentence],
  ["UTF-16 big-endian without one", bigEndian(sentence), sentence],
  ["Latin-1", Buffer.from(latin, "latin1"), latin],
  ["Windows-1252", Buffer.from("Trötthet \x96 svår \x93brus\x94", "latin1"), "Trötthet – svår “brus”"],
  [
    "letters written with separate rings and dots",
    Buffer.from("Svår värk på höger".normalize("NFD")),
    "Svår värk på höger",
  ],
])("%s is decoded", (_, bytes, expected) => {
  expect(read(bytes).pages[0]?.text).toBe(`${expected}\n`);
});

test("every line points at its own characters", () => {
  const [page] = read(Buffer.from("Diagnos: F32.1\r\n\r\nKan inte\tläsa  \rlänge\n\n\n")).pages;
  expect(page?.text).toBe("Diagnos: F32.1\n\nKan inte\tläsa\nlänge\n");
  expect(page?.lines.map(({ start, end }) => page.text.slice(start, end))).toEqual([
    "Diagnos: F32.1",
    "",
    "Kan inte\tläsa",
    "länge",
  ]);
});

test("a form feed begins a page, control characters become spaces", () => {
  const { pages } = read(Buffer.from("Sida\x07ett\n\fSida\x1b två\n\f"));
  expect(pages.map(({ number, text, source }) => [number, text, source])).toEqual([
    [1, "Sida ett\n", "digital"],
    [2, "Sida  två\n", "digital"],
  ]);
});

test("marks that turn the direction of writing are taken out", () => {
  expect(read(Buffer.from("Kan \u202elyfta\u202c \u2067allt\u2069")).pages[0]?.text).toBe("Kan lyfta allt\n");
});

test.each([
  [
    "too many characters",
    Buffer.alloc(2001, "a"),
    { maxCharacters: 2000 },
    { code: "too-complex", detail: "characters" },
  ],
  ["too many pages", Buffer.from("a\fb\fc"), { maxPages: 2 }, { code: "too-many-pages", detail: "2" }],
  ["a mark and nothing else", Buffer.from("\ufeff"), {}, { code: "empty", detail: null }],
])("%s is refused", (_, bytes, limits, refusal) => {
  expect(readText(bytes, { ...defaultReadLimits, ...limits })).toEqual({ ok: false, refusal });
});
