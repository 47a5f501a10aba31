import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { z } from "zod";
import { storedCertificate } from "#cases/answers/stored-certificate.ts";
import { checkFile } from "#cases/check-file.ts";
import { receivedRecord } from "#cases/receive-certificate.ts";
import { caseFactsSchema } from "#certificate/case-facts.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";

const labelledSchema = z.object({ text: z.string(), case: caseFactsSchema.optional() });

/** The labelled certificates as they stand in the store after a real assessment, those alone that ask for something. */
export async function goldRecords(at: Date): Promise<CertificateRecord[]> {
  const reader = createDocumentReader();
  const records: CertificateRecord[] = [];
  try {
    for (const name of (await readdir("test/gold/cases")).filter((one) => one.endsWith(".json"))) {
      const { text, case: caseFacts = {} } = labelledSchema.parse(
        JSON.parse(await readFile(`test/gold/cases/${name}`, "utf8")),
      );
      const bytes = new TextEncoder().encode(text);
      for (const checked of await checkFile({ reader }, bytes, { caseFacts, today: "2026-03-02" })) {
        const { report, certificate, pages, answers } = checked;
        if (report.kind !== "assessed" || report.request === null || certificate === null) continue;
        const { assessment, request } = report;
        const kept = storedCertificate(certificate);
        const result = { at: at.toISOString(), assessment, request, pages, answers, certificate: kept };
        const row = receivedRecord({ bytes, name: null, arrival: "api", caseFacts }, at);
        records.push({
          ...row,
          status: "assessed",
          assessments: [{ ...result, readings: [], pictures: [], cause: null }],
        });
      }
    }
  } finally {
    await reader.close();
  }
  return records;
}

/** The same certificate in another case: a row of its own. */
export function inCase(record: CertificateRecord, number: number): CertificateRecord {
  const id = createHash("sha256").update(`${record.id} ${number}`).digest("hex").slice(0, 32);
  return { ...record, id, caseFacts: { ...record.caseFacts, caseId: `case-${number}` } };
}
