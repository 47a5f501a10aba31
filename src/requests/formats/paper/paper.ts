import type { CertificateLanguage } from "#certificate/language.ts";

/** What is printed on paper, from top to bottom. `withNext`: never parted from what follows by the end of a page. */
export type Block =
  /** Who writes, at the left, and day and reference, at the right. */
  | { kind: "head"; left: readonly string[]; right: readonly string[] }
  | { kind: "heading"; level: 1 | 2; text: string }
  /** Line breaks in the text are kept. */
  | { kind: "text"; text: string; print: Print; withNext?: boolean }
  /** Room, in points. */
  | { kind: "space"; height: number }
  /** Empty lines to write on by hand. */
  | { kind: "lines"; count: number; withNext?: boolean }
  /** Labels side by side, each with a line to write on; the shares of the width add up to 1. */
  | { kind: "fields"; fields: readonly { label: string; share: number }[]; withNext?: boolean }
  /** One of several, behind a dot. */
  | { kind: "item"; text: string; withNext?: boolean }
  /** A box to tick, and a line to write on where the words want one. */
  | { kind: "tick"; text: string; line: boolean; withNext?: boolean };

export type Print = "plain" | "strong" | "small";

/** One document on A4. */
export interface Paper {
  language: CertificateLanguage;
  /** What the window of a reader and a screen reader call it; about no person. */
  title: string;
  author: string;
  /** When it was made; the same paper made at the same time has the same bytes. */
  made: Date;
  blocks: readonly Block[];
  footer(page: number, pages: number): string;
}

/** Font files (TrueType) that have every letter of the languages and the box to tick. */
export interface PaperFonts {
  plain: Uint8Array;
  strong: Uint8Array;
}
