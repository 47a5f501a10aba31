import { expect, test } from "vitest";
import type { Refusal } from "#certificate/refusal.ts";
import { readerForTests, readWell } from "../reader-for-tests.ts";

const maxBytes = 5_000_000;
const reader = readerForTests({ maxBytes });
const good = "<intyg>Kan inte läsa</intyg>";

const lol = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join("");
const entities = (declarations: string) => `<?xml version="1.0"?><!DOCTYPE a [${declarations}]><a>&l9;</a>`;
const wide = (text: string) => Buffer.from(text, "utf16le");

test.each<[string, () => string | Buffer, Refusal]>([
  ["a billion laughs", () => entities(`<!ENTITY l0 "ha">${lol}`), { code: "unsafe-xml", detail: "doctype" }],
  [
    "a file fetched from the disk",
    () => entities('<!ENTITY l9 SYSTEM "file:///etc/passwd">'),
    { code: "unsafe-xml", detail: "doctype" },
  ],
  [
    "a file fetched from the net",
    () => entities('<!ENTITY % p SYSTEM "http://example.org/x.dtd"> %p;'),
    { code: "unsafe-xml", detail: "doctype" },
  ],
  [
    "the same, hidden in UTF-16",
    () => Buffer.concat([Buffer.from([0xff, 0xfe]), wide(entities('<!ENTITY l9 "x">'))]),
    { code: "unsafe-xml", detail: "doctype" },
  ],
  ["a million levels", () => "<a>".repeat(1_000_000), { code: "too-complex", detail: "depth" }],
  ["a million elements", () => `<a>${"<b/>".repeat(1_000_000)}</a>`, { code: "too-complex", detail: "elements" }],
  [
    "half a million attributes",
    () => `<a ${Array.from({ length: 400_000 }, (_, n) => `a${n}=""`).join(" ")}/>`,
    { code: "too-complex", detail: "elements" },
  ],
  ["nothing but tags that never begin", () => `<a>${"<".repeat(4_000_000)}`, { code: "malformed", detail: null }],
  ["nothing but broken references", () => `<a>${"&;".repeat(2_000_000)}`, { code: "malformed", detail: null }],
  [
    "one attribute, over and over",
    () => `<a ${'a="" '.repeat(900_000)}/>`,
    { code: "too-complex", detail: "elements" },
  ],
  ["text without end", () => `<a>${"å".repeat(2_000_000)}</a>`, { code: "too-complex", detail: "characters" }],
  [
    "XML that claims UTF-16 and is not",
    () => '<?xml version="1.0" encoding="UTF-16"?><a>å</a>',
    { code: "malformed", detail: "encoding" },
  ],
  [
    "ASCII behind the mark of UTF-16",
    () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from("Intyg om arbetsoförmåga, fyrtio ord till")]),
    { code: "unsupported-type", detail: "binary" },
  ],
  [
    "a zip behind the mark of UTF-8",
    () => Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from("PK\x03\x04\0\0\0\0", "latin1")]),
    { code: "unsupported-type", detail: "binary" },
  ],
  ["a plain text without end", () => "Kan inte lyfta. ".repeat(20_000), { code: "too-complex", detail: "characters" }],
  ["text of nothing but page ends", () => "a\f".repeat(100_000), { code: "too-many-pages", detail: "30" }],
  ["one byte too many", () => Buffer.alloc(maxBytes + 1, "a"), { code: "too-large", detail: String(maxBytes) }],
  [
    "a PDF one byte too large",
    () => Buffer.concat([Buffer.from("%PDF-1.7\n"), Buffer.alloc(maxBytes)]),
    { code: "too-large", detail: String(maxBytes) },
  ],
])("%s is refused, quickly, and the next file is read", async (_, make, refusal) => {
  const bytes = Buffer.from(make());
  const started = performance.now();
  expect(await reader.read(bytes)).toEqual({ ok: false, refusal });
  expect(performance.now() - started).toBeLessThan(2000);
  expect((await readWell(reader, Buffer.from(good))).xml?.text).toBe("Kan inte läsa");
});
