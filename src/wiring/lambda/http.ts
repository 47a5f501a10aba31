import type { Context } from "aws-lambda";
import type { Env, Hono } from "hono";
import { handle, type LambdaEvent } from "hono/aws-lambda";
import type { Telemetry } from "./telemetry.ts";

export interface HttpDeps<E extends Env> {
  app: Hono<E>;
  telemetry: Telemetry;
}

/** Serves the application behind an HTTP API. Addresses, headers and bodies are never logged. */
export function httpHandler<E extends Env>({ app, telemetry }: HttpDeps<E>) {
  const serve = handle(app);
  return (event: LambdaEvent, context: Context) => telemetry.invocation(context, () => serve(event, context));
}
