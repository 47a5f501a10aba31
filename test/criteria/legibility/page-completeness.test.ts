import { pageCompleteness } from "#criteria/legibility/page-completeness.ts";
import { judgeTable } from "../criterion-tester.ts";

judgeTable(pageCompleteness, [
  { name: "all pages", expected: "met" },
  { name: "page 2 is lacking", certificate: { missingPages: [2] }, expected: "missing:page-2" },
  { name: "the first of several", certificate: { missingPages: [5, 3] }, expected: "missing:page-3" },
  { name: "beyond every known form", certificate: { missingPages: [11] }, expected: "missing:page-n" },
]);
