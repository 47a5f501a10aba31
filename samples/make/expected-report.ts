import { readFile } from "node:fs/promises";
import { checkFile } from "#cases/check-file.ts";
import { type CalendarDate, calendarDate } from "#certificate/calendar-date.ts";
import { caseFactsSchema } from "#certificate/case-facts.ts";
import type { DocumentReader } from "#readers/reader.ts";
import { type JsonReport, reportAsJson } from "#report/report-as-json.ts";
import { besideSample, type Sample } from "./samples.ts";

const folder = new URL("../", import.meta.url);

/** The JSON report on a sample file as it lies in samples/, exactly as its `.expected.json` holds it. */
export async function reportOn(sample: Sample, reader: DocumentReader): Promise<string> {
  const bytes = await readFile(new URL(sample.file, folder));
  const caseFacts = sample.case === undefined ? {} : caseFactsSchema.parse(sample.case);
  const checked = await checkFile({ reader }, bytes, { caseFacts, today: caseFacts.receivedOn ?? readOn() });
  const reports = checked.map(({ report }) => ofAnyWords(reportAsJson(report, "en")));
  return `${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`;
}

/** Where the expected report of a sample lies. */
export function expectedFile(sample: Sample): URL {
  return new URL(besideSample(sample.file, "expected"), folder);
}

/**
 * The versions of lexicons and learned reader, and how they read each quote, change with every new word:
 * kept here, it would change every expected report, and hide among them the one whose judgement it changed.
 */
function ofAnyWords(report: JsonReport): JsonReport {
  if (report.status === "refused") return report;
  const versions = { ...report.versions, lexicons: "any", learned: "any" };
  const findings = report.findings.map((finding) => ({
    ...finding,
    evidence: finding.evidence.map(({ said: _, ...evidence }) => evidence),
  }));
  return { ...report, versions, findings };
}

/** A day after every sample was written, so that none of them lies in the future. */
function readOn(): CalendarDate {
  const day = calendarDate(2026, 6, 15);
  if (day === null) throw new RangeError("no such day");
  return day;
}
