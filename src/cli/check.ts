import { basename, join } from "node:path";
import { type CheckOptions, checkFile } from "#cases/check-file.ts";
import { textLanguages } from "#certificate/language.ts";
import { createDocumentReader } from "#readers/create-document-reader.ts";
import { pictureReaderOnDemand } from "#readers/ocr/picture-reader-on-demand.ts";
import { reportAsJson } from "#report/report-as-json.ts";
import { reportAsText } from "#report/report-as-text.ts";
import type { ReportInput } from "#report/report-input.ts";
import { type Command, oneOf, readArguments } from "./command.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { judgingFlags, judgingHelp, judgingOptions } from "./judging-options.ts";
import { printedNumber } from "./printed-number.ts";
import { readInput } from "./read-input.ts";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/** `underlag check`: a report on every certificate in the files. */
export const check: Command = {
  synopsis: "FILE…",
  summary: "Checks certificates and prints a report on each; “-” reads what is piped in.",
  options: [
    ...judgingHelp,
    { flag: "--json", meaning: "print JSON: an object for one certificate, a list for several" },
  ],
  exits: [
    { code: exitCodes.ok, meaning: "every certificate is sufficient" },
    { code: exitCodes.attention, meaning: "one needs a supplement, a person’s eye or a better copy" },
    { code: exitCodes.refused, meaning: "a file is no certificate or cannot be opened, or the command line is wrong" },
  ],
  async run(args, world) {
    const { values, positionals } = readArguments(args, {
      ...judgingFlags,
      json: { type: "boolean", default: false },
    });
    if (positionals.length === 0) throw new UsageError("underlag check needs a file, or - to read what is piped in.");
    const language = oneOf("--language", values.language, textLanguages);
    const results = await checkAll(positionals, await judgingOptions(values, world), world);

    if (values.json) {
      const reports = results.map(({ report }) => reportAsJson(report, language));
      world.print(`${JSON.stringify(reports.length === 1 ? reports[0] : reports, null, 2)}\n`);
    } else {
      const texts = results.map(({ name, report }) => {
        const text = reportAsText(report, { language, printedNumber, ...world.terminal });
        return results.length === 1 ? text : `${name}\n${text}`;
      });
      world.print(texts.join("\n"));
    }
    return exitCode(results);
  },
};

interface Checked {
  name: string;
  report: ReportInput;
}

async function checkAll(files: readonly string[], options: CheckOptions, world: World): Promise<Checked[]> {
  const reader = createDocumentReader();
  const pictures = pictureReaderOnDemand();
  try {
    const results: Checked[] = [];
    for (const file of files) {
      const checked = await checkFile(
        { reader, pictures },
        await readInput(file, world, { folder: `write ${join(file, "*.pdf")} for the files in it` }),
        options,
      );
      results.push(...checked.map(({ report }) => ({ name: basename(file), report })));
    }
    return results;
  } finally {
    await Promise.all([reader.close(), pictures.close()]);
  }
}

function exitCode(results: readonly Checked[]): ExitCode {
  if (results.some(({ report }) => report.kind === "refused")) return exitCodes.refused;
  const allSufficient = results.every(
    ({ report }) => report.kind === "assessed" && report.assessment.verdict.word === "sufficient",
  );
  return allSufficient ? exitCodes.ok : exitCodes.attention;
}
