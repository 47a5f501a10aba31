import type { ParseArgsOptionsConfig } from "node:util";
import type { ZodError } from "zod";
import type { CheckOptions } from "#cases/check-file.ts";
import { calendarDateSchema } from "#certificate/calendar-date.ts";
import { type GivenCaseFacts, givenCaseFactsSchema } from "#certificate/case-facts.ts";
import { formIds } from "#certificate/certificate.ts";
import { textLanguages } from "#certificate/language.ts";
import { policyIds } from "#policies/policy.ts";
import { type UsualDurations, usualDurationsSchema } from "#policies/usual-durations/usual-durations.ts";
import { oneOf } from "./command.ts";
import { readEarlier } from "./read-earlier.ts";
import { readJson } from "./read-input.ts";
import { UsageError } from "./usage-error.ts";
import type { World } from "./world.ts";

/** Flags of every command that judges a file. */
export const judgingFlags = {
  case: { type: "string" },
  earlier: { type: "string", multiple: true },
  "usual-durations": { type: "string" },
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
  {
    flag: "--earlier FILE",
    meaning: "an earlier certificate of the case, to find words that were copied; may be repeated",
  },
  { flag: "--usual-durations TABLE.json", meaning: "usual durations of absence by diagnosis, to note a longer one" },
  { flag: "--form ID", meaning: `read as this form: ${formIds.join(", ")}` },
  { flag: "--policy ID", meaning: `judge by these rules: ${policyIds.join(", ")}` },
  { flag: "--today DATE", meaning: "the day of the assessment, YYYY-MM-DD" },
  { flag: "--language ID", meaning: `language of what is printed: ${textLanguages.join(", ")}` },
] as const;

interface JudgingValues {
  case?: string | undefined;
  earlier?: string[] | undefined;
  "usual-durations"?: string | undefined;
  form?: string | undefined;
  policy?: string | undefined;
  today?: string | undefined;
}

/** How to check, from the flags. Without `--today` the day is the one on which the case received the file, or now. */
export async function judgingOptions(
  values: JudgingValues,
  world: Pick<World, "today" | "standardInput">,
): Promise<CheckOptions> {
  const told = values.case === undefined ? {} : await readCase(values.case);
  const earlierTexts = [...(told.earlierTexts ?? []), ...(await readEarlier(values.earlier ?? [], world))];
  const caseFacts = { ...told, earlierTexts };
  const table = values["usual-durations"];
  return {
    ...(values.form === undefined ? {} : { form: oneOf("--form", values.form, formIds) }),
    ...(values.policy === undefined ? {} : { policy: oneOf("--policy", values.policy, policyIds) }),
    caseFacts,
    ...(table === undefined ? {} : { usualDurations: await readUsualDurations(table) }),
    today: values.today === undefined ? (caseFacts.receivedOn ?? world.today()) : readDay(values.today),
  };
}

async function readCase(path: string): Promise<GivenCaseFacts> {
  const parsed = givenCaseFactsSchema.safeParse(await readJson(path));
  if (parsed.success) return parsed.data;
  throw new UsageError(`${path} is not a case file: ${firstFault(parsed.error)}.`);
}

async function readUsualDurations(path: string): Promise<UsualDurations> {
  const parsed = usualDurationsSchema.safeParse(await readJson(path));
  if (parsed.success) return parsed.data;
  throw new UsageError(`${path} is no table of usual durations: ${firstFault(parsed.error)}.`);
}

function firstFault({ issues: [issue] }: ZodError): string {
  return [issue?.path.join("."), issue?.message].filter(Boolean).join(": ");
}

function readDay(text: string) {
  const parsed = calendarDateSchema.safeParse(text);
  if (!parsed.success) throw new UsageError(`--today takes a day as YYYY-MM-DD; not ${text}.`);
  return parsed.data;
}
