import { z } from "zod";
import type { RequestDeps } from "#cases/requests/request-deps.ts";
import { leastKeyBytes } from "#requests/links/keyed-print.ts";
import { openAwsPost } from "#storage/aws/open-aws-post.ts";
import type { AwsContainer } from "./aws-container.ts";
import { readSettings } from "./config.ts";
import { mailFromSchema, officeEnvironment, officeFrom, originSchema } from "./office-settings.ts";

/** The settings of the two functions that write to physicians. The link key comes from a secret of the deployment. */
const requestEnvironmentSchema = z.object({
  ...officeEnvironment,
  UNDERLAG_ORIGIN: originSchema,
  UNDERLAG_MAIL_FROM: mailFromSchema,
  UNDERLAG_LINK_KEY: z.string().min(leastKeyBytes),
  AWS_ENDPOINT_URL_SESV2: z.url().optional(),
});

export type AwsRequestSettings = z.infer<typeof requestEnvironmentSchema>;

/** Reads the settings once, at the start of a function. Throws {@link ConfigError}. */
export function readAwsRequestSettings(environment: Record<string, string | undefined>): AwsRequestSettings {
  return readSettings(requestEnvironmentSchema, environment);
}

/** What the requests of a deployment on AWS need: its stores, SES for mails, and the secret of its links. */
export function awsRequestDeps(container: AwsContainer): RequestDeps {
  const settings = readAwsRequestSettings(process.env);
  return {
    ...container,
    post: openAwsPost({
      mailFrom: settings.UNDERLAG_MAIL_FROM,
      files: container.storage.files,
      endpoint: settings.AWS_ENDPOINT_URL_SESV2,
    }),
    office: officeFrom(settings, settings.UNDERLAG_ORIGIN),
    linkKey: Buffer.from(settings.UNDERLAG_LINK_KEY),
    onStepFault: (fault) => container.telemetry.logger.fault("request-step", fault),
  };
}
