import { closeSync, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";

/** Opens the database file and brings its tables up to date. */
export function openDatabase(path: string): DatabaseSync {
  // SQLite would let everybody on the machine read it; its companions get the rights of the file itself.
  closeSync(openSync(path, "a", 0o600));
  const database = new DatabaseSync(path, { timeout: 5_000 });
  // FULL: what was answered as stored is on the disk, not only in the system's cache.
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
  bringUpToDate(database);
  return database;
}

/** Makes the tables that are not there yet; those of an earlier version go on from where they are. */
export function bringUpToDate(database: DatabaseSync): void {
  inTransaction(database, () => {
    const from = Number(database.prepare("PRAGMA user_version").get()?.user_version);
    for (const step of steps.slice(from)) database.exec(step);
    database.exec(`PRAGMA user_version = ${Math.max(from, steps.length)}`);
  });
}

/** Runs the work as a whole or not at all, with the write lock from the start. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec("BEGIN IMMEDIATE");
  try {
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (fault) {
    database.exec("ROLLBACK");
    throw fault;
  }
}

/** Each step once, in this order. A step that has been released is never changed; a new one is added. */
const steps = [
  `CREATE TABLE certificates (
     id TEXT PRIMARY KEY,
     revision INTEGER NOT NULL,
     status TEXT NOT NULL,
     arrived_at TEXT NOT NULL,
     record TEXT NOT NULL
   ) STRICT;
   CREATE INDEX certificates_by_arrival ON certificates (arrived_at, id);
   CREATE INDEX certificates_by_status ON certificates (status, arrived_at, id);
   CREATE TABLE work (
     id INTEGER PRIMARY KEY AUTOINCREMENT,
     message TEXT NOT NULL,
     visible_at INTEGER NOT NULL,
     attempts INTEGER NOT NULL DEFAULT 0,
     receipt TEXT
   ) STRICT;
   CREATE INDEX work_by_time ON work (visible_at, id);`,
  `CREATE TABLE requests (
     id TEXT PRIMARY KEY,
     revision INTEGER NOT NULL,
     next_step_at TEXT,
     record TEXT NOT NULL
   ) STRICT;
   CREATE INDEX requests_by_next_step ON requests (next_step_at, id) WHERE next_step_at IS NOT NULL;`,
] as const;
