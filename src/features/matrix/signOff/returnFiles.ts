import { canonicalJson } from '../../../domain/returnSnapshot.ts';
import type { ReturnSnapshot } from '../../../domain/returnSnapshot.ts';
import { fileName } from '../../../ui/exports/exportFiles.ts';
import { fileTypes } from '../../../paper/fileTypes.ts';
import { paperToHtml } from '../../../paper/paperToHtml.ts';
import { returnPaper } from './returnPaper.ts';
import type { PaperAround } from './returnPaper.ts';
import { returnSheets } from './returnSheets.ts';

/** What a return can leave as. */
export const returnFormats = ['docx', 'html', 'xlsx', 'json'] as const;
export type ReturnFormat = (typeof returnFormats)[number];

/** The return as a file. JSON carries marking, "as of" and whether it is whole beside the canonical return. */
export async function returnFile(
  snapshot: ReturnSnapshot,
  format: ReturnFormat,
  around: PaperAround,
  name: string,
) {
  const bytes = await bytesOf(snapshot, format, around);
  return { name: `${fileName(name)}.${format}`, bytes, type: fileTypes[format] };
}

/** The return as a web page, for printing. */
export function returnPage(snapshot: ReturnSnapshot, around: PaperAround): string {
  return new TextDecoder().decode(paperToHtml(returnPaper(snapshot, around)));
}

async function bytesOf(
  snapshot: ReturnSnapshot,
  format: ReturnFormat,
  around: PaperAround,
): Promise<Uint8Array> {
  switch (format) {
    case 'html':
      return paperToHtml(returnPaper(snapshot, around));
    case 'docx':
      return (await import('../../../paper/word/paperToWord.ts')).paperToWord(returnPaper(snapshot, around));
    case 'xlsx':
      return (await import('../../../paper/sheets/tableToXlsx.ts')).tableToXlsx(
        returnSheets(snapshot, around),
      );
    case 'json': {
      const { marking, asOf } = around.frame;
      return new TextEncoder().encode(
        canonicalJson({ marking, asOf, isWhole: around.isWhole, return: snapshot }),
      );
    }
  }
}
