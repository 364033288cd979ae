import type { PackFile } from '../../../domain/peer/pack.ts';
import { canonicalJson } from '../../../domain/returnSnapshot.ts';
import { paperToHtml } from '../../../paper/paperToHtml.ts';
import { tableToXlsx } from '../../../paper/sheets/tableToXlsx.ts';
import { paperToWord } from '../../../paper/word/paperToWord.ts';
import { zipFiles } from '../../../paper/zips/zipFiles.ts';
import { fileName } from '../../../ui/exports/exportFiles.ts';
import { numbersInWords } from './asSent.ts';
import { packForm, packPaper } from './packPapers.ts';
import { packSheets } from './packSheets.ts';
import { say } from './paperWords.ts';

/** A pack as one file: the JSON, a page to read, a sheet and a form to fill in, and the evidence by its path. */
export async function packZip(
  pack: PackFile,
  evidence: ReadonlyMap<string, Uint8Array>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { contents } = pack;
  const named = (words: string, ending: string) => `${fileName(words)}.${ending}`;
  const { from, to, marking, standards } = contents;
  const files: Record<string, Uint8Array> = {
    'pack.json': new TextEncoder().encode(canonicalJson(pack)),
    [named(say('file.read'), 'html')]: paperToHtml(packPaper(contents)),
    [named(say('file.sheet'), 'xlsx')]: tableToXlsx(packSheets(pack)),
    [named(say('file.form'), 'docx')]: await paperToWord(packForm(contents)),
  };
  for (const item of standards.flatMap((one) => one.evidence)) {
    const bytes = evidence.get(item.key);
    if (item.file && bytes) files[item.file.path] = bytes;
  }
  const numbers = numbersInWords(standards.map(({ number }) => number));
  const name = say('file.pack', { marking, from: from.force, to: to.force, numbers });
  return { name: named(name, 'zip'), bytes: zipFiles(files) };
}
