import type { CaseDeps } from "#cases/case-deps.ts";
import { openAwsStorage } from "#storage/aws/open-aws-storage.ts";
import { readAwsConfig } from "./aws-config.ts";
import { systemClock } from "./clock.ts";
import { lambdaTelemetry, type Telemetry } from "./lambda/telemetry.ts";
import { readUsualDurations } from "./read-usual-durations.ts";

/** What every function on AWS has: the stores of its deployment, the clock, and a way to tell of its work. */
export interface AwsContainer extends Omit<CaseDeps, "reader"> {
  telemetry: Telemetry;
  config: ReturnType<typeof readAwsConfig>;
}

/**
 * Puts a function together, once for each runtime environment. The reader is left to the one function
 * that reads, so that the others do not carry it.
 */
export async function awsContainer(): Promise<AwsContainer> {
  const config = readAwsConfig(process.env);
  const telemetry = lambdaTelemetry();
  const storage = await openAwsStorage({ ...config.storage, instrument: telemetry.instrument });
  return {
    config,
    telemetry,
    storage,
    requests: storage.requests,
    clock: systemClock,
    timeZone: config.timeZone,
    usualDurations: await readUsualDurations(config.usualDurationsFile),
    // S3 itself tells the queue of every new object.
    announce: async () => {},
  };
}
