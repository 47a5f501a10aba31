import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { EventBridgeEvent } from "aws-lambda";
import { beforeEach, describe, expect, it } from "vitest";
import { requeueOverdue } from "#cases/requeue-overdue.ts";
import { tryAgain } from "#cases/try-again.ts";
import type { CertificateRecord } from "#storage/certificate-record.ts";
import { openLocalStorage } from "#storage/local/open-local-storage.ts";
import type { Storage } from "#storage/ports.ts";
import { SweepFailedError, workOverdueHandler } from "#wiring/lambda/work-overdue.ts";
import schedule from "../../events/schedule.json" with { type: "json" };
import { context } from "../../functions/lambda-events.ts";
import { idOf, recordWith, resultAt } from "../../storage/records.ts";
import { told } from "./told.ts";

const event: EventBridgeEvent<"Scheduled Event", unknown> = { ...schedule, "detail-type": "Scheduled Event" };
const now = new Date("2026-11-02T12:00:00Z");
let storage: Storage;

beforeEach(async () => {
  const folder = await mkdtemp(join(tmpdir(), "underlag-overdue-"));
  storage = await openLocalStorage({ folder, clock: () => now, maxAttempts: 1 });
  return async () => {
    await storage.close();
    await rm(folder, { recursive: true });
  };
});

async function arrived(number: number, at: string, change: Partial<CertificateRecord> = {}) {
  const arrivedAt = `2026-11-02T${at}:00Z`;
  await storage.records.add(
    recordWith({ id: idOf(number), arrivedAt, stuckSince: null, triedAgainAt: null, ...change }),
  );
}

/** Hands the message out as often as the queue does, without a single success. */
async function giveUp(number: number) {
  await storage.queue.send({ kind: "certificate-uploaded", fileKey: `incoming/${idOf(number)}` });
  for (const delivery of await storage.queue.receive(1)) await delivery.retry();
}

const sweep = () => requeueOverdue({ storage, clock: () => now }, { afterMinutes: 60 });
const sentAgain = async () => (await storage.queue.receive(1000)).map(({ message }) => message.fileKey);

describe("requeueOverdue", () => {
  it("sends what has waited for more than an hour, and nothing else", async () => {
    await arrived(1, "10:59");
    await arrived(2, "11:00");
    await arrived(3, "11:01");
    await arrived(4, "08:00", { status: "assessed" });
    await arrived(5, "08:00", { status: "refused" });
    expect(await sweep()).toEqual({ requeued: 2, putAside: 0 });
    expect((await sentAgain()).sort()).toEqual([`incoming/${idOf(1)}`, `incoming/${idOf(2)}`]);
  });

  it("sends a scan that has waited for more than an hour to whoever reads scans", async () => {
    const waitsSince = (at: string) => ({ status: "needs-ocr" as const, assessments: [resultAt(at)] });
    await arrived(1, "08:00", waitsSince("2026-11-02T10:59:00.000Z"));
    await arrived(2, "08:00", waitsSince("2026-11-02T11:59:00.000Z"));
    expect(await sweep()).toEqual({ requeued: 1, putAside: 0 });
    expect((await storage.queue.receive(10)).map(({ message }) => message)).toEqual([
      { kind: "scan-uploaded", fileKey: `incoming/${idOf(1)}` },
    ]);
  });

  it("tells a scan that was given up from an arrival that was", async () => {
    await arrived(1, "08:00", { status: "needs-ocr" });
    await giveUp(1);
    expect(await sweep(), "its arrival was").toEqual({ requeued: 1, putAside: 1 });
    for (const delivery of await storage.queue.receive(1)) await delivery.retry();
    await sweep();
    const stuck = await storage.records.get(idOf(1));
    expect(stuck).toMatchObject({ status: "needs-ocr", stuckSince: now.toISOString() });
    expect(stuck === null ? null : await tryAgain({ storage, clock: () => now }, stuck)).toBe("sent");
    expect((await storage.queue.receive(1))[0]?.message.kind).toBe("scan-uploaded");
  });

  it("leaves to a person what the queue has given up", async () => {
    await arrived(1, "11:50");
    await arrived(2, "08:00");
    await giveUp(1);
    expect(await sweep()).toEqual({ requeued: 1, putAside: 1 });
    expect(await sentAgain()).toEqual([`incoming/${idOf(2)}`]);
    expect(await storage.records.get(idOf(1))).toMatchObject({ status: "received", stuckSince: now.toISOString() });
    expect(await storage.records.get(idOf(2))).toMatchObject({ stuckSince: null });
  });

  it("gives a person's new try its time before it says again that nothing helps", async () => {
    await arrived(1, "08:00");
    await giveUp(1);
    await sweep();
    const stuck = await storage.records.get(idOf(1));
    expect(stuck === null ? null : await tryAgain({ storage, clock: () => now }, stuck)).toBe("sent");
    expect(await sentAgain()).toEqual([`incoming/${idOf(1)}`]);
    expect(await sweep()).toMatchObject({ requeued: 0 });
    expect(await storage.records.get(idOf(1))).toMatchObject({ stuckSince: null, triedAgainAt: now.toISOString() });

    const later = () => new Date(now.getTime() + 61 * 60_000);
    await requeueOverdue({ storage, clock: later }, { afterMinutes: 60 });
    expect(await storage.records.get(idOf(1))).toMatchObject({ stuckSince: later().toISOString() });
  });

  it.each([
    { what: "has been read meanwhile", change: { status: "assessed" } },
    { what: "is still on its way", change: { stuckSince: null } },
  ] as const)("tries nothing anew that $what", async ({ change }) => {
    const record = recordWith(change);
    await storage.records.add(record);
    expect(await tryAgain({ storage, clock: () => now }, record)).toBe("not-waiting");
    expect(await sentAgain()).toEqual([]);
  });

  it("looks at more than one page of the worklist", async () => {
    for (let number = 1; number <= 205; number += 1) await arrived(number, "08:00");
    expect(await sweep()).toEqual({ requeued: 205, putAside: 0 });
  });
});

describe("workOverdueHandler", () => {
  it("counts what it sent and what was given up", async () => {
    await arrived(1, "08:00");
    const { telemetry, counts } = told();
    await workOverdueHandler({ requeue: sweep, telemetry })(event, context);
    expect(counts).toEqual({ requeued: 1, "put-aside": 0 });
  });

  it("fails loudly, but without the words of the fault", async () => {
    const { telemetry, lines } = told();
    const requeue = async () => {
      throw new TypeError("incoming/Asa");
    };
    const failing = workOverdueHandler({ requeue, telemetry })(event, context);
    await expect(failing).rejects.toThrow(SweepFailedError);
    await expect(failing).rejects.not.toThrow(/Asa/);
    expect(lines[0]?.fields.fault).toBe("TypeError");
  });
});
