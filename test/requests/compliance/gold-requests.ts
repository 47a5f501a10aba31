import { fileURLToPath } from "node:url";
import { type CheckedCertificate, checkFile } from "#cases/check-file.ts";
import { type LabelledCase, labelledCases } from "#cli/evaluate/labelled-case.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import type { SupplementaryRequest } from "#requests/supplementary-request.ts";
import type { Assessment } from "#scoring/assessment.ts";

/** One labelled certificate that a request was written for. */
export interface GoldRequest {
  labelled: LabelledCase;
  checked: CheckedCertificate;
  assessment: Assessment;
  request: SupplementaryRequest;
}

/** Every request on the labelled cases that may be read while working; read once for all tests of a worker. */
export function goldRequests(): Promise<GoldRequest[]> {
  requests ??= readAll();
  return requests;
}

let requests: Promise<GoldRequest[]> | undefined;

async function readAll(): Promise<GoldRequest[]> {
  const folders = ["cases", "development", "practice"].map((name) =>
    fileURLToPath(new URL(`../../gold/${name}`, import.meta.url)),
  );
  const cases = (await Promise.all(folders.map(labelledCases))).flat();
  const reader = createDocumentReader();
  const found: GoldRequest[] = [];
  for (const labelled of cases) {
    const [checked] = await checkFile({ reader }, new TextEncoder().encode(labelled.text), {
      caseFacts: { ...labelled.case, receivedOn: labelled.receivedOn },
      today: labelled.receivedOn,
    });
    if (checked?.report.kind !== "assessed" || checked.report.request === null) continue;
    const { assessment, request } = checked.report;
    found.push({ labelled, checked, assessment, request });
  }
  await reader.close();
  return found;
}
