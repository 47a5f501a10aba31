import { expect, test } from "vitest";
import { checkFile } from "#cases/check-file.ts";
import { readerForTests } from "#test/readers/reader-for-tests.ts";

const reader = readerForTests();
const certificate =
  '<intyg><typ><t:code>LISJP</t:code></typ><version>2.0</version><svar id="35"><delsvar id="35.1">Kan inte lyfta.</delsvar></svar></intyg>';
const batchOf = (count: number) =>
  Buffer.from(
    `<ListCertificates xmlns:t="urn:riv:clinicalprocess:healthcond:certificate:types:3"><lista xmlns="urn:riv:clinicalprocess:healthcond:certificate:3">${certificate.repeat(count)}</lista></ListCertificates>`,
  );

test.each([
  [100, 100, "assessed"],
  [101, 1, "refused"],
])("a file of %d certificates gives %d rows, %s", async (count, rows, kind) => {
  const checked = await checkFile({ reader }, batchOf(count), { today: "2024-03-01" });
  expect(checked).toHaveLength(rows);
  expect(checked[0]?.report.kind).toBe(kind);
});
