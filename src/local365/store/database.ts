import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import { filesBefore, schema } from './schema.ts';

type Value = SQLInputValue;

/** SQLite with prepared statements kept by their text; every change runs inside `atomically`. */
export interface Database {
  get<Row>(sql: string, ...values: Value[]): Row | undefined;
  all<Row>(sql: string, ...values: Value[]): Row[];
  run(sql: string, ...values: Value[]): { changes: number; lastId: number };
  atomically<Result>(work: () => Result): Result;
  close(): void;
}

export function openDatabase(dataDir: string): Database {
  const sqlite = openSqlite(dataDir);
  const prepared = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    let found = prepared.get(sql);
    if (!found) prepared.set(sql, (found = sqlite.prepare(sql)));
    return found;
  };
  return {
    get: <Row>(sql: string, ...values: Value[]) => statement(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: Value[]) => statement(sql).all(...values) as Row[],
    run(sql, ...values) {
      const done = statement(sql).run(...values);
      return { changes: Number(done.changes), lastId: Number(done.lastInsertRowid) };
    },
    atomically: nestedTransactions(sqlite),
    close: () => sqlite.close(),
  };
}

/** An inner transaction is a savepoint: one refused part of a batch leaves the others standing. */
function nestedTransactions(sqlite: DatabaseSync): Database['atomically'] {
  let depth = 0;
  return (work) => {
    const level = depth;
    sqlite.exec(level ? `SAVEPOINT s${level}` : 'BEGIN IMMEDIATE');
    depth += 1;
    try {
      const result = work();
      sqlite.exec(level ? `RELEASE s${level}` : 'COMMIT');
      return result;
    } catch (fault) {
      sqlite.exec(level ? `ROLLBACK TO s${level}; RELEASE s${level}` : 'ROLLBACK');
      throw fault;
    } finally {
      depth = level;
    }
  };
}

function openSqlite(dataDir: string): DatabaseSync {
  const inMemory = dataDir === ':memory:';
  if (!inMemory) mkdirSync(dataDir, { recursive: true });
  const { DatabaseSync: Sqlite } = loadSqlite();
  const sqlite = new Sqlite(inMemory ? ':memory:' : join(dataDir, 'local365.sqlite'));
  sqlite.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  sqlite.exec('PRAGMA cache_size = -65536; PRAGMA mmap_size = 268435456;');
  sqlite.exec(schema);
  const columns = sqlite.prepare("SELECT name FROM pragma_table_info('files')").all() as { name: string }[];
  if (!columns.some(({ name }) => name === 'contentId')) sqlite.exec(filesBefore);
  sqlite.exec('CREATE INDEX IF NOT EXISTS fileContents ON files (contentId)');
  return sqlite;
}

/** Node 22 announces its SQLite as experimental on every start; jest cannot resolve `node:sqlite` by name. */
function loadSqlite(): { DatabaseSync: typeof DatabaseSync } {
  const announce = process.emitWarning.bind(process);
  process.emitWarning = () => undefined;
  try {
    return process.getBuiltinModule('node:sqlite');
  } finally {
    process.emitWarning = announce;
  }
}
