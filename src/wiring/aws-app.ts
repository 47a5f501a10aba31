import { authorizedAccess } from "#http/access.ts";
import { createApp } from "#http/app.ts";
import { readAssets } from "#web/assets.ts";
import type { AwsContainer } from "./aws-container.ts";
import { awsRequestDeps } from "./aws-request-deps.ts";
import { takenBytes } from "./config.ts";

/** The service over HTTP as it runs on AWS: behind an authorizer, with a function's limits. */
export async function awsApp(container: AwsContainer) {
  const { telemetry, config } = container;
  const deps = awsRequestDeps(container);
  const { uploadUrl } = deps.storage.files;
  // Signing asks nobody: this is only the address that the store has for the outside.
  const address = await uploadUrl?.({ bytes: 1, metadata: {} });
  return createApp({
    ...container,
    ...deps,
    access: authorizedAccess,
    assets: await readAssets(),
    maxFileBytes: config.limits.maxBytes,
    maxTakenBytes: takenBytes(config.limits),
    maxBodyBytes: bodyBytes,
    maxAnswerBytes: bodyBytes,
    storeOrigin: address === undefined ? null : new URL(address.url).origin,
    onFault: (fault, place) => telemetry.logger.fault("http", fault, place),
  });
}

/**
 * AWS Lambda, quotas: 6 MB for a request and its answer. The body comes as base64, which is a third
 * longer, with headers around it. Larger files go to the bucket, and come from it, by addresses of their own.
 */
const bodyBytes = 4 * 1024 * 1024;
