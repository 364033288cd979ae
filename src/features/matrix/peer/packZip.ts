import type { PackFile } from '../../../domain/peer/pack.ts';
import { canonicalJson } from '../../../domain/returnSnapshot.ts';
import { paperToHtml } from '../../../paper/paperToHtml.ts';
import { tableToXlsx } from '../../../paper/sheets/tableToXlsx.ts';
import { paperToWord } from '../../../paper/word/paperToWord.ts';
import { openZip } from '../../../paper/zip.ts';
import { fileName } from '../../../ui/exports/exportFiles.ts';
import { numbersInWords } from './asSent.ts';
import { packForm, packPaper } from './packPapers.ts';
import { packSheets } from './packSheets.ts';
import { say } from './paperWords.ts';

/** Kinds of file that do not get smaller. */
const packedAlready = /\.(docx|xlsx|pptx|zip|pdf|jpe?g|png|gif|mp3|mp4|m4a|mov|heic)$/i;

/** A pack as one file: the JSON, a page to read, a sheet and a form to fill in, and the evidence by its path. */
export async function packZip(
  pack: PackFile,
  evidence: ReadonlyMap<string, Uint8Array>,
): Promise<{ name: string; bytes: Uint8Array }> {
  const { contents } = pack;
  const named = (words: string, ending: string) => `${fileName(words)}.${ending}`;
  const { from, to, marking, standards } = contents;
  const zip = openZip();
  zip.add('pack.json', new TextEncoder().encode(canonicalJson(pack)));
  zip.add(named(say('file.read'), 'html'), paperToHtml(packPaper(contents)));
  zip.add(named(say('file.sheet'), 'xlsx'), tableToXlsx(packSheets(pack)), true);
  zip.add(named(say('file.form'), 'docx'), await paperToWord(packForm(pack)), true);
  const added = new Set<string>();
  for (const item of standards.flatMap((one) => one.evidence)) {
    const bytes = evidence.get(item.key);
    const path = item.file?.path;
    if (path === undefined || !bytes || added.has(path)) continue;
    added.add(path);
    zip.add(path, bytes, packedAlready.test(path));
  }
  const numbers = numbersInWords(standards.map(({ number }) => number));
  const name = say('file.pack', { marking, from: from.force, to: to.force, numbers });
  return { name: named(name, 'zip'), bytes: zip.finish() };
}
