import { Logger as PowertoolsLogger } from "@aws-lambda-powertools/logger";
import { Metrics, MetricUnit } from "@aws-lambda-powertools/metrics";
import { Tracer } from "@aws-lambda-powertools/tracer";
import type { Context } from "aws-lambda";
import { faultFields, type Logger } from "../logger.ts";

/** What a function tells of its work: ids, codes and counts, never words from a certificate. */
export interface Telemetry {
  logger: Logger;
  /** Adds to a count that alarms and dashboards see. */
  count(name: string, by?: number): void;
  /** Puts a client of the SDK under tracing. */
  instrument<Client>(client: Client): Client;
  /** Runs one invocation: request id in every line, a span in the trace, counts sent at the end. */
  invocation<T>(context: Context, work: () => Promise<T>): Promise<T>;
}

/** Powertools as serverless.yml sets it up through POWERTOOLS_* variables. */
export function lambdaTelemetry(): Telemetry {
  const powertools = new PowertoolsLogger();
  const metrics = new Metrics();
  // Otherwise every request over HTTPS is traced with its path, and the path of an object is its key.
  const tracer = new Tracer({ captureHTTPsRequests: false });

  return {
    logger: {
      info: (event, fields = {}) => powertools.info(event, { ...fields }),
      warn: (event, fields = {}) => powertools.warn(event, { ...fields }),
      fault: (event, fault, fields = {}) => powertools.error(event, { ...fields, ...faultFields(fault) }),
    },
    count: (name, by = 1) => {
      metrics.addMetric(name, MetricUnit.Count, by);
    },
    instrument: (client) => tracer.captureAWSv3Client(client),
    invocation: async (context, work) => {
      powertools.addContext(context);
      metrics.setFunctionName(context.functionName);
      metrics.captureColdStartMetric();
      const whole = tracer.getSegment();
      const span = whole?.addNewSubsegment(`## ${context.functionName}`);
      if (span !== undefined) tracer.setSegment(span);
      tracer.annotateColdStart();
      tracer.addServiceNameAnnotation();
      try {
        return await work();
      } catch (fault) {
        // The fault itself stays out of the trace: its message may quote what was being read.
        span?.addFaultFlag();
        throw fault;
      } finally {
        span?.close();
        if (whole !== undefined) tracer.setSegment(whole);
        if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
      }
    },
  };
}
