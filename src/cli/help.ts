import type { Command } from "./command.ts";

/** What `underlag --help` prints. */
export function programHelp(commands: Readonly<Record<string, Command>>): string {
  const names = Object.entries(commands);
  return [
    "underlag tells whether a sickness certificate is a sufficient basis for a decision.",
    "",
    ...columns(names.map(([name, { synopsis, summary }]) => [`underlag ${name} ${synopsis}`.trim(), summary])),
    "",
    "underlag COMMAND --help   tells more about one command",
    "underlag --version        prints the version",
    "",
  ].join("\n");
}

/** What `underlag COMMAND --help` prints. */
export function commandHelp(name: string, { synopsis, summary, options, exits = [] }: Command): string {
  return [
    `underlag ${name} ${synopsis}`.trim(),
    "",
    summary,
    ...(options.length === 0 ? [] : ["", ...columns(options.map(({ flag, meaning }) => [flag, meaning]))]),
    ...(exits.length === 0
      ? []
      : ["", "Exit codes:", ...columns(exits.map(({ code, meaning }) => [`${code}`, meaning]))]),
    "",
  ].join("\n");
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const widest = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(widest)}  ${right}`);
}
