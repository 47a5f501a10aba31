import type { Message } from "../message.ts";
import type { WorkQueue } from "../ports.ts";

/** One queue for each kind of work, so that what takes long never stands before what is quickly done. */
export function queueByKind(queues: Record<Message["kind"], WorkQueue>): WorkQueue {
  const all = Object.values(queues);
  return {
    send: (message) => queues[message.kind].send(message),
    receive: async (max, kind) => {
      if (kind !== undefined) return queues[kind].receive(max);
      const deliveries = [];
      for (const queue of all) {
        if (deliveries.length < max) deliveries.push(...(await queue.receive(max - deliveries.length)));
      }
      return deliveries;
    },
    putAside: async () => (await Promise.all(all.map((queue) => queue.putAside()))).flat(),
  };
}
