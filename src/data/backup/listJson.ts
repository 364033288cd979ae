import * as z from 'zod/mini';
import type { CopiedList, CopiedRow } from './backup.ts';

const stamp = z.object({
  at: z.string(),
  by: z.object({ oid: z.nullable(z.string()), name: z.string(), mail: z.nullable(z.string()) }),
});
const cell = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())]);
const listFile = z.object({
  rows: z.array(
    z.object({ cells: z.record(z.string(), cell), id: z.string(), created: stamp, modified: stamp }),
  ),
});

/** A list as JSON that a person can read and compare: one row a line. */
export function rowsToJson({ name, rows }: CopiedList): string {
  const lines = rows.map((row) => `    ${JSON.stringify(row)}`).join(',\n');
  return `{\n  "list": ${JSON.stringify(name)},\n  "rows": [\n${lines}\n  ]\n}\n`;
}

/** The rows back; null where the text is not such a list, or a row lacks its RecordKey. */
export function jsonToRows(text: string): CopiedRow[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const read = z.safeParse(listFile, value);
  if (!read.success) return null;
  return read.data.rows.every(({ cells }) => typeof cells['RecordKey'] === 'string') ? read.data.rows : null;
}
