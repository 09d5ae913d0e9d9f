import Libsql from 'libsql';

export type SqlValue = string | number | Buffer | null;
export type SqlRow = readonly unknown[];

export interface Statement {
  /** Runs the statement; gives the rowid of the last insert. */
  run(...values: SqlValue[]): number;
  /** First row as an array of columns, or undefined. */
  get(...values: SqlValue[]): SqlRow | undefined;
  all(...values: SqlValue[]): SqlRow[];
}

/** All that the database asks of its engine; another SQLite binding only has to fill this in. */
export interface Driver {
  exec(sql: string): void;
  prepare(sql: string): Statement;
  /** Runs `work` in one write transaction: committed and fsynced when this returns, rolled back when it throws. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/**
 * Opens (or creates) a SQLite file with libsql. WAL with synchronous=FULL: a commit returns after its fsync.
 * Statements are always given one array of values: libsql takes a single Buffer for a map of named values and
 * ends the process, and its raw `get` does the same when there is no row.
 */
export function openDriver(file: string): Driver {
  const database = new Libsql(file);
  database.exec('PRAGMA journal_mode = WAL');
  database.exec('PRAGMA synchronous = FULL');
  database.exec('PRAGMA cache_size = -131072');
  // 32 MB: copying the log back is rare enough for bulk writes, and short enough not to be noticed.
  database.exec('PRAGMA wal_autocheckpoint = 8000');
  return {
    exec: (sql) => {
      database.exec(sql);
    },
    prepare: (sql) => prepare(database, sql),
    transaction: (work) => inTransaction(database, work),
    close: () => {
      database.close();
    },
  };
}

function prepare(database: Libsql.Database, sql: string): Statement {
  const statement = database.prepare(sql);
  if (statement.reader) statement.raw(true);
  const all = (values: SqlValue[]) => statement.all(values) as SqlRow[];
  return {
    run: (...values) => Number(statement.run(values).lastInsertRowid),
    get: (...values) => all(values)[0],
    all: (...values) => all(values),
  };
}

function inTransaction<T>(database: Libsql.Database, work: () => T): T {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
