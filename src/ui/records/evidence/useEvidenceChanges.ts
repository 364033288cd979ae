import { useAddItem } from '../../../data/hooks/useAddItem.ts';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import { useUploads } from '../../../data/hooks/useUploads.ts';
import type { Evidence } from '../../../domain/evidence.ts';
import { evidenceItems } from '../../../domain/evidence.ts';
import type { SaidOfItem } from '../../../domain/evidenceChanges.ts';
import { linkTo, newItem, newRevision, proofKey, relink, unlink } from '../../../domain/evidenceChanges.ts';
import { evidencePath } from '../../../domain/evidenceFiles.ts';
import { links } from '../../../domain/links.ts';
import { settingsOf } from '../../../domain/hub.ts';
import type { EvidenceState } from './useEvidence.ts';

/** Where a new item lies: an address, or a file that is sent. */
export type NewPlace = { url: string } | { file: File };

type State = Pick<
  EvidenceState,
  'toKey' | 'toTitle' | 'forceKey' | 'today' | 'hub' | 'linksInService' | 'itemsInService'
>;

/** What a person does about evidence beside a record. Each resolves to the first problem, or null. */
export function useEvidenceChanges(state: State) {
  const { toKey, toTitle, forceKey, today, hub, linksInService, itemsInService } = state;
  const addItem = useAddItem(evidenceItems);
  const changeItem = useChangeItem(evidenceItems);
  const addLink = useAddItem(links);
  const changeLink = useChangeItem(links);
  const send = useSendFile();
  const ofPair = (itemKey: string) =>
    linksInService.filter((one) => one.fromKey === itemKey && one.kind === 'proves');

  // A row that is still on its way is written anew: its key is the pair's own.
  const newLink = (itemKey: string, change: { withdrawn: boolean }) => {
    const { usualMarking: marking } = settingsOf(hub);
    return addLink({ ...linkTo({ itemKey, toKey, toTitle, forceKey, day: today, marking }), ...change });
  };
  const prove = async (itemKey: string): Promise<void> => {
    const before = ofPair(itemKey);
    const own = before.find(({ recordKey }) => recordKey === proofKey(itemKey, toKey)) ?? before[0];
    if (own) await changeLink(own, relink(today));
    else await newLink(itemKey, { withdrawn: false });
  };
  const takeAway = async (itemKey: string): Promise<void> => {
    const before = ofPair(itemKey);
    if (before.length === 0) return void (await newLink(itemKey, unlink()));
    for (const one of before) await changeLink(one, unlink());
  };
  const add = async (recordKey: string, said: SaidOfItem, place: NewPlace, before: Evidence | null) => {
    const at =
      'url' in place
        ? ({ kind: 'link', url: place.url } as const)
        : ({
            kind: 'file',
            filePath: evidencePath(forceKey, recordKey, place.file.name),
            size: place.file.size,
          } as const);
    const row = before ? newRevision(before, recordKey, said, at) : newItem(recordKey, forceKey, said, at);
    const { problems } = await addItem(row);
    if (problems[0]) return problems[0].problem;
    await prove(recordKey);
    if (before) await takeAway(before.recordKey);
    if ('file' in place && at.kind === 'file') await send(recordKey, at.filePath, place.file);
    return null;
  };
  const edit = async (item: Evidence, said: SaidOfItem) => {
    const seen = itemsInService.find(({ recordKey }) => recordKey === item.recordKey) ?? item;
    const { problems } = await changeItem(seen, said);
    return problems[0]?.problem ?? null;
  };
  return { add, edit, prove, takeAway };
}

/** What `useEvidenceChanges` returns. */
export type EvidenceChanges = ReturnType<typeof useEvidenceChanges>;

/** Puts the file of an item on its way. */
export function useSendFile() {
  const { uploads } = useUploads();
  return (key: string, path: string, file: File) => uploads.start({ key, library: 'Evidence', path, file });
}
