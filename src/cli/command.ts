import { type ParseArgsOptionsConfig, parseArgs } from "node:util";
import type { ExitCode } from "./exit-codes.ts";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/** One command of the program: what follows its name on the command line, and what it does. */
export interface Command {
  /** What is written after the name, as the help shows it. */
  synopsis: string;
  summary: string;
  options: readonly { flag: string; meaning: string }[];
  /** What the exit codes of the command say, where it has more to tell than whether it ran. */
  exits?: readonly { code: ExitCode; meaning: string }[];
  run(args: readonly string[], world: World): Promise<ExitCode>;
}

/** Takes the flags of one command apart; a flag it does not have is a {@link UsageError} that names it. */
export function readArguments<const Options extends ParseArgsOptionsConfig>(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(firstSentence(error.message));
    throw error;
  }
}

/** The value when it is one of the allowed ones; a {@link UsageError} that lists them otherwise. */
export function oneOf<const Allowed extends string>(flag: string, value: string, allowed: readonly Allowed[]): Allowed {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw new UsageError(`${flag} takes ${allowed.join(", ")}; not ${value}.`);
  return found;
}

function firstSentence(message: string): string {
  return `${message.split(". ")[0]?.replace(/\.$/, "") ?? message}.`;
}
