import { imageFaults, type PageReading } from "#certificate/page-reading.ts";
import { imageQuality } from "#criteria/legibility/image-quality.ts";
import { judgeTable } from "../criterion-tester.ts";

const scan: PageReading = { page: 1, source: "ocr", grade: 3, handwriting: false, faults: [] };

judgeTable(imageQuality, [
  { name: "digital text", expected: "not-applicable:digital" },
  { name: "a good scan", certificate: { pages: [scan] }, expected: "met" },
  ...imageFaults.map((fault) => ({
    name: `a picture that is ${fault}`,
    certificate: { pages: [{ ...scan, faults: [fault] }] },
    expected: `partial:${fault}`,
  })),
  {
    name: "several faults: the first that the sender should mend",
    certificate: { pages: [{ ...scan, faults: ["cropped", "blurred"] }] },
    expected: "partial:blurred",
  },
  {
    name: "a fault of the second page",
    certificate: { pages: [scan, { ...scan, page: 2, faults: ["glare"] }] },
    expected: "partial:glare",
  },
  {
    name: "a page that reads badly, though the picture is good",
    certificate: { pages: [{ ...scan, grade: 1, handwriting: true }] },
    expected: "met",
  },
  {
    name: "digital text in front of a scan",
    certificate: {
      pages: [
        { ...scan, source: "digital", grade: null },
        { ...scan, page: 2, faults: ["skewed"] },
      ],
    },
    expected: "partial:skewed",
  },
  {
    name: "a picture not looked at yet",
    certificate: { pages: [{ ...scan, source: "not-read", grade: null }] },
    expected: "unclear:no-text-found",
  },
  {
    name: "a fault seen before the text is read",
    certificate: { pages: [{ ...scan, source: "not-read", grade: null, faults: ["blurred"] }] },
    expected: "partial:blurred",
  },
]);
