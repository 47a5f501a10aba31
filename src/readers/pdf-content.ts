import type { Refusal } from "#certificate/refusal.ts";
import type { FormField } from "./document-text.ts";
import { isXfaOnly, type OpenPdf, openPdf, PdfParseChanged } from "./open-pdf.ts";
import { type PackedPage, packPage } from "./packed-page.ts";
import { isTruncatedPdf } from "./pdf-ending.ts";
import { pdfFields } from "./pdf-fields.ts";
import { imagesThatCover, type MayCover } from "./pdf-images.ts";
import type { PdfAnswer, PdfOrder } from "./pdf-order.ts";
import { pdfPage } from "./pdf-page.ts";

/**
 * Reads text and form fields of one PDF and gives one answer. Everything that a file can be wrong in
 * comes as a refusal. The file is put away after the answer, while the asker is already at work.
 */
export async function readPdfContent(order: PdfOrder, answer: (answer: PdfAnswer) => void): Promise<void> {
  if (isTruncatedPdf(order.bytes)) return answer(refuse("truncated"));
  let pdf: OpenPdf | undefined;
  try {
    // Before the file is opened, for that takes the bytes over.
    const mayCover = imagesThatCover(order.bytes);
    pdf = await openPdf(order.bytes);
    answer(await contentOf(pdf, order, mayCover));
  } catch (error) {
    answer(answerFor(error));
  } finally {
    // The answer stands, and the next file must not pay for this one.
    await pdf?.close().catch(() => {});
  }
}

async function contentOf(pdf: OpenPdf, { maxPages, maxCharacters }: PdfOrder, mayCover: MayCover): Promise<PdfAnswer> {
  const total = pdf.document.numPages;
  if (total < 1) return refuse("malformed");
  if (total > maxPages) return refuse("too-many-pages", String(maxPages));
  const pages: PackedPage[] = [];
  let characters = 0;
  for (let number = 1; number <= total; number += 1) {
    const page = await pdfPage(pdf, number, mayCover);
    characters += page.text.length;
    if (characters > maxCharacters) return refuse("too-complex", "characters");
    pages.push(packPage(page));
  }
  const fields = await pdfFields(pdf.document);
  const inFields = fields.reduce((sum, field) => sum + field.name.length + lengthOf(field), 0);
  if (characters + inFields > maxCharacters) return refuse("too-complex", "characters");
  if (fields.length === 0 && characters < noticeLength && (await isXfaOnly(pdf))) {
    return refuse("unsupported-type", "xfa");
  }
  return { kind: "read", pages, fields };
}

function lengthOf(field: FormField): number {
  return field.kind === "text" ? field.value.length : 0;
}

/** A form that only Adobe's reader can show has one page that says so, in a few lines. */
const noticeLength = 2000;

/** pdf.js throws errors of many names over a damaged file; only these two can never be the file's doing. */
function answerFor(error: unknown): PdfAnswer {
  if (error instanceof PdfParseChanged || error instanceof ReferenceError) {
    return { kind: "fault", message: `${error.name}: ${error.message}` };
  }
  return refuse(error instanceof Error && error.name === "PasswordException" ? "password-protected" : "malformed");
}

function refuse(code: Refusal["code"], detail: string | null = null): PdfAnswer {
  return { kind: "refused", refusal: { code, detail } };
}
