import { readFile } from "node:fs/promises";
import { PDFDocument } from "@cantoo/pdf-lib";
import { checkFile } from "#cases/check-file.ts";
import { caseFactsSchema } from "#certificate/case-facts.ts";
import type { PictureReader } from "#readers/ocr/picture-reader.ts";
import type { DocumentReader } from "#readers/reader.ts";
import type { ReportInput } from "#report/report-input.ts";
import { drawPdf } from "#samples/make/draw-pdf.ts";
import { filledLayout, letterText } from "#samples/make/make-sample.ts";
import { type Sample, samples } from "#samples/make/samples.ts";
import type { Defect } from "#samples/make/scan/defects.ts";
import { scanPdf } from "#samples/make/scan/scan-pdf.ts";

/**
 * Samples that can be printed and scanned: with digital text, or fields of a form. XML has no paper
 * twin, and neither have files that cannot be read, nor those that are pictures already.
 */
export const samplesWithTwin: readonly Sample[] = samples.filter(({ file, recipe }) => {
  if (recipe.make === "pdf" || recipe.make === "form" || recipe.make === "letter-pdf") return true;
  return recipe.make === "text" || (recipe.make === "copy" && file.endsWith(".txt"));
});

/** How a sample is scanned. */
export interface Scanning {
  dpi: number;
  defects: readonly Defect[];
}

/** What came of one certificate: a verdict or why there is none, and the outcome and reason of each criterion. */
export interface Judged {
  verdict: string;
  outcomes: ReadonlyMap<string, string>;
}

export interface Readers {
  reader: DocumentReader;
  pictures: PictureReader;
}

/** The certificates in the sample's own file. */
export async function judgeDigital(sample: Sample, readers: Readers): Promise<Judged[]> {
  return judge(sample, await sampleBytes(sample), readers);
}

/** The same, printed and scanned: all pages as pictures in one PDF, as a scanner sends them. */
export async function judgeScanned(sample: Sample, scanning: Scanning, readers: Readers): Promise<Judged[]> {
  return judge(sample, await scanned(sample, scanning), readers);
}

/** The scan as a PDF with nothing but pictures. */
export async function scanned(sample: Sample, { dpi, defects }: Scanning): Promise<Uint8Array> {
  const pictures = await scanPdf(await printed(sample), { dpi, defects });
  const document = await PDFDocument.create({ updateMetadata: false });
  for (const { type, bytes } of pictures) {
    const image = type === "png" ? await document.embedPng(bytes) : await document.embedJpg(bytes);
    const [width, height] = [(image.width * 72) / dpi, (image.height * 72) / dpi];
    document.addPage([width, height]).drawImage(image, { x: 0, y: 0, width, height });
  }
  return document.save();
}

async function printed(sample: Sample): Promise<Uint8Array> {
  const { recipe } = sample;
  switch (recipe.make) {
    case "text":
      return drawPdf([await filledLayout(recipe.layout, recipe.content)]);
    case "copy":
      return drawPdf([await letterText(recipe.content)]);
    default:
      return sampleBytes(sample);
  }
}

function sampleBytes({ file }: Sample): Promise<Uint8Array> {
  return readFile(new URL(`../../samples/${file}`, import.meta.url));
}

async function judge(sample: Sample, bytes: Uint8Array, readers: Readers): Promise<Judged[]> {
  const caseFacts = sample.case === undefined ? {} : caseFactsSchema.parse(sample.case);
  const checked = await checkFile(readers, bytes, { caseFacts, today: caseFacts.receivedOn ?? "2026-06-15" });
  return checked.map(({ report }) => judged(report));
}

function judged(report: ReportInput): Judged {
  if (report.kind === "refused") return { verdict: report.refusal.code, outcomes: new Map() };
  const { verdict, findings } = report.assessment;
  const outcomes = findings
    .filter(({ category }) => category !== "legibility")
    .map((one): [string, string] => [
      one.criterion,
      one.reason === null ? one.outcome : `${one.outcome}(${one.reason})`,
    ]);
  return { verdict: report.kind === "needs-ocr" ? "needs-ocr" : verdict.word, outcomes: new Map(outcomes) };
}
