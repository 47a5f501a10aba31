/** The command line was used in a way that means nothing. The message tells what to write instead. */
export class UsageError extends Error {
  override name = "UsageError";
}
