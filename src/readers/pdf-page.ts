import type { PDFPageProxy } from "pdfjs-dist";
import type { TextContent, TextItem } from "pdfjs-dist/types/src/display/api.js";
import type { Page } from "./document-text.ts";
import type { OpenPdf } from "./open-pdf.ts";
import { digitalPage, picturePage, type RawLine } from "./page.ts";
import { joinedBox, type PageView, pageView, textBox } from "./pdf-box.ts";
import { isReadable } from "./readable-text.ts";

/** Text of one page as pdf-parse lays it out, with the box of every line. */
export async function pdfPage({ parser, document }: OpenPdf, number: number): Promise<Page> {
  const page = await document.getPage(number);
  const items = keepItems(page);
  const { pages } = await parser.getText({ partial: [number], pageJoiner: "" });
  const text = pages[0]?.text ?? "";
  if (!isReadable(text)) return picturePage(number);
  return digitalPage(number, linesWithBoxes(text, items, pageView(page)));
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
