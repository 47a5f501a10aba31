import type { Signature } from "#certificate/people.ts";
import { blank, stated } from "#certificate/statement.ts";
import { signature } from "#criteria/formalities/signature.ts";
import { day } from "../certificate-for-test.ts";
import { judgeTable } from "../criterion-tester.ts";

const signed = (kind: Signature["kind"], date: Signature["date"] = day("2026-03-02")) => ({
  signature: stated({ kind, date }, []),
});

judgeTable(signature, [
  { name: "electronic and dated", expected: "met" },
  { name: "by hand and dated", certificate: signed("handwritten"), expected: "met" },
  { name: "without a date", certificate: signed("handwritten", null), expected: "partial:undated" },
  { name: "a printed name in Sweden", certificate: signed("name-only"), expected: "missing" },
  {
    name: "a printed name with a date on a fit note",
    policy: "generic",
    certificate: signed("name-only"),
    expected: "met",
  },
  {
    name: "a printed name without a date",
    policy: "generic",
    certificate: signed("name-only", null),
    expected: "missing",
  },
  { name: "dictated, not signed", policy: "generic", certificate: signed("none"), expected: "missing" },
  {
    name: "signed tomorrow",
    certificate: signed("electronic", day("2026-03-04")),
    expected: "contradictory:future-date",
  },
  { name: "nothing", certificate: { signature: blank }, expected: "missing" },
  {
    name: "cannot be read",
    certificate: { signature: { status: "unreadable", reason: "handwriting", evidence: [] } },
    expected: "unclear:handwriting",
  },
]);
