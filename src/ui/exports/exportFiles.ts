import { fileTypes } from '../../paper/fileTypes.ts';
import type { Table } from '../../paper/table.ts';

/** What a table can leave as, besides words on the clipboard. */
export const formats = ['html', 'xlsx', 'csv', 'docx'] as const;
export type Format = (typeof formats)[number];

/** A table as a file; the code that writes it is fetched when it is asked for. `name` has no ending yet. */
export async function fileOf(table: Table, format: Format, name: string) {
  return { name: `${fileName(name)}.${format}`, bytes: await write(table, format), type: fileTypes[format] };
}

async function write(table: Table, format: Format): Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return (await import('../../paper/tableToHtml.ts')).tableToHtml(table);
    case 'csv':
      return (await import('../../paper/tableToCsv.ts')).tableToCsv(table);
    case 'xlsx':
      return (await import('../../paper/sheets/tableToXlsx.ts')).tableToXlsx(table);
    case 'docx': {
      const [{ paperToWord }, { tableToPaper }] = await Promise.all([
        import('../../paper/word/paperToWord.ts'),
        import('../../paper/tableToPaper.ts'),
      ]);
      return await paperToWord(tableToPaper(table));
    }
  }
}

/** A name that Windows and SharePoint take for a file. */
export function fileName(wanted: string): string {
  const plain = wanted
    .replace(/["*:<>?/\\|#%~&{}]|\p{C}/gu, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 100)
    .replace(/^[\s.]+|[\s.]+$/g, '');
  return plain || 'Export';
}
