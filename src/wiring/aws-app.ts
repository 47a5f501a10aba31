import { authorizedAccess } from "#http/access.ts";
import { createApp } from "#http/app.ts";
import { readAssets } from "#web/assets.ts";
import type { AwsContainer } from "./aws-container.ts";

/** The service over HTTP as it runs on AWS: behind an authorizer, with a function's limits. */
export async function awsApp({ telemetry, config, ...deps }: AwsContainer) {
  return createApp({
    ...deps,
    access: authorizedAccess,
    assets: await readAssets(),
    maxFileBytes: Math.min(config.limits.maxBytes, bodyBytes),
    maxUploadBytes: config.limits.maxBytes,
    onFault: (fault, place) => telemetry.logger.fault("http", fault, place),
  });
}

/**
 * AWS Lambda, quotas: 6 MB for a request and its answer. The body comes as base64, which is a third
 * longer, with headers around it. Larger files go to the bucket by an address of their own.
 */
const bodyBytes = 4 * 1024 * 1024;
