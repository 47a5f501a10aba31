import { describe, expect, it } from "vitest";
import { createLogger, type LogLevel } from "#wiring/logger.ts";

function logger(least: LogLevel) {
  const lines: string[] = [];
  return {
    lines,
    log: createLogger(
      least,
      () => new Date("2026-03-05T09:30:00Z"),
      (line) => lines.push(line),
    ),
  };
}

describe("logger", () => {
  it("writes one JSON object a line", () => {
    const { lines, log } = logger("info");
    log.info("work", { key: "incoming/1", try: 2 });
    expect(lines).toEqual([
      '{"at":"2026-03-05T09:30:00.000Z","level":"info","event":"work","key":"incoming/1","try":2}',
    ]);
  });

  it.each([
    ["info", 3],
    ["warn", 2],
    ["error", 1],
  ] as const)("leaves out what is below %s", (least, count) => {
    const { lines, log } = logger(least);
    log.info("a");
    log.warn("b");
    log.fault("c", new Error("d"));
    expect(lines).toHaveLength(count);
  });

  it("tells where a fault happened, and never what it says", () => {
    const { lines, log } = logger("error");
    log.fault("work", new RangeError("19840611-9837 is not a number, said Agda Testlund"));
    expect(lines[0]).toMatch(/"fault":"RangeError".*logger\.test\.ts/);
    expect(lines[0]).not.toMatch(/Agda|19840611/);
  });

  it.each(["a text", null, { patient: "Agda" }])("copes with a fault that is no error: %j", (fault) => {
    const { lines, log } = logger("error");
    log.fault("work", fault);
    expect(lines[0]).toContain('"level":"error"');
    expect(lines[0]).not.toContain("Agda");
  });
});
