import type { PDFPageProxy } from "pdfjs-dist";
import type { TextContent, TextItem } from "pdfjs-dist/types/src/display/api.js";
import type { Page } from "./document-text.ts";
import type { OpenPdf } from "./open-pdf.ts";
import { digitalPage, picturePage, type RawLine } from "./page.ts";
import { joinedBox, type PageView, pageView, textBox } from "./pdf-box.ts";
import { pdfDrawing } from "./pdf-drawing.ts";
import type { MayCover } from "./pdf-images.ts";
import { usableLetters } from "./usable-letters.ts";

/**
 * Text of one page as pdf-parse lays it out, with the box of every line; or a picture, if that is what
 * it is. `mayCover` tells whether the file has an image that could be the whole page.
 */
export async function pdfPage({ parser, document }: OpenPdf, number: number, mayCover: MayCover): Promise<Page> {
  const page = await document.getPage(number);
  const items = keepItems(page);
  const { pages } = await parser.getText({ partial: [number], pageJoiner: "" });
  const text = pages[0]?.text ?? "";
  if (await isPicture(page, text, mayCover)) return picturePage(number);
  return digitalPage(number, linesWithBoxes(text, items, pageView(page)));
}

/** Fewer letters than this may be a fax header or a stamp on a scan: then the page itself is looked at. */
const lettersOfAPage = 100;

/**
 * Whether a page waits for text recognition: a scan, also one with a line of text stamped on it or with
 * the unseen text of a scanner's own reading, which may be wrong; or letters that are drawn or have no
 * meaning. A page with nothing on it does not wait for anything, nor does text on a picture of letter paper.
 */
async function isPicture(page: PDFPageProxy, text: string, mayCover: MayCover): Promise<boolean> {
  const letters = usableLetters(text);
  const [left = 0, top = 0, right = 0, bottom = 0] = page.view;
  if (letters >= lettersOfAPage && !mayCover(right - left, bottom - top)) return false;
  if (letters === 0 && text.trim() !== "") return true;
  const { imageShare, visibleLetters, hiddenLetters, anything } = await pdfDrawing(page);
  if (letters === 0) return anything;
  if (hiddenLetters > visibleLetters) return true;
  return imageShare > 0.5 && visibleLetters < lettersOfAPage;
}

/** pdf-parse returns no positions; the page hands the same items to us on their way, at no cost. */
function keepItems(page: PDFPageProxy): TextItem[] {
  const kept: TextItem[] = [];
  const getTextContent = page.getTextContent.bind(page);
  page.getTextContent = async (parameters): Promise<TextContent> => {
    const content = await getTextContent(parameters);
    for (const item of content.items) if ("str" in item) kept.push(item);
    return content;
  };
  return kept;
}

/**
 * Lays the items along the text that pdf-parse made of them, to know which line each stands in.
 * Should the two part ways, the remaining lines have no box rather than a wrong one.
 */
function linesWithBoxes(text: string, items: TextItem[], view: PageView): RawLine[] {
  const lines: RawLine[] = text.split("\n").map((line) => ({ text: line }));
  let at = 0;
  let row = 0;
  for (const item of items) {
    for (; text[at] === "\n" && !item.str.startsWith("\n"); at += 1) row += 1;
    if (!text.startsWith(item.str, at)) break;
    at += item.str.length;
    const line = lines[row];
    if (line && item.str.trim() !== "") line.box = joinedBox(line.box, textBox(item, view));
  }
  return lines;
}
