import type { PageReading } from "#certificate/page-reading.ts";
import { textLegibility } from "#criteria/legibility/text-legibility.ts";
import { judgeTable } from "../criterion-tester.ts";

const page = (one: Partial<PageReading>): PageReading => ({
  page: 1,
  source: "ocr",
  grade: 3,
  handwriting: false,
  faults: [],
  ...one,
});

judgeTable(textLegibility, [
  { name: "print", expected: "met" },
  { name: "a clear scan", certificate: { pages: [page({})] }, expected: "met" },
  { name: "a moderately clear scan", certificate: { pages: [page({ grade: 2 })] }, expected: "met" },
  { name: "a barely legible scan", certificate: { pages: [page({ grade: 1 })] }, expected: "unclear:low-confidence" },
  {
    name: "illegible handwriting",
    certificate: { pages: [page({ grade: 0, handwriting: true })] },
    expected: "unclear:handwriting",
  },
  {
    name: "a picture that waits",
    certificate: { pages: [page({ source: "not-read", grade: null })] },
    expected: "unclear:no-text-found",
  },
  {
    name: "one page read, one that waits",
    certificate: { pages: [page({}), page({ page: 2, source: "not-read", grade: null })] },
    expected: "unclear:no-text-found",
  },
  {
    name: "a decisive field that cannot be read",
    certificate: { activityLimitation: { status: "unreadable", reason: "handwriting", evidence: [] } },
    expected: "unclear:handwriting",
  },
  {
    name: "another field that cannot be read",
    certificate: { treatment: { status: "unreadable", reason: "handwriting", evidence: [] } },
    expected: "met",
  },
]);
