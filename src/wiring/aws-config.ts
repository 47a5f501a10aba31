import { z } from "zod";
import { type ReadLimits, readLimitsSchema } from "#readers/read-limits.ts";
import type { AwsStorageOptions } from "#storage/aws/open-aws-storage.ts";
import { defaultTimeZone, readSettings, timeZoneSchema } from "./config.ts";

/** The settings of a function on AWS; serverless.yml gives them. The three endpoints are for emulators only. */
const awsEnvironmentSchema = z.object({
  UNDERLAG_BUCKET: z.string().min(1),
  UNDERLAG_TABLE: z.string().min(1),
  UNDERLAG_QUEUE_URL: z.url(),
  UNDERLAG_DEAD_LETTER_URL: z.url().optional(),
  UNDERLAG_SCAN_QUEUE_URL: z.url(),
  UNDERLAG_SCAN_DEAD_LETTER_URL: z.url().optional(),
  UNDERLAG_TIME_ZONE: timeZoneSchema.default(defaultTimeZone),
  UNDERLAG_USUAL_DURATIONS: z.string().min(1).optional(),
  UNDERLAG_MAX_FILE_BYTES: z.coerce.number().int().positive().optional(),
  UNDERLAG_MAX_PAGES: z.coerce.number().int().positive().optional(),
  AWS_ENDPOINT_URL_S3: z.url().optional(),
  AWS_ENDPOINT_URL_DYNAMODB: z.url().optional(),
  AWS_ENDPOINT_URL_SQS: z.url().optional(),
});

export interface AwsConfig {
  storage: AwsStorageOptions;
  timeZone: string;
  /** File in the function's package with the office's own table; null where it has none. */
  usualDurationsFile: string | null;
  limits: ReadLimits;
}

/** Reads the settings once, at the start of a function. Throws {@link ConfigError}. */
export function readAwsConfig(environment: Record<string, string | undefined>): AwsConfig {
  const settings = readSettings(awsEnvironmentSchema, environment);
  return {
    storage: {
      bucket: settings.UNDERLAG_BUCKET,
      table: settings.UNDERLAG_TABLE,
      queueUrl: settings.UNDERLAG_QUEUE_URL,
      deadLetterUrl: settings.UNDERLAG_DEAD_LETTER_URL,
      scanQueueUrl: settings.UNDERLAG_SCAN_QUEUE_URL,
      scanDeadLetterUrl: settings.UNDERLAG_SCAN_DEAD_LETTER_URL,
      endpoints: {
        s3: settings.AWS_ENDPOINT_URL_S3,
        dynamodb: settings.AWS_ENDPOINT_URL_DYNAMODB,
        sqs: settings.AWS_ENDPOINT_URL_SQS,
      },
    },
    timeZone: settings.UNDERLAG_TIME_ZONE,
    usualDurationsFile: settings.UNDERLAG_USUAL_DURATIONS ?? null,
    limits: readLimitsSchema.parse({
      maxBytes: settings.UNDERLAG_MAX_FILE_BYTES,
      maxPages: settings.UNDERLAG_MAX_PAGES,
    }),
  };
}
