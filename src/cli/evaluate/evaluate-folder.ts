import { checkFile } from "#cases/check-file.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { type Agreement, agreement } from "./agreement.ts";
import { type Comparison, compareCase } from "./compare-case.ts";
import { type LabelledCase, labelledCases } from "./labelled-case.ts";

/** Runs the checker on every labelled case of a folder, each on the day that it arrived, and compares. */
export async function evaluateFolder(folder: string): Promise<{ result: Agreement; comparisons: Comparison[] }> {
  const cases = await labelledCases(folder);
  const comparisons = await compareAll(cases);
  const mustAsk = cases.reduce((sum, { expected }) => sum + expected.mustAsk.length, 0);
  return { result: agreement(comparisons, mustAsk), comparisons };
}

async function compareAll(cases: readonly LabelledCase[]): Promise<Comparison[]> {
  const reader = createDocumentReader();
  try {
    const comparisons: Comparison[] = [];
    for (const labelled of cases) {
      const [first] = await checkFile({ reader }, new TextEncoder().encode(labelled.text), {
        caseFacts: { ...labelled.case, receivedOn: labelled.receivedOn },
        today: labelled.receivedOn,
      });
      comparisons.push(compareCase(labelled, first?.report));
    }
    return comparisons;
  } finally {
    await reader.close();
  }
}
