import { buffer } from "node:stream/consumers";
import { dayAt } from "#certificate/calendar-date.ts";
import { exitCodes } from "#cli/exit-codes.ts";
import { underlag } from "#cli/underlag.ts";
import { UsageError } from "#cli/usage-error.ts";
import { systemClock } from "./clock.ts";
import { ConfigError, defaultTimeZone } from "./config.ts";

/** Widest line that is still easy to read. */
const widestLine = 100;

const onTerminal = process.stdout.isTTY === true;

// Whoever reads us may stop early, as `head` does: that is their right and no fault of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
  process.exit(exitCodes.ok);
});

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
}).catch((fault) => {
  // A code of its own: 1 and 2 are words on a certificate.
  process.stderr.write(`${fault instanceof Error ? fault.stack : String(fault)}\n`);
  return exitCodes.fault;
});
