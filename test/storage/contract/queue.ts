import { describe, expect, it } from "vitest";
import type { Delivery } from "#storage/ports.ts";
import type { StorageNow, StorageUnderTest } from "./storage-under-test.ts";

const messageOf = ({ message }: Delivery) => message;

/** Work: at least once, hidden while it is worked on, put aside after three tries. */
export function queueContract(now: StorageNow, passVisibility: StorageUnderTest["passVisibility"]): void {
  describe("queue", () => {
    const message = { kind: "certificate-uploaded", fileKey: "incoming/a1" } as const;

    it("delivers a message and is empty once it is done", async () => {
      await now().queue.send(message);
      const [delivery] = await now().queue.receive(10);
      expect(delivery).toMatchObject({ message, attempt: 1 });
      await delivery?.done();
      await passVisibility();
      expect(await now().queue.receive(10)).toEqual([]);
      expect(await now().queue.putAside()).toEqual([]);
    });

    it("hides a message while somebody works on it", async () => {
      await now().queue.send(message);
      expect(await now().queue.receive(10)).toHaveLength(1);
      expect(await now().queue.receive(10)).toEqual([]);
    });

    it("hands out no more than was asked for", async () => {
      for (const fileKey of ["incoming/a1", "incoming/a2", "incoming/a3"]) {
        await now().queue.send({ ...message, fileKey });
      }
      expect(await now().queue.receive(2)).toHaveLength(2);
      expect(await now().queue.receive(2)).toHaveLength(1);
    });

    it("hands out one kind of work alone, or any", async () => {
      const scan = { kind: "scan-uploaded", fileKey: "incoming/a2" } as const;
      await now().queue.send(scan);
      await now().queue.send(message);
      expect((await now().queue.receive(10, "certificate-uploaded")).map(messageOf)).toEqual([message]);
      expect(await now().queue.receive(10, "certificate-uploaded")).toEqual([]);
      await now().queue.send(message);
      const any = (await now().queue.receive(10)).map(messageOf);
      expect(any).toHaveLength(2);
      expect(any).toEqual(expect.arrayContaining([message, scan]));
    });

    it("puts a scan aside like any other work", async () => {
      const scan = { kind: "scan-uploaded", fileKey: "incoming/a2" } as const;
      await now().queue.send(scan);
      for (const _ of [1, 2, 3]) await (await now().queue.receive(1, "scan-uploaded"))[0]?.retry();
      expect(await now().queue.receive(1, "scan-uploaded")).toEqual([]);
      expect(await now().queue.putAside()).toEqual([scan]);
    });

    it("delivers the same message twice when it was sent twice", async () => {
      await now().queue.send(message);
      await now().queue.send(message);
      expect((await now().queue.receive(10)).map((delivery) => delivery.message)).toEqual([message, message]);
    });

    it("delivers again after the visibility time, and counts", async () => {
      await now().queue.send(message);
      await now().queue.receive(1);
      await passVisibility();
      const [again] = await now().queue.receive(1);
      expect(again).toMatchObject({ message, attempt: 2 });
    });

    it("delivers again at once when it is given back", async () => {
      await now().queue.send(message);
      const [first] = await now().queue.receive(1);
      await first?.retry();
      const [again] = await now().queue.receive(1);
      expect(again).toMatchObject({ message, attempt: 2 });
    });

    it("puts a message aside after three tries, and hands out the others", async () => {
      await now().queue.send(message);
      for (const attempt of [1, 2, 3]) {
        const [delivery] = await now().queue.receive(1);
        expect(delivery?.attempt).toBe(attempt);
        await delivery?.retry();
      }
      await now().queue.send({ ...message, fileKey: "incoming/healthy" });
      expect((await now().queue.receive(10)).map((delivery) => delivery.message.fileKey)).toEqual(["incoming/healthy"]);
      expect(await now().queue.putAside()).toEqual([message]);
      expect(await now().queue.putAside(), "looking does not take").toEqual([message]);
    });

    it("puts aside what killed its worker every time", async () => {
      await now().queue.send(message);
      for (const _ of [1, 2, 3]) {
        expect(await now().queue.receive(1)).toHaveLength(1);
        await passVisibility();
      }
      expect(await now().queue.receive(1)).toEqual([]);
      expect(await now().queue.putAside()).toEqual([message]);
    });
  });
}
