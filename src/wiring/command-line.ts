import { buffer } from "node:stream/consumers";
import { dayAt } from "#certificate/calendar-date.ts";
import { underlag } from "#cli/underlag.ts";
import { UsageError } from "#cli/usage-error.ts";
import { systemClock } from "./clock.ts";
import { ConfigError, defaultTimeZone } from "./config.ts";

/** Widest line that is still easy to read. */
const widestLine = 100;

const onTerminal = process.stdout.isTTY === true;

process.exitCode = await underlag(process.argv.slice(2), {
  print: (text) => process.stdout.write(text),
  complain: (text) => process.stderr.write(text),
  standardInput: () => buffer(process.stdin),
  terminal: {
    colour: onTerminal && !process.env.NO_COLOR,
    width: Math.min(onTerminal ? process.stdout.columns : widestLine, widestLine),
  },
  today: () => dayAt(systemClock(), defaultTimeZone),
  serve: async () => {
    const { serve } = await import("./serve.ts");
    await serve().catch((fault) => {
      throw fault instanceof ConfigError ? new UsageError(fault.message) : fault;
    });
  },
});
