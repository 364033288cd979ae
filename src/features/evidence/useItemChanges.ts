import { useAddItem } from '../../data/hooks/useAddItem.ts';
import { useChangeItem } from '../../data/hooks/useChangeItem.ts';
import { addresses } from '../../domain/addresses.ts';
import type { Evidence } from '../../domain/evidence.ts';
import { evidenceItems } from '../../domain/evidence.ts';
import { expire, linkTo, newRevision, unlink } from '../../domain/evidenceChanges.ts';
import { evidencePath } from '../../domain/evidenceFiles.ts';
import { links } from '../../domain/links.ts';
import type { Link } from '../../domain/links.ts';
import { goTo } from '../../ui/address.ts';
import type { EvidenceChanges } from '../../ui/records/evidence/useEvidenceChanges.ts';
import { useSendFile } from '../../ui/records/evidence/useEvidenceChanges.ts';
import type { ItemsState } from './useItems.ts';

/** What may be done about an item on its own page. A newer version takes over everything the item proves. */
export function useItemChanges(state: ItemsState, item: Evidence, proofs: readonly Link[]) {
  const { today, forceKey, itemsInService } = state;
  const addItem = useAddItem(evidenceItems);
  const changeItem = useChangeItem(evidenceItems);
  const addLink = useAddItem(links);
  const changeLink = useChangeItem(links);
  const send = useSendFile();
  const seen = itemsInService.find(({ recordKey }) => recordKey === item.recordKey) ?? item;

  const takeOver = async (recordKey: string) => {
    for (const one of proofs.filter(({ kind, withdrawn }) => kind === 'proves' && !withdrawn)) {
      const { toKey, title: toTitle, marking } = one;
      const proof = { itemKey: recordKey, toKey, toTitle, forceKey: one.forceKey, day: today, marking };
      await addLink({ ...linkTo(proof), scopeKey: one.scopeKey });
      await changeLink(one, unlink());
    }
  };
  const add: EvidenceChanges['add'] = async (recordKey, said, place) => {
    const filePath = 'file' in place ? evidencePath(forceKey, recordKey, place.file.name) : '';
    const at =
      'file' in place
        ? ({ kind: 'file', filePath, size: place.file.size } as const)
        : ({ kind: 'link', url: place.url } as const);
    const { problems } = await addItem(newRevision(item, recordKey, said, at));
    if (problems[0]) return problems[0].problem;
    await takeOver(recordKey);
    if ('file' in place) await send(recordKey, filePath, place.file);
    goTo(addresses.evidenceItem(recordKey));
    return null;
  };
  const edit: EvidenceChanges['edit'] = async (_, said) =>
    (await changeItem(seen, said)).problems[0]?.problem ?? null;
  return {
    add,
    edit,
    prove: (key: string) => {
      goTo(addresses.evidenceItem(key));
      return Promise.resolve();
    },
    takeAway: () => Promise.resolve(),
    end: () => changeItem(seen, expire(today)),
    endNot: (expiryDay: Evidence['expiryDay']) => changeItem(seen, { expiryDay }),
    sendFile: async (file: File) => {
      const filePath = evidencePath(forceKey, item.recordKey, file.name);
      const isOther = filePath !== item.filePath || file.size !== item.size;
      if (isOther) await changeItem(seen, { filePath, size: file.size });
      await send(item.recordKey, filePath, file);
    },
  };
}
