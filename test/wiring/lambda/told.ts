import type { Telemetry } from "#wiring/lambda/telemetry.ts";
import type { LogFields } from "#wiring/logger.ts";
import { faultFields } from "#wiring/logger.ts";

/** Telemetry that remembers what it was told. */
export function told() {
  const lines: { event: string; fields: LogFields }[] = [];
  const counts: Record<string, number> = {};
  const note = (event: string, fields: LogFields = {}) => {
    lines.push({ event, fields });
  };
  const telemetry: Telemetry = {
    logger: {
      info: note,
      warn: note,
      fault: (event, fault, fields) => note(event, { ...fields, ...faultFields(fault) }),
    },
    count: (name, by = 1) => {
      counts[name] = (counts[name] ?? 0) + by;
    },
    instrument: (client) => client,
    invocation: (_context, work) => work(),
  };
  return { telemetry, lines, counts };
}
