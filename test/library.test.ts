import { readFile } from "node:fs/promises";
import { checkCertificate } from "underlag";
import { describe, expect, it } from "vitest";

describe("the library, by its own name", () => {
  it("checks a certificate from memory", async () => {
    const [first] = await checkCertificate(await readFile("samples/se-fk7804-no-diagnosis.pdf"), {
      today: "2026-06-15",
    });
    expect(first?.report).toMatchObject({
      kind: "assessed",
      assessment: { form: "se-fk7804", verdict: { word: "supplement", because: "diagnosis-stated" } },
      request: { language: "sv" },
    });
  });

  it("gives the same bytes for the same file", async () => {
    const bytes = await readFile("samples/no-nav0807-week-9-complete.pdf");
    const [once, again] = await Promise.all([1, 2].map(() => checkCertificate(bytes, { today: "2026-06-15" })));
    expect(JSON.stringify(again)).toBe(JSON.stringify(once));
  });

  it("tells what a file is instead of a certificate", async () => {
    const [first] = await checkCertificate(await readFile("samples/se-question-to-physician.xml"));
    expect(first?.report).toMatchObject({ kind: "refused", refusal: { code: "not-a-certificate" } });
  });
});
