import { awsApp } from "#wiring/aws-app.ts";
import { awsContainer } from "#wiring/aws-container.ts";
import { httpHandler } from "#wiring/lambda/http.ts";

const container = await awsContainer();

/** Caseworker pages and API, behind the authorizer of the HTTP API. */
export const handler = httpHandler({ ...container, app: await awsApp(container) });
