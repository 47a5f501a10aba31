import { type Command, readArguments } from "./command.ts";
import { exitCodes } from "./exit-codes.ts";
import { UsageError } from "./usage-error.ts";

/** `underlag serve`: the worklist, the upload page and the interface on this machine, until Ctrl-C. */
export const serve: Command = {
  synopsis: "",
  summary: "Starts the service on this machine and prints its address; Ctrl-C ends it.",
  options: [],
  async run(args, world) {
    const { positionals } = readArguments(args, {});
    if (positionals.length > 0) throw new UsageError("underlag serve takes no arguments.");
    await world.serve();
    return exitCodes.ok;
  },
};
