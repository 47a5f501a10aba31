import { randomUUID } from "node:crypto";
import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { type Message, messageSchema } from "../message.ts";
import type { WorkQueue } from "../ports.ts";
import { inTransaction } from "./database.ts";

export interface QueueLimits {
  /** How long a message stays with whoever received it before it is handed out again. */
  visibilityMs: number;
  /** The same for a scan, which takes longer to read. */
  scanVisibilityMs: number;
  /** How often a message is handed out before it is put aside. */
  maxAttempts: number;
}

/**
 * A durable queue in SQLite. A message counts as put aside when all its tries are used up and the
 * last one has not been acknowledged in time; no sweeper is needed for that.
 */
export function localQueue(database: DatabaseSync, clock: () => Date, limits: QueueLimits): WorkQueue {
  const send = database.prepare("INSERT INTO work (message, visible_at) VALUES (:message, :now)");
  const waiting = database.prepare(
    "SELECT id, message, attempts FROM work WHERE visible_at <= :now AND attempts < :maxAttempts AND (:kind IS NULL OR message ->> 'kind' = :kind) ORDER BY id LIMIT :max",
  );
  const take = database.prepare(
    "UPDATE work SET attempts = attempts + 1, visible_at = :visibleAt, receipt = :receipt WHERE id = :id",
  );
  const putAside = database.prepare(
    "SELECT id, message, attempts FROM work WHERE visible_at <= :now AND attempts >= :maxAttempts ORDER BY id",
  );
  // The receipt keeps a worker that was too slow from ending the try of the one after it.
  const done = database.prepare("DELETE FROM work WHERE id = :id AND receipt = :receipt");
  const retry = database.prepare("UPDATE work SET visible_at = :now WHERE id = :id AND receipt = :receipt");

  const now = () => clock().getTime();
  const { maxAttempts } = limits;
  const hiddenMs: Record<Message["kind"], number> = {
    "certificate-uploaded": limits.visibilityMs,
    "scan-uploaded": limits.scanVisibilityMs,
  };

  return {
    send: async (message) => {
      send.run({ message: JSON.stringify(messageSchema.parse(message)), now: now() });
    },
    receive: async (max, kind) => {
      const taken = inTransaction(database, () =>
        waiting.all({ now: now(), maxAttempts, max, kind: kind ?? null }).map((found) => {
          const { id, attempts, message: text } = rowSchema.parse(found);
          const message = messageFrom(text);
          const receipt = randomUUID();
          take.run({ id, receipt, visibleAt: now() + hiddenMs[message.kind] });
          return { id, attempts, message, receipt };
        }),
      );
      return taken.map(({ id, receipt, message, attempts }) => ({
        message,
        attempt: attempts + 1,
        done: async () => {
          done.run({ id, receipt });
        },
        retry: async () => {
          retry.run({ id, receipt, now: now() });
        },
      }));
    },
    putAside: async () =>
      putAside.all({ now: now(), maxAttempts }).map((row) => messageFrom(rowSchema.parse(row).message)),
  };
}

const rowSchema = z.object({ id: z.int(), message: z.string(), attempts: z.int() });

function messageFrom(text: string): Message {
  return messageSchema.parse(JSON.parse(text));
}
