import type { ParseArgsOptionsConfig } from "node:util";
import type { CheckOptions } from "#cases/check-file.ts";
import { calendarDateSchema } from "#certificate/calendar-date.ts";
import { type CaseFacts, caseFactsSchema } from "#certificate/case-facts.ts";
import { formIds } from "#certificate/certificate.ts";
import { textLanguages } from "#certificate/language.ts";
import { policyIds } from "#policies/policy.ts";
import { oneOf } from "./command.ts";
import { readJson } from "./read-input.ts";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/** Flags of every command that judges a file. */
export const judgingFlags = {
  case: { type: "string" },
  form: { type: "string" },
  policy: { type: "string" },
  today: { type: "string" },
  language: { type: "string", default: "en" },
} as const satisfies ParseArgsOptionsConfig;

export const judgingHelp = [
  {
    flag: "--case CASE.json",
    meaning: "what the case file knows: receivedOn, absenceStartedOn, totalAbsenceDays, employment",
  },
  { flag: "--form ID", meaning: `read as this form: ${formIds.join(", ")}` },
  { flag: "--policy ID", meaning: `judge by these rules: ${policyIds.join(", ")}` },
  { flag: "--today DATE", meaning: "the day of the assessment, YYYY-MM-DD" },
  { flag: "--language ID", meaning: `language of what is printed: ${textLanguages.join(", ")}` },
] as const;

interface JudgingValues {
  case?: string | undefined;
  form?: string | undefined;
  policy?: string | undefined;
  today?: string | undefined;
}

/** How to check, from the flags. Without `--today` the day is the one on which the case received the file, or now. */
export async function judgingOptions(values: JudgingValues, world: Pick<World, "today">): Promise<CheckOptions> {
  const caseFacts = values.case === undefined ? {} : await readCase(values.case);
  return {
    ...(values.form === undefined ? {} : { form: oneOf("--form", values.form, formIds) }),
    ...(values.policy === undefined ? {} : { policy: oneOf("--policy", values.policy, policyIds) }),
    caseFacts,
    today: values.today === undefined ? (caseFacts.receivedOn ?? world.today()) : readDay(values.today),
  };
}

async function readCase(path: string): Promise<CaseFacts> {
  const parsed = caseFactsSchema.safeParse(await readJson(path));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new UsageError(
    `${path} is not a case file: ${[issue?.path.join("."), issue?.message].filter(Boolean).join(": ")}.`,
  );
}

function readDay(text: string) {
  const parsed = calendarDateSchema.safeParse(text);
  if (!parsed.success) throw new UsageError(`--today takes a day as YYYY-MM-DD; not ${text}.`);
  return parsed.data;
}
