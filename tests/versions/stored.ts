import { Dexie } from 'dexie';

/** A whole library as one release left it: what `write.ts` writes and `library.test.ts` opens. */
export interface Stored {
  /** Dexie's number of the schema. */
  version: number;
  /** Key and indexes of each table, in Dexie's words. */
  stores: Record<string, string>;
  rows: Record<string, Record<string, unknown>[]>;
}

/** Reads the database `name` past the library. Bytes become base64. */
export async function dump(name: string): Promise<Stored> {
  const db = await new Dexie(name).open();
  const stores = db.tables.map(({ name, schema }) => [
    name,
    [schema.primKey, ...schema.indexes].map(({ src }) => src).join(','),
  ]);
  const rows = await Promise.all(
    db.tables.map(async (table) => [table.name, (await table.toArray()).map(withBase64)]),
  );
  const { verno } = db;
  db.close();
  return { version: verno, stores: Object.fromEntries(stores), rows: Object.fromEntries(rows) };
}

/** Makes the database `name` as it was. */
export async function put(name: string, { version, stores, rows }: Stored): Promise<void> {
  const db = new Dexie(name);
  db.version(version).stores(stores);
  for (const [table, list] of Object.entries(rows)) await db.table(table).bulkAdd(list.map(withBytes));
  db.close();
}

function withBase64(row: Record<string, unknown>): Record<string, unknown> {
  return row.bytes instanceof Uint8Array ? { ...row, bytes: base64(row.bytes) } : row;
}

function withBytes(row: Record<string, unknown>): Record<string, unknown> {
  return typeof row.bytes === 'string'
    ? { ...row, bytes: new Uint8Array(Buffer.from(row.bytes, 'base64')) }
    : row;
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
