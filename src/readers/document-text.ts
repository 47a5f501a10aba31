import type { Box, ReaderName } from "#certificate/evidence.ts";
import type { FileType } from "#certificate/file-type.ts";
import type { ImageFault } from "#certificate/page-reading.ts";

/** One line of a page. `start` and `end` are its characters in the page's `text`, `end` excluded. */
export interface Line {
  start: number;
  end: number;
  box?: Box;
  confidence: number;
}

/**
 * One page as running text. Lines in `text` end with "\n".
 * `source` is `picture` for a page without usable text: it waits for text recognition.
 */
export interface Page {
  number: number;
  source: "digital" | "picture" | "ocr";
  text: string;
  lines: Line[];
  /** What text recognition knows of the page beside its text; of `ocr` pages alone. */
  recognised?: RecognisedPage;
}

/** Boxes are fractions of the page picture as it was read: upright and straight. */
export interface RecognisedPage {
  words: RecognisedWord[];
  /** 0 completely illegible · 1 barely · 2 moderately · 3 clearly · 4 print (Akoria & Isah 2009). */
  grade: 0 | 1 | 2 | 3 | 4;
  handwriting: boolean;
  faults: ImageFault[];
  /** Places with ink from which no usable word came. */
  unread: Box[];
}

/** One recognised word; `start` and `end` are its characters in the page's text. */
export interface RecognisedWord {
  start: number;
  end: number;
  box: Box;
  confidence: number;
}

/**
 * One AcroForm field, by its full name. Ticks are `checked`; a radio group, and tick boxes that share
 * a name, have the name of the chosen state: `0` for the first button, also where `/Opt` calls it otherwise.
 */
export type FormField =
  | { kind: "text"; name: string; page: number; value: string; box?: Box }
  | { kind: "checkbox"; name: string; page: number; checked: boolean; box?: Box }
  | { kind: "radio"; name: string; page: number; chosen: string | null; box?: Box };

/** One XML element, namespaces resolved, text decoded. Never holds a DTD or an expanded entity. */
export interface XmlElement {
  /** Local name, without prefix. */
  name: string;
  namespace: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  /** Own character data, trimmed of nothing. */
  text: string;
}

/** What a reader got out of one file. Beside the running text, a form's fields or an XML tree. */
export interface DocumentText {
  type: FileType;
  reader: ReaderName;
  pages: Page[];
  fields: FormField[];
  xml: XmlElement | null;
}
