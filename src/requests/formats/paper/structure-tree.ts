import { type PDFDocument, PDFName, PDFOperator, PDFOperatorNames, type PDFPage, PDFString } from "@cantoo/pdf-lib";
import type { Placed } from "./lay-out.ts";

export interface StructureTree {
  /** Draws something as a paragraph or heading that a screen reader tells. */
  tell(page: PDFPage, tag: Placed["tag"], draw: () => void): void;
  /** Draws something that is there for the eye alone: rules, page numbers. */
  pass(page: PDFPage, draw: () => void): void;
  /** Writes the tree into the document; once, when all is drawn. */
  finish(): void;
}

/** The tags that make a PDF readable without eyes, in reading order (ISO 32000-1, 14.7 and 14.8). */
export function structureTree(document: PDFDocument, language: string): StructureTree {
  const { context } = document;
  const root = context.nextRef();
  const whole = context.nextRef();
  const elements: { page: PDFPage; tag: string; id: number; ref: ReturnType<typeof context.nextRef> }[] = [];
  return {
    tell(page, tag, draw) {
      const id = elements.filter((element) => element.page === page).length;
      elements.push({ page, tag, id, ref: context.nextRef() });
      page.pushOperators(
        PDFOperator.of(PDFOperatorNames.BeginMarkedContentSequence, [PDFName.of(tag), `<</MCID ${id}>>`]),
      );
      draw();
      page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    },
    pass(page, draw) {
      page.pushOperators(PDFOperator.of(PDFOperatorNames.BeginMarkedContent, [PDFName.of("Artifact")]));
      draw();
      page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
    },
    finish() {
      for (const { page, tag, id, ref } of elements) {
        context.assign(ref, context.obj({ Type: "StructElem", S: tag, P: whole, Pg: page.ref, K: id }));
      }
      context.assign(
        whole,
        context.obj({ Type: "StructElem", S: "Document", P: root, K: elements.map(({ ref }) => ref) }),
      );
      const parents = document.getPages().flatMap((page, index) => {
        page.node.set(PDFName.of("StructParents"), context.obj(index));
        return [context.obj(index), context.obj(elements.filter((one) => one.page === page).map(({ ref }) => ref))];
      });
      context.assign(root, context.obj({ Type: "StructTreeRoot", K: whole, ParentTree: { Nums: parents } }));
      document.catalog.set(PDFName.of("StructTreeRoot"), root);
      document.catalog.set(PDFName.of("MarkInfo"), context.obj({ Marked: true }));
      document.catalog.set(PDFName.of("Lang"), PDFString.of(language));
    },
  };
}
