import { expect, test } from "vitest";
import { checkFile } from "#cases/check-file.ts";
import { readerForTests } from "#test/readers/reader-for-tests.ts";

const reader = readerForTests();
const letter = "Läkarintyg för sjukpenning\nPersonnummer: 19121212-1212\nDiagnos: M54.5 Ländryggssmärta\n";

/** Each is read in seconds at most; a rule whose time grows by the square of such a text takes minutes. */
test.each([
  ["words without a full stop", `${letter}${"kan inte ".repeat(6_000)}`],
  ["illnesses without a full stop", `${letter}${"lider av astma, due to a pain og kan ikke gå ".repeat(3_000)}`],
  ["degrees without a full stop", `${letter}${"50% ".repeat(20_000)}`],
  ["one word", "a".repeat(150_000)],
  ["one word with hyphens", "a-".repeat(75_000)],
  ["labels without an end", "Diagnos: ".repeat(20_000)],
  ["identity numbers", `${letter}${"19121212-1212 ".repeat(13_500)}`],
  ["days and months", `${letter}${"1/1-24 ".repeat(27_000)}`],
  ["periods", `${letter}${"2024-01-01 – 2024-02-01 50 %\n".repeat(5_000)}`],
])("%s", { timeout: 60_000 }, async (_, text) => {
  const started = performance.now();
  const [first] = await checkFile({ reader }, Buffer.from(text), { today: "2024-03-01" });
  expect(first?.report.kind).toMatch(/assessed|refused/);
  expect(performance.now() - started).toBeLessThan(10_000);
});
