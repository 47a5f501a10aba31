import { PDFDocument } from "@cantoo/pdf-lib";
import { drawPdf } from "#samples/make/draw-pdf.ts";
import { makeSample } from "#samples/make/make-sample.ts";

/** A certificate of four pages followed by pages of notes, `pages` in all. */
export async function longDocument(pages: number): Promise<Uint8Array> {
  const certificate = await PDFDocument.load(
    await makeSample({ make: "pdf", layout: "se-fk7804-v2.txt", content: ["se-fk7804-complete"] }),
  );
  const notes = await PDFDocument.load(
    await drawPdf([
      Array(pages - certificate.getPageCount())
        .fill(note)
        .join("---\n"),
    ]),
  );
  for (const page of await certificate.copyPages(notes, notes.getPageIndices())) certificate.addPage(page);
  return certificate.save();
}

/** A page of what else comes along with a certificate: about as many words as a full page of notes. */
const note = `## Bilaga: journalutdrag
${"Återbesök enligt plan. Patienten har deltagit i träningen och följt programmet utan nya besvär att notera.\n".repeat(30)}`;
