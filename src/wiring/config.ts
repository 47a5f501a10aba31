import { join, resolve } from "node:path";
import { z } from "zod";
import { type ReadLimits, readLimitsSchema } from "#readers/read-limits.ts";
import { mailFromSchema, type OfficeSettings, officeEnvironment, originSchema } from "./office-settings.ts";

/** Sweden and Norway share the hour; another office sets `UNDERLAG_TIME_ZONE`. */
export const defaultTimeZone = "Europe/Stockholm";

export const timeZoneSchema = z.string().refine(isTimeZone, "is not a time zone, such as Europe/Oslo");

/**
 * Largest file that is taken in. Somewhat over the reader's limit it is kept all the same, so that the
 * caseworker sees the refusal by its name; four times as much is no scan of a certificate any more, and
 * two of them still fit into the memory of a small machine.
 */
export function takenBytes({ maxBytes }: Pick<ReadLimits, "maxBytes">): number {
  return maxBytes * 4;
}

/**
 * The settings of a service on one machine, as the environment gives them. Every one has a default.
 * `UNDERLAG_DATA` is the folder where everything is kept, `UNDERLAG_SAMPLES=off` starts without the samples,
 * `UNDERLAG_USUAL_DURATIONS` is a file with the usual durations of absence that the office goes by. Mails to
 * physicians go out through `UNDERLAG_SMTP_URL`; without it they stay in the data folder, under `outbox/`.
 */
const localEnvironmentSchema = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(4321),
  UNDERLAG_DATA: z.string().min(1).default(".data"),
  UNDERLAG_SAMPLES: z.enum(["on", "off"]).default("on"),
  UNDERLAG_TIME_ZONE: timeZoneSchema.default(defaultTimeZone),
  UNDERLAG_USUAL_DURATIONS: z.string().min(1).optional(),
  ...officeEnvironment,
  UNDERLAG_ORIGIN: originSchema.optional(),
  UNDERLAG_SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  UNDERLAG_MAIL_FROM: mailFromSchema.default("underlag@localhost"),
  UNDERLAG_LINK_KEY_FILE: z.string().min(1).optional(),
  UNDERLAG_LOG: z.enum(["info", "warn", "error"]).default("warn"),
  UNDERLAG_MAX_FILE_BYTES: z.coerce.number().int().positive().optional(),
  UNDERLAG_MAX_PAGES: z.coerce.number().int().positive().optional(),
});

export interface LocalConfig {
  port: number;
  dataFolder: string;
  samples: boolean;
  timeZone: string;
  /** File with the office's own table; null where it has none. */
  usualDurationsFile: string | null;
  office: OfficeSettings;
  /** Origin of the physician's page; null where it is the service's own address. */
  origin: string | null;
  /** Server for mails; null where they stay in the outbox. */
  smtpUrl: string | null;
  mailFrom: string;
  /** File with the secret that physicians' links are made with. */
  linkKeyFile: string;
  logLevel: "info" | "warn" | "error";
  limits: z.infer<typeof readLimitsSchema>;
}

/** A setting has a value that it cannot have. The message names the setting and is fit to be shown. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** Reads the settings once, at the start. Throws {@link ConfigError}. */
export function readLocalConfig(environment: Record<string, string | undefined>): LocalConfig {
  const settings = readSettings(localEnvironmentSchema, environment);
  return {
    port: settings.PORT,
    dataFolder: resolve(settings.UNDERLAG_DATA),
    samples: settings.UNDERLAG_SAMPLES === "on",
    timeZone: settings.UNDERLAG_TIME_ZONE,
    usualDurationsFile: settings.UNDERLAG_USUAL_DURATIONS ?? null,
    office: settings,
    origin: settings.UNDERLAG_ORIGIN ?? null,
    smtpUrl: settings.UNDERLAG_SMTP_URL ?? null,
    mailFrom: settings.UNDERLAG_MAIL_FROM,
    linkKeyFile: resolve(settings.UNDERLAG_LINK_KEY_FILE ?? join(settings.UNDERLAG_DATA, "link-key")),
    logLevel: settings.UNDERLAG_LOG,
    limits: readLimitsSchema.parse({
      maxBytes: settings.UNDERLAG_MAX_FILE_BYTES,
      maxPages: settings.UNDERLAG_MAX_PAGES,
    }),
  };
}

function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
}

/** The settings of an environment, an empty one counting as not given. Throws {@link ConfigError}. */
export function readSettings<Settings>(
  schema: z.ZodType<Settings>,
  environment: Record<string, string | undefined>,
): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ""));
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`);
  throw new ConfigError(`These settings cannot be used. ${faults.join("; ")}`);
}
