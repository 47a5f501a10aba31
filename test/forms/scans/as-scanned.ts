import type { DocumentText, Line, Page, RecognisedPage, RecognisedWord } from "#readers/document-text.ts";
import { seededRandom } from "#samples/make/scan/seeded-random.ts";

/** How a pretended scan is read. */
export interface ScanQuality {
  /** Share of the characters that are misread, 0–1. */
  error: number;
  seed: number;
  grade?: RecognisedPage["grade"];
}

/** The document as if it had been printed, scanned and read with mistakes; the same every time for a seed. */
export function asScanned(document: DocumentText, quality: ScanQuality): DocumentText {
  const random = seededRandom(quality.seed);
  return {
    ...document,
    reader: "ocr",
    fields: [],
    pages: document.pages.map((page) => scannedPage(page, quality, random)),
  };
}

function scannedPage({ number, text }: Page, { error, grade }: ScanQuality, random: () => number): Page {
  const rows = text.replace(/\n$/, "").split("\n");
  const words: RecognisedWord[] = [];
  const lines: Line[] = [];
  let read = "";
  for (const [row, written] of rows.entries()) {
    const start = read.length;
    for (const piece of written.split(/(\s+)/)) {
      const column = read.length - start;
      const seen = /\S/.test(piece) ? misread(piece, error, random) : piece;
      if (/\S/.test(seen)) {
        words.push({
          start: read.length,
          end: read.length + seen.length,
          box: {
            x: column / 130,
            y: row / (rows.length + 2),
            width: seen.length / 130,
            height: 0.8 / (rows.length + 2),
          },
          confidence: seen === piece ? 0.9 + 0.07 * random() : 0.3 + 0.6 * random(),
        });
      }
      read += seen;
    }
    lines.push({ start, end: read.length, confidence: 0.9 });
    read += "\n";
  }
  const recognised = { words, grade: grade ?? gradeOf(error), handwriting: false, faults: [], unread: [] };
  return { number, source: "ocr", text: read, lines, recognised };
}

/** Grade by the error that it stands for (legibility.ts). */
function gradeOf(error: number): RecognisedPage["grade"] {
  if (error < 0.01) return 4;
  if (error < 0.05) return 3;
  return error < 0.15 ? 2 : 1;
}

const confusions: Readonly<Record<string, string>> = {
  m: "rn",
  l: "1",
  i: "l",
  I: "l",
  o: "0",
  O: "0",
  "0": "O",
  "1": "l",
  å: "a",
  ä: "a",
  ö: "o",
  ø: "o",
  æ: "ae",
  d: "cl",
  e: "c",
  n: "h",
  t: "f",
  s: "5",
  "3": "8",
  "5": "6",
  "6": "5",
  "8": "3",
};

/** One character in so many is taken for another, lost or doubled; tick boxes are found by their ink and stay. */
function misread(word: string, error: number, random: () => number): string {
  if (/^\[[ x]?\]?$|^\]$/.test(word)) return word;
  return [...word]
    .map((character) => {
      if (random() >= error) return character;
      const kind = random();
      if (kind < 0.1) return "";
      if (kind < 0.2) return character + character;
      return confusions[character] ?? anyOf(/\d/.test(character) ? "0123456789" : "abcdefghijklmnoprstuvy", random);
    })
    .join("");
}

function anyOf(characters: string, random: () => number): string {
  return characters[Math.floor(random() * characters.length)] ?? "";
}
