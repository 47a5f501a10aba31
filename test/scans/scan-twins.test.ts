import { afterAll, describe, expect, it } from "vitest";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { createPictureReader } from "#readers/ocr/create-picture-reader.ts";
import type { Defect } from "#samples/make/scan/defects.ts";
import { compareTwins } from "./compare-twins.ts";
import { judgeDigital, judgeScanned, type Scanning, samplesWithTwin } from "./twins.ts";

/*
 * Some of `npm run bench:twins`, which scans every sample in all ways and takes half an hour.
 */
const readers = { reader: createDocumentReader(), pictures: createPictureReader({ pageDeadlineMs: 60_000 }) };
afterAll(() => Promise.all([readers.reader.close(), readers.pictures.close()]));

async function compare(file: string, scanning: Scanning) {
  const sample = samplesWithTwin.find((one) => one.file === file);
  if (sample === undefined) throw new RangeError(`${file} is no sample that can be printed`);
  return compareTwins(await judgeDigital(sample, readers), await judgeScanned(sample, scanning, readers));
}

describe("a sample scanned at 200 dpi", { timeout: 120_000 }, () => {
  const everyForm = [
    "se-fk7804-complete.pdf",
    "se-fk7804-v1-complete.pdf",
    "se-fk7804-form-complete.pdf",
    "se-fk7263-utf16.txt",
    "no-nav0807-week-9-complete.pdf",
    "uk-med3-complete.pdf",
    "letter-sv-complete.pdf",
    "letter-nb-no-degree.txt",
    "letter-en-second-language.pdf",
  ];
  it.each(everyForm)("is judged as its digital twin: %s", async (file) => {
    expect(await compare(file, { dpi: 200, defects: [] })).toEqual({
      verdicts: [],
      outcomes: [],
      dishonest: [],
      lost: [],
    });
  });
});

describe("a sample scanned badly", { timeout: 120_000 }, () => {
  const badly: readonly [file: string, dpi: number, defects: Defect[]][] = [
    ["uk-med3-complete.pdf", 72, []],
    ["no-nav0807-week-9-complete.pdf", 72, []],
    ["uk-med3-complete.pdf", 200, ["dark-photo"]],
    ["letter-nb-no-degree.txt", 200, ["dark-photo"]],
  ];
  it.each(badly)(
    "gets the verdict of its twin, or an honest word of doubt, and loses nothing: %s at %i dpi %j",
    async (file, dpi, defects) => {
      const { dishonest, lost } = await compare(file, { dpi, defects });
      expect({ dishonest, lost }).toEqual({ dishonest: [], lost: [] });
    },
  );
});
