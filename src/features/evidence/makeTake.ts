import type { ReadBytes, ReadEvidence } from '../../data/hooks/useReadEvidence.ts';
import type { TakePlan } from '../../domain/evidenceTake.ts';
import { markingOfTake, takeLimit } from '../../domain/evidenceTake.ts';
import type { TakenAll } from './takeIndex.ts';
import { indexPaper, indexTables } from './takeIndex.ts';
import { leftOutRows } from './takeView.ts';
import type { LeftOutRow } from './takeView.ts';
import { say } from './takeWords.ts';

/** What making an evidence file needs from around it. */
export interface TakeMaking {
  plan: TakePlan;
  around: Pick<TakenAll, 'chosen' | 'titleOf' | 'postsByKey'>;
  /** Title, "as of" and language of the index; the marking is that of what is inside. */
  frame: Omit<TakenAll['frame'], 'marking'>;
  read: ReadEvidence;
  inWords: (error: Extract<ReadBytes, { kind: 'failed' }>['error']) => string;
  signal: AbortSignal;
  /** Hears of each file before it is read; the last time with nothing more to read. */
  onProgress: (progress: { at: number; of: number; name: string | null }) => void;
}

/** A made evidence file. */
export interface MadeTake {
  bytes: Uint8Array;
  marking: TakenAll['frame']['marking'];
  leftOut: LeftOutRow[];
}

/** Kinds of file that packing makes no smaller. */
const packed = /\.(docx|xlsx|pptx|zip|jpe?g|png|gif|webp|heic|mp[34]|m4a|mov|pdf)$/i;

/**
 * Reads the files one after another and puts them, with their index, into one zip. What is larger than there is room for
 * is left out, and said. Throws the signal's reason.
 */
export async function makeTake(making: TakeMaking): Promise<MadeTake> {
  const { plan, around, frame, read, inWords, signal, onProgress } = making;
  const [{ openZip }, { paperToHtml }, { tableToXlsx }] = await Promise.all([
    import('../../paper/zip.ts'),
    import('../../paper/paperToHtml.ts'),
    import('../../paper/sheets/tableToXlsx.ts'),
  ]);
  const zip = openZip();
  const of = plan.files.length;
  const files: (TakePlan['files'][number] & { bytes: number })[] = [];
  const unread: Parameters<typeof leftOutRows>[0][number][] = [];
  let room = takeLimit;
  for (const [index, one] of plan.files.entries()) {
    const { item, proves, path } = one;
    onProgress({ at: index + 1, of, name: item.title });
    const found = await read(item.filePath ?? '', room, signal);
    if (found.kind === 'failed')
      unread.push({ item, proves, why: 'unreadable', because: inWords(found.error) });
    else if (found.kind === 'tooLarge')
      unread.push({ item: { ...item, size: found.size || item.size }, proves, why: 'tooLarge' });
    else {
      zip.add(path, found.bytes, packed.test(path));
      room -= found.bytes.length;
      files.push({ ...one, bytes: found.bytes.length });
    }
  }
  signal.throwIfAborted();
  onProgress({ at: of, of, name: null });
  const marking = markingOfTake({ files, links: plan.links });
  const leftOut = leftOutRows([...plan.leftOut, ...unread]);
  const all = { ...around, frame: { ...frame, marking }, files, links: plan.links, leftOut };
  const name = say('indexName', { marking });
  zip.add(`${name}.html`, paperToHtml(indexPaper(all)));
  zip.add(`${name}.xlsx`, tableToXlsx(indexTables(all)), true);
  return { bytes: zip.finish(), marking, leftOut };
}
