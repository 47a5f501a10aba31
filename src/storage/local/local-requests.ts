import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { type RequestRecord, requestRecordSchema } from "#requests/lifecycle/request-record.ts";
import { listCursor, placeFrom, placeOf } from "../list-cursor.ts";
import type { RequestRecords } from "../request-ports.ts";

/** Requests as rows of SQLite, checked against the schema on the way in and on the way out. */
export function localRequests(database: DatabaseSync): RequestRecords {
  const add = database.prepare(
    `INSERT INTO requests (id, revision, next_step_at, record)
     VALUES (:id, :revision, :nextStepAt, :record) ON CONFLICT (id) DO NOTHING`,
  );
  const replace = database.prepare(
    `UPDATE requests SET revision = :revision, next_step_at = :nextStepAt, record = :record
     WHERE id = :id AND revision = :revision - 1`,
  );
  const get = database.prepare("SELECT record FROM requests WHERE id = ?");
  const due = database.prepare(
    "SELECT record FROM requests WHERE next_step_at <= :until ORDER BY next_step_at, id LIMIT :limit",
  );
  const list = database.prepare("SELECT record FROM requests WHERE id > :after ORDER BY id LIMIT :limit");

  return {
    add: async (record) => add.run(rowOf(record)).changes === 1,
    replace: async (record) => replace.run(rowOf(record)).changes === 1,
    get: async (id) => {
      const row = get.get(id);
      return row === undefined ? null : recordOf(row);
    },
    due: async (until, limit) => due.all({ until: until.toISOString(), limit }).map(recordOf),
    list: async ({ limit, cursor }) => {
      const after = cursor === undefined ? "" : placeFrom(cursor).id;
      // One more than wanted tells whether there is a next page.
      const rows = list.all({ after, limit: limit + 1 });
      const records = rows.slice(0, limit).map(recordOf);
      const last = records.at(-1);
      return { records, cursor: rows.length > limit && last !== undefined ? cursorAfter(last) : null };
    },
  };
}

function rowOf(given: RequestRecord) {
  const record = requestRecordSchema.parse(given);
  const { id, revision, nextStepAt } = record;
  // Brought to one length, so that moments sort as text.
  const moment = nextStepAt === null ? null : new Date(nextStepAt).toISOString();
  return { id, revision, nextStepAt: moment, record: JSON.stringify(record) };
}

const cursorAfter = ({ id, createdAt }: RequestRecord) => listCursor(placeOf({ id, arrivedAt: createdAt }));

const rowSchema = z.object({ record: z.string() });

function recordOf(row: unknown): RequestRecord {
  return requestRecordSchema.parse(JSON.parse(rowSchema.parse(row).record));
}
