/** What a command tells the shell. */
export const exitCodes = {
  /** All is well; for `check`: every certificate is sufficient. */
  ok: 0,
  /** Somebody has something to do: a supplement, a better copy, a person's eye, text recognition. */
  attention: 1,
  /** A file is no certificate or cannot be opened, or the command line means nothing. */
  refused: 2,
  /** A fault of the program itself; never a word on the certificate (EX_SOFTWARE of sysexits). */
  fault: 70,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
