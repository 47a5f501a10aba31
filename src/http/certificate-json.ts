import { createHash } from "node:crypto";
import type { TextLanguage } from "#certificate/language.ts";
import { reportAsJson } from "#report/report-as-json.ts";
import type { DocumentFacts, ReportInput } from "#report/report-input.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import type { CertificateFiles } from "#storage/ports.ts";
import { maskedResult } from "#web/certificate/masked-result.ts";
import { certificateLinks, pictureLink } from "./certificate-links.ts";

/** One row of the worklist as the API gives it. */
export function certificateSummary(record: CertificateRecord) {
  const { id, status, arrivedAt, arrival, stuckSince, file, refusal } = record;
  const current = currentResult(record)?.assessment ?? null;
  return {
    id,
    status,
    arrivedAt,
    arrival,
    stuckSince,
    file: { name: file.name, type: file.type, bytes: file.bytes, part: file.part, parts: file.parts },
    form: current?.form ?? null,
    verdict: current?.verdict ?? null,
    score: current?.score ?? null,
    refusal,
    links: certificateLinks(id),
  };
}

/** One certificate with its whole report, and the verdicts that stood before. */
export async function certificateJson(record: CertificateRecord, files: CertificateFiles, language: TextLanguage) {
  const original = await files.get(record.file.key);
  const sha256 = original === null ? "" : createHash("sha256").update(original.bytes).digest("hex");
  const stored = currentResult(record);
  const shown = stored === null ? null : maskedResult(stored);
  const input = reportInput(record, shown, sha256);
  return {
    ...certificateSummary(record),
    revision: record.revision,
    caseFacts: record.caseFacts,
    report: input === null ? null : reportAsJson(input, language),
    /** What the fields of the current certificate say; running text stands in the original alone. */
    answers: shown?.answers ?? [],
    /** Pages that were read as pictures, upright and straight, with the places that gave no word. */
    pictures: (shown?.pictures ?? []).map(({ page, unread }) => ({ page, href: pictureLink(record.id, page), unread })),
    history: record.assessments.map(({ at, assessment }) => ({
      at,
      verdict: assessment.verdict,
      versions: assessment.versions,
    })),
  };
}

/** The result that stands; none for a file that was refused, also when something was said before it was read. */
function currentResult({ status, assessments }: CertificateRecord) {
  return status === "refused" ? null : (assessments.at(-1) ?? null);
}

/** What a report is made from; null while the certificate waits to be read. */
function reportInput(
  { status, file, refusal }: CertificateRecord,
  current: ReturnType<typeof maskedResult> | null,
  sha256: string,
): ReportInput | null {
  const document: DocumentFacts = {
    type: file.type,
    bytes: file.bytes,
    sha256,
    pages: current?.pages.length ?? 0,
    part: file.part,
    parts: file.parts,
  };
  if (status === "refused" && refusal !== null) return { kind: "refused", document, refusal };
  if ((status === "assessed" || status === "needs-ocr") && current !== null) {
    const { assessment, request, readings } = current;
    return { kind: status, document, assessment, request, readings };
  }
  return null;
}
