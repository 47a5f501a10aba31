import { checkFile } from "#cases/check-file.ts";
import { policyFor } from "#policies/policies.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import type { RequestRecord } from "#requests/lifecycle/request-record.ts";
import { goldCases } from "#test/forms/text/gold-cases.ts";
import { exampleRequest } from "./example-request.ts";

let written: Promise<RequestRecord[]> | null = null;

/** The requests that the labelled certificates lead to, as they would be sent; written once for all tests. */
export function goldRequests(): Promise<RequestRecord[]> {
  written ??= writeAll();
  return written;
}

async function writeAll(): Promise<RequestRecord[]> {
  const reader = createDocumentReader();
  const records: RequestRecord[] = [];
  for (const { text } of goldCases) {
    const [checked] = await checkFile({ reader }, new TextEncoder().encode(text), { today: "2026-06-15" });
    if (checked?.report.kind !== "assessed" || checked.report.request === null) continue;
    const { request, assessment } = checked.report;
    const { form, formVersion } = assessment;
    records.push({ ...exampleRequest(request.language), form, formVersion, policy: policyFor(form).id, request });
  }
  await reader.close();
  return records;
}
