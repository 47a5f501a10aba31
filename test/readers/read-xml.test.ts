import { expect, test } from "vitest";
import { defaultReadLimits } from "#readers/read-limits.ts";
import { readXml } from "#readers/read-xml.ts";

function read(source: string | Buffer, limits = {}) {
  return readXml(Buffer.from(source), { ...defaultReadLimits, ...limits });
}

function tree(source: string | Buffer) {
  const result = read(source);
  if (!result.ok) throw new Error(`refused: ${result.refusal.code} ${result.refusal.detail}`);
  return result.value.xml;
}

test("namespaces are resolved, attributes go by local name, text is kept as written", () => {
  expect(
    tree(
      `<a:intyg xmlns:a="urn:a" xmlns="urn:b" xmlns:x="urn:x" id="1" x:id="2" x:nil="true"> <svar>å &lt; &#228;<![CDATA[ & ]]></svar></a:intyg>`,
    ),
  ).toEqual({
    name: "intyg",
    namespace: "urn:a",
    attributes: { id: "1", nil: "true" },
    text: " ",
    children: [{ name: "svar", namespace: "urn:b", attributes: {}, text: "å < ä & ", children: [] }],
  });
});

test("an attribute cannot reach the prototype", () => {
  const root = tree('<a __proto__="x" constructor="y"/>');
  expect(Object.entries(root?.attributes ?? {})).toEqual([
    ["__proto__", "x"],
    ["constructor", "y"],
  ]);
});

const declared = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?><a>Særlig på høyre side</a>`;

test.each<[string, Buffer]>([
  ["UTF-8 by default", Buffer.from("<a>Særlig på høyre side</a>")],
  ["UTF-8 with a mark, against a wrong declaration", Buffer.from(`\ufeff${declared("ISO-8859-1")}`)],
  ["ISO-8859-1", Buffer.from(declared("ISO-8859-1"), "latin1")],
  ["windows-1252", Buffer.from(declared("windows-1252"), "latin1")],
  ["UTF-16 with a mark", Buffer.from(`\ufeff${declared("UTF-16")}`, "utf16le")],
  ["UTF-16 without a mark", Buffer.from(declared("UTF-16"), "utf16le").swap16()],
])("encoding: %s", (_, bytes) => {
  expect(tree(bytes)?.text).toBe("Særlig på høyre side");
});

test.each<[string, string | Buffer, string, string | null]>([
  ["a document type", '<!DOCTYPE a SYSTEM "http://example.org/a.dtd"><a/>', "unsafe-xml", "doctype"],
  ["a document type in UTF-16", Buffer.from("\ufeff<!DOCTYPE a><a/>", "utf16le"), "unsafe-xml", "doctype"],
  ["a document type that never ends", "<!DOCTYPE a [ <!ENTITY b 'b'>", "unsafe-xml", "doctype"],
  ["an entity that nobody declared", "<a>&secret;</a>", "malformed", null],
  ["tags that cross", "<a><b></a></b>", "malformed", null],
  ["two roots", "<a/><b/>", "malformed", null],
  ["a prefix that nobody declared", "<a:b/>", "malformed", null],
  ["bytes that are not UTF-8", Buffer.from("<a>\xe5</a>", "latin1"), "malformed", "encoding"],
  ["an encoding that does not exist", '<?xml version="1.0" encoding="klingon"?><a/>', "malformed", "encoding"],
  ["an end inside a tag", "<a><b><c attr='", "truncated", null],
  ["an end inside text", "<a><b>Kan inte", "truncated", null],
  ["an end inside a letter", Buffer.from("<a>å").subarray(0, 4), "truncated", null],
  ["nothing but a declaration", '<?xml version="1.0"?>', "truncated", null],
])("%s is refused", (_, source, code, detail) => {
  expect(read(source)).toEqual({ ok: false, refusal: { code, detail } });
});

test.each<[string, string, object, string]>([
  ["elements", "<a><b/><b/><b/></a>", { maxElements: 3 }, "elements"],
  ["attributes", `<a ${Array.from({ length: 13 }, (_, n) => `a${n}="x"`).join(" ")}/>`, { maxElements: 3 }, "elements"],
  ["nesting", "<a><b><c/></b></a>", { maxDepth: 2 }, "depth"],
  ["characters of text", "<a>123456</a>", { maxXmlCharacters: 5 }, "characters"],
  ["characters of attributes", '<a b="123456"/>', { maxXmlCharacters: 5 }, "characters"],
])("a limit on %s holds", (_, source, limits, detail) => {
  expect(read(source, limits)).toEqual({ ok: false, refusal: { code: "too-complex", detail } });
});
