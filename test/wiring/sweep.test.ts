import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it, vi } from "vitest";
import { createLogger } from "#wiring/logger.ts";
import { startSweep } from "#wiring/sweep.ts";

function sweepWith(answers: ({ requeued: number; putAside: number } | Error)[]) {
  const lines: string[] = [];
  let times = 0;
  const log = createLogger(
    "warn",
    () => new Date("2026-03-09T08:00:00Z"),
    (line) => lines.push(line),
  );
  const sweep = async () => {
    const answer = answers[times] ?? { requeued: 0, putAside: 0 };
    times += 1;
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return { lines, times: () => times, background: startSweep({ event: "overdue", everyMs: 5, sweep }, log) };
}

describe("startSweep", () => {
  it("goes on after a fault, and tells of work that was overdue in numbers only", async () => {
    const { background, lines, times } = sweepWith([new Error("Agda Testlund"), { requeued: 2, putAside: 1 }]);
    await vi.waitFor(() => expect(times()).toBeGreaterThan(3));
    await background.stop();
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { event: "sweep", fault: "Error" },
      { event: "overdue", requeued: 2, putAside: 1 },
    ]);
    expect(lines.join()).not.toContain("Agda");
  });

  it("ends at once when it is told to, also in the middle of a pause", async () => {
    const { background, times } = sweepWith([]);
    await background.stop();
    const before = times();
    await pause(30);
    expect(times()).toBe(before);
  });
});
