import packageJson from "../../package.json" with { type: "json" };
import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { evaluate } from "./evaluate/evaluate.ts";
import { type ExitCode, exitCodes } from "./exit-codes.ts";
import { explain } from "./explain.ts";
import { commandHelp, programHelp } from "./help.ts";
import { serve } from "./serve.ts";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

const commands: Readonly<Record<string, Command>> = { check, explain, evaluate, serve };

/** Runs `underlag` with the words after its name, and gives the exit code. */
export async function underlag(args: readonly string[], world: World): Promise<ExitCode> {
  const [name, ...rest] = args;
  if (name === undefined) return helpInstead(world);
  if (name === "--version" || name === "-v") return say(`${packageJson.version}\n`, world);
  if (name === "--help" || name === "-h" || name === "help") return help(rest[0], world);

  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command === undefined) throw new UsageError(`There is no command “${name}”. The commands are ${allNames}.`);
    if (rest.includes("--help") || rest.includes("-h")) return say(commandHelp(name, command), world);
    return await command.run(rest, world);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    world.complain(`${error.message}\nunderlag ${command === undefined ? "" : `${name} `}--help tells you more.\n`);
    return exitCodes.refused;
  }
}

const allNames = Object.keys(commands).join(", ");

function help(name: string | undefined, world: World): ExitCode {
  const command = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  return say(name === undefined || command === undefined ? programHelp(commands) : commandHelp(name, command), world);
}

function helpInstead(world: World): ExitCode {
  world.complain(programHelp(commands));
  return exitCodes.refused;
}

function say(text: string, world: World): ExitCode {
  world.print(text);
  return exitCodes.ok;
}
