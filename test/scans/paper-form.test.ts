import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkFile } from "#cases/check-file.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { createPictureReader } from "#readers/ocr/create-picture-reader.ts";
import { thirdPartyFolder } from "../readers/third-party.ts";

const folder = thirdPartyFolder();
const readers = { reader: createDocumentReader(), pictures: createPictureReader({ pageDeadlineMs: 60_000 }) };
afterAll(() => Promise.all([readers.reader.close(), readers.pictures.close()]));

describe.skipIf(folder === null)("a paper form of 2020 (skipped without ../shared/thirdparty)", () => {
  // Scanned from paper: hardly filled in, its boxes half gone, a stamp and the frame of an editor on it.
  it("is known for what it is, and ends with an honest word", { timeout: 120_000 }, async () => {
    const bytes = readFileSync(join(folder ?? "", "no", "mock-base64Papirsykmelding.pdf"));
    const checked = await checkFile(readers, bytes, { today: "2026-06-15" });
    expect(checked).toHaveLength(1);
    const [{ report, pictures } = { report: null, pictures: [] }] = checked;
    if (report?.kind !== "assessed") throw new Error(`it was not read: ${report?.kind}`);

    expect(report.assessment.language).toBe("nb");
    expect(report.assessment.form).toBe("no-nav0807");
    expect(pictures).toHaveLength(1);
    // The days are printed clearly, the diagnosis is nowhere: never sufficient.
    expect(["supplement", "rescan", "review"]).toContain(report.assessment.verdict.word);
    const period = report.assessment.findings.find(({ criterion }) => criterion === "period");
    expect(["met", "unclear"]).toContain(period?.outcome);
  });
});
