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
    name: "handwriting that can be read",
    certificate: { pages: [page({ grade: 2, handwriting: true })] },
    expected: "met",
  },
  {
    name: "a scan that reads like print",
    certificate: { pages: [page({ grade: 4 })] },
    expected: "met",
  },
  {
    name: "a clear page in front of an illegible one",
    certificate: { pages: [page({}), page({ page: 2, grade: 0 })] },
    expected: "unclear:low-confidence",
  },
  {
    name: "digital text in front of illegible handwriting",
    certificate: { pages: [page({ source: "digital", grade: null }), page({ page: 2, grade: 1, handwriting: true })] },
    expected: "unclear:handwriting",
  },
  {
    name: "faults of a picture that is read all the same",
    certificate: { pages: [page({ faults: ["low-contrast"] })] },
    expected: "met",
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
    name: "a word lost in a letter that says what it limits all the same",
    certificate: {
      form: "generic",
      activityLimitation: { status: "unreadable", reason: "low-confidence", evidence: [] },
    },
    judged: { "activity-limitation": { outcome: "met", reason: null, evidence: [] } },
    expected: "met",
  },
  {
    name: "a word lost in a letter that is not seen to limit anything",
    certificate: {
      form: "generic",
      activityLimitation: { status: "unreadable", reason: "low-confidence", evidence: [] },
    },
    judged: { "activity-limitation": { outcome: "unclear", reason: "low-confidence", evidence: [] } },
    expected: "unclear:low-confidence",
  },
  {
    name: "another field that cannot be read",
    certificate: { treatment: { status: "unreadable", reason: "handwriting", evidence: [] } },
    expected: "met",
  },
]);
