import { z } from "zod";

/** Every way in which a file can fail to become a certificate. The words for people are in report/. */
export const refusalCodes = [
  "empty",
  "truncated",
  "password-protected",
  "unsupported-type",
  "not-a-certificate",
  "too-large",
  "too-many-pages",
  "too-complex",
  "timed-out",
  "malformed",
  "unsafe-xml",
] as const;

/**
 * Why a file is not assessed. `detail` is a code or a number, never words from the file: for
 * `not-a-certificate` what it is instead (`fk-question`, `dialogue-message`, `physician-statement`,
 * `blank-form` …), for limits the limit that was passed.
 */
export const refusalSchema = z.object({
  code: z.enum(refusalCodes),
  detail: z.string().nullable(),
});

export type Refusal = z.infer<typeof refusalSchema>;
export type RefusalCode = Refusal["code"];
