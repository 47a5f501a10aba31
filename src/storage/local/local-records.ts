import type { DatabaseSync } from "node:sqlite";
import { z } from "zod";
import { type CertificateRecord, certificateRecordSchema } from "../certificate-record.ts";
import { listCursor, placeFrom, placeOf } from "../list-cursor.ts";
import type { CertificateRecords } from "../ports.ts";

/** Records as rows of SQLite, checked against the schema on the way in and on the way out. */
export function localRecords(database: DatabaseSync): CertificateRecords {
  const add = database.prepare(
    `INSERT INTO certificates (id, revision, status, arrived_at, record)
     VALUES (:id, :revision, :status, :arrivedAt, :record) ON CONFLICT (id) DO NOTHING`,
  );
  const replace = database.prepare(
    `UPDATE certificates SET revision = :revision, status = :status, arrived_at = :arrivedAt, record = :record
     WHERE id = :id AND revision = :revision - 1`,
  );
  const get = database.prepare("SELECT record FROM certificates WHERE id = ?");
  const list = database.prepare(
    `SELECT record FROM certificates
     WHERE (:arrivedAt IS NULL OR (arrived_at, id) < (:arrivedAt, :id))
     ORDER BY arrived_at DESC, id DESC LIMIT :limit`,
  );
  const listByStatus = database.prepare(
    `SELECT record FROM certificates
     WHERE status = :status AND (:arrivedAt IS NULL OR (arrived_at, id) < (:arrivedAt, :id))
     ORDER BY arrived_at DESC, id DESC LIMIT :limit`,
  );

  return {
    add: async (record) => add.run(rowOf(record)).changes === 1,
    replace: async (record) => replace.run(rowOf(record)).changes === 1,
    get: async (id) => {
      const row = get.get(id);
      return row === undefined ? null : recordOf(row);
    },
    list: async ({ status, limit, cursor }) => {
      const after = cursor === undefined ? { arrivedAt: null, id: null } : placeFrom(cursor);
      // One more than wanted tells whether there is a next page.
      const bounds = { ...after, limit: limit + 1 };
      const rows = status === undefined ? list.all(bounds) : listByStatus.all({ ...bounds, status });
      const records = rows.slice(0, limit).map(recordOf);
      const last = records.at(-1);
      return { records, cursor: rows.length > limit && last !== undefined ? listCursor(placeOf(last)) : null };
    },
  };
}

function rowOf(given: CertificateRecord) {
  const record = certificateRecordSchema.parse(given);
  const { id, revision, status } = record;
  return { id, revision, status, arrivedAt: placeOf(record).arrivedAt, record: JSON.stringify(record) };
}

const rowSchema = z.object({ record: z.string() });

function recordOf(row: unknown): CertificateRecord {
  return certificateRecordSchema.parse(JSON.parse(rowSchema.parse(row).record));
}
