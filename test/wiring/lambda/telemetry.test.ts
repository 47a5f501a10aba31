import https from "node:https";
import { afterEach, expect, test, vi } from "vitest";
import { lambdaTelemetry } from "#wiring/lambda/telemetry.ts";

afterEach(() => vi.unstubAllEnvs());

test("tracing leaves requests over HTTPS alone: their paths hold keys that other systems chose", () => {
  vi.stubEnv("AWS_EXECUTION_ENV", "AWS_Lambda_nodejs24.x");
  vi.stubEnv("LAMBDA_TASK_ROOT", "/var/task");
  const untouched = [https.request, https.get, globalThis.fetch];
  lambdaTelemetry();
  expect([https.request, https.get, globalThis.fetch]).toEqual(untouched);
});
