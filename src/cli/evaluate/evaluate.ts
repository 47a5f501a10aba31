import { type Command, readArguments } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { UsageError } from "../usage-error.ts";
import { agreementTable } from "./agreement-table.ts";
import { evaluateFolder } from "./evaluate-folder.ts";

/** `underlag evaluate`: how well the checker agrees with labelled cases. */
export const evaluate: Command = {
  synopsis: "FOLDER",
  summary: "Compares the checker with labelled cases and prints the agreement.",
  options: [{ flag: "--json", meaning: "print the counts and every comparison as JSON" }],
  async run(args, world) {
    const { values, positionals } = readArguments(args, { json: { type: "boolean", default: false } });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) throw new UsageError("underlag evaluate needs one folder.");
    const { result, comparisons } = await evaluateFolder(folder);
    world.print(
      values.json
        ? `${JSON.stringify({ agreement: result, comparisons }, null, 2)}\n`
        : agreementTable(result, comparisons),
    );
    return exitCodes.ok;
  },
};
