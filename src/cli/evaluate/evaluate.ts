import { checkFile } from "#cases/check-file.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { type Command, readArguments } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { UsageError } from "../usage-error.ts";
import { agreement } from "./agreement.ts";
import { agreementTable } from "./agreement-table.ts";
import { type Comparison, compareCase } from "./compare-case.ts";
import { type LabelledCase, labelledCases } from "./labelled-case.ts";

/** `underlag evaluate`: how well the checker agrees with labelled cases. */
export const evaluate: Command = {
  synopsis: "FOLDER",
  summary: "Compares the checker with labelled cases and prints the agreement.",
  options: [{ flag: "--json", meaning: "print the counts and every comparison as JSON" }],
  async run(args, world) {
    const { values, positionals } = readArguments(args, { json: { type: "boolean", default: false } });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError("underlag evaluate needs one folder.");
    const cases = await labelledCases(folder);
    const comparisons = await compareAll(cases);
    const mustAsk = cases.reduce((sum, { expected }) => sum + expected.mustAsk.length, 0);
    const result = agreement(comparisons, mustAsk);
    world.print(
      values.json
        ? `${JSON.stringify({ agreement: result, comparisons }, null, 2)}\n`
        : agreementTable(result, comparisons),
    );
    return exitCodes.ok;
  },
};

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
