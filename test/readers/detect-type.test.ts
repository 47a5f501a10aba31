import { expect, test } from "vitest";
import { detectType } from "#readers/detect-type.ts";

const wide = (text: string) => Buffer.from(text, "utf16le");

test.each<[string, Buffer, string]>([
  ["a PDF", Buffer.from("%PDF-1.4\n…"), "pdf"],
  ["a PDF after a line of junk from a mail gateway", Buffer.from("X-Scanned: yes\r\n\r\n%PDF-1.7\n"), "pdf"],
  ["JPEG", Buffer.from("ffd8ffe000104a464946", "hex"), "jpeg"],
  ["PNG", Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"), "png"],
  ["TIFF of a fax", Buffer.from("49492a0008000000", "hex"), "tiff"],
  ["TIFF of a Macintosh", Buffer.from("4d4d002a00000008", "hex"), "tiff"],
  ["WebP", Buffer.from("RIFF\x10\0\0\0WEBPVP8 ", "latin1"), "webp"],
  ["a photo of an iPhone", Buffer.from("\0\0\0\x18ftypheic\0\0\0\0mif1heic", "latin1"), "heic"],
  ["text", Buffer.from("Läkarintyg för sjukpenning"), "text"],
  ["text in Latin-1", Buffer.from("L\xe4karintyg f\xf6r sjukpenning", "latin1"), "text"],
  ["text in UTF-16 with a mark", Buffer.concat([Buffer.from([0xff, 0xfe]), wide("Läkarintyg")]), "text"],
  ["text in UTF-16 without a mark", wide("Läkarintyg för sjukpenning"), "text"],
  ["text with a stray control character", Buffer.from(`${"Pasienten er sykmeldt. ".repeat(10)}\x07`), "text"],
  ["text that opens with initials", Buffer.from("MZ, kvinna 45 år"), "text"],
  ["XML with a declaration", Buffer.from('<?xml version="1.0"?><a/>'), "xml"],
  ["XML without one, after a mark", Buffer.from("\ufeff  <fk:intyg xmlns:fk='x'/>"), "xml"],
  ["XML in UTF-16 without a mark", wide("<?xml version='1.0'?><a/>"), "xml"],
])("%s is read", (_, bytes, type) => {
  expect(detectType(bytes)).toEqual({ ok: true, value: type });
});

const zip = (...names: string[]) => Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), Buffer.from(names.join("\0"))]);
const office97 = (name: string) => Buffer.concat([Buffer.from("d0cf11e0a1b11ae1", "hex"), wide(name)]);

test.each<[string, Buffer]>([
  ["zip", zip("intyg.pdf")],
  ["docx", zip("[Content_Types].xml", "word/document.xml")],
  ["xlsx", zip("[Content_Types].xml", "xl/workbook.xml")],
  ["odt", zip("mimetypeapplication/vnd.oasis.opendocument.text")],
  ["doc", office97("WordDocument")],
  ["msg", office97("__substg1.0_0037001F")],
  ["encrypted-office", office97("EncryptedPackage")],
  ["rar", Buffer.from("Rar!\x1a\x07\0", "latin1")],
  ["7z", Buffer.from("377abcaf271c", "hex")],
  ["gzip", Buffer.from("1f8b0800", "hex")],
  ["executable", Buffer.from("4d5a9000", "hex")],
  ["executable", Buffer.from("7f454c46", "hex")],
  ["rtf", Buffer.from("{\\rtf1\\ansi Intyg}")],
  ["html", Buffer.from("<!DOCTYPE html><p>Intyg")],
  ["html", Buffer.from('<?xml version="1.0"?>\n<!-- x --><html xmlns="http://www.w3.org/1999/xhtml"/>')],
  ["html", Buffer.from("<html>%PDF-1.7 is named, nothing more</html>")],
  ["svg", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ["json", Buffer.from('{ "intyg": true }')],
  ["email", Buffer.from("From: a@example.org\r\nSubject: intyg\r\nMIME-Version: 1.0\r\n\r\nHej")],
  ["gif", Buffer.from("GIF89a")],
  ["dicom", Buffer.concat([Buffer.alloc(128), Buffer.from("DICM")])],
  ["binary", Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 167 + 13) % 256))],
  ["binary", Buffer.from(`Text${"\0".repeat(3)}and zeros`)],
])("%s is refused by its name", (kind, bytes) => {
  expect(detectType(bytes)).toEqual({ ok: false, refusal: { code: "unsupported-type", detail: kind } });
});

test.each([
  ["nothing", Buffer.alloc(0)],
  ["spaces and line ends", Buffer.from(" \r\n\t\n")],
  ["zeros of a failed upload", Buffer.alloc(5000)],
])("%s is empty", (_, bytes) => {
  expect(detectType(bytes)).toEqual({ ok: false, refusal: { code: "empty", detail: null } });
});

test("a prolog of ten thousand comments is passed in no time", () => {
  const started = performance.now();
  expect(detectType(Buffer.from(`${"<!-- -->".repeat(10_000)}<`))).toEqual({ ok: true, value: "xml" });
  expect(performance.now() - started).toBeLessThan(1000);
});
