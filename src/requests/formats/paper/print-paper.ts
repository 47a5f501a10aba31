import fontkit from "@cantoo/fontkit";
import { PDFDocument, rgb } from "@cantoo/pdf-lib";
import { layOut, type Placed, type PrintName, prints, sheet } from "./lay-out.ts";
import type { Paper, PaperFonts } from "./paper.ts";
import { structureTree } from "./structure-tree.ts";

/** Prints a document as a tagged PDF on A4, with a footer on every page. */
export async function printPaper(paper: Paper, files: PaperFonts): Promise<Uint8Array> {
  const document = await PDFDocument.create({ updateMetadata: false });
  describe(document, paper);
  document.registerFontkit(fontkit);
  // Ligatures would join letters that a search of the text looks for one by one.
  const embedded = { subset: true, features: { liga: false } };
  const plain = await document.embedFont(files.plain, embedded);
  const strong = await document.embedFont(files.strong, embedded);
  const fontOf = (print: PrintName) => (prints[print].strong ? strong : plain);
  const widthOf = remembered((words, print) => fontOf(print).widthOfTextAtSize(words, prints[print].size));

  const pages = layOut(paper.blocks, widthOf);
  const tree = structureTree(document, paper.language);
  for (const [index, placed] of pages.entries()) {
    const page = document.addPage([sheet.width, sheet.height]);
    const write = ({ text, x, y, print }: Placed["words"][number]) =>
      page.drawText(text, { x, y, font: fontOf(print), size: prints[print].size });
    for (const { tag, words, rules } of placed) {
      if (words.length > 0) tree.tell(page, tag, () => words.forEach(write));
      tree.pass(page, () => {
        for (const { from, to, y } of rules) {
          page.drawLine({ start: { x: from, y }, end: { x: to, y }, thickness: 0.6, color: rgb(0.45, 0.45, 0.45) });
        }
      });
    }
    const footer = paper.footer(index + 1, pages.length);
    tree.pass(page, () => write({ text: footer, x: sheet.right - widthOf(footer, "small"), y: 36, print: "small" }));
  }
  tree.finish();
  return document.save();
}

function describe(document: PDFDocument, { title, author, made, language }: Paper): void {
  document.setTitle(title, { showInWindowTitleBar: true });
  document.setAuthor(author);
  document.setLanguage(language);
  document.setProducer("underlag");
  document.setCreator("underlag");
  document.setCreationDate(made);
  document.setModificationDate(made);
}

/** Shaping words takes long, and the same ones come again. */
function remembered(measure: WidthOf): WidthOf {
  const known = new Map<string, number>();
  return (words, print) => {
    const key = `${print} ${words}`;
    const width = known.get(key) ?? measure(words, print);
    known.set(key, width);
    return width;
  };
}

type WidthOf = (words: string, print: PrintName) => number;
