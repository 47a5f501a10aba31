import { type Command, readArguments } from "../command.ts";
import { exitCodes } from "../exit-codes.ts";
import { UsageError } from "../usage-error.ts";
import type { World } from "../world.ts";
import { agreementTable } from "./agreement-table.ts";
import { clauseTable } from "./clause-table.ts";
import { evaluateClauses } from "./evaluate-clauses.ts";
import { evaluateFolder } from "./evaluate-folder.ts";
import { guidanceTable } from "./guidance-table.ts";

/** `underlag evaluate`: how well the checker agrees with labelled cases, or with labelled clauses. */
export const evaluate: Command = {
  synopsis: "FOLDER | --clauses FILE…",
  summary: "Compares the checker with labelled cases, or with labelled clauses, and prints the agreement.",
  options: [
    {
      flag: "--clauses",
      meaning: "measure single clauses: labelled (.tsv), guidance texts (.json), or folders of them",
    },
    { flag: "--json", meaning: "print the counts, and of cases every comparison, as JSON" },
  ],
  async run(args, world) {
    const { values, positionals } = readArguments(args, {
      clauses: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    });
    await (values.clauses ? onClauses : onCases)(positionals, values.json, world);
    return exitCodes.ok;
  },
};

async function onCases([folder, ...more]: readonly string[], json: boolean, world: World): Promise<void> {
  if (folder === undefined || more.length > 0) throw new UsageError("underlag evaluate needs one folder.");
  const { result, comparisons } = await evaluateFolder(folder);
  world.print(json ? asJson({ agreement: result, comparisons }) : agreementTable(result, comparisons));
}

async function onClauses(paths: readonly string[], json: boolean, world: World): Promise<void> {
  if (paths.length === 0) throw new UsageError("underlag evaluate --clauses needs a file or a folder.");
  const found = await evaluateClauses(paths);
  const tables = [
    ...(found.labelled === null ? [] : [clauseTable(found.labelled)]),
    ...(found.guidance === null ? [] : [guidanceTable(found.guidance)]),
  ];
  world.print(json ? asJson(found) : tables.join("\n"));
}

function asJson(found: object): string {
  return `${JSON.stringify(found, null, 2)}\n`;
}
