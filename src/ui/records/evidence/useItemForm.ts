import { useRef, useState } from 'react';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { readAddress } from '../../../domain/evidenceAddress.ts';
import { knownItem } from '../../../domain/evidenceFiles.ts';
import { problemInWords } from '../../uiWords.ts';
import { useOnce } from '../../useOnce.ts';
import { thrownInWords } from '../../thrownInWords.ts';
import type { DraftProblems, FormFor, ItemDraft } from './itemForm.ts';
import { draftProblems, newItemDraft, saidIn, withAddress, withFileName } from './itemForm.ts';
import type { EvidenceState } from './useEvidence.ts';
import type { EvidenceChanges } from './useEvidenceChanges.ts';

/** What the form needs to know around the item. */
export type FormState = Pick<EvidenceState, 'toKey' | 'hub' | 'held' | 'items'> & {
  lists: Pick<EvidenceState['lists'], 'posts'>;
};

/** What the form stands on. */
export interface ItemFormOf {
  form: FormFor;
  state: FormState;
  changes: EvidenceChanges;
  onClose: () => void;
}

/** The draft under which the words of a form are kept on this device. */
export function draftKeyOf(form: FormFor, toKey: string): string {
  const about = 'item' in form ? form.item.recordKey : toKey;
  return `evidence/${form.kind}/${about}`;
}

/** The words of an item being written, what is wrong with them, and the one write. */
export function useItemForm({ form, state, changes, onClose }: ItemFormOf, draft: DraftState<ItemDraft>) {
  const root = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState(() => begin(form, state, draft.fields));
  const [file, setFile] = useState<File | null>(form.kind === 'file' ? form.file : null);
  const [isTried, setTried] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const problems: DraftProblems = isTried ? draftProblems(typed, form, file !== null) : {};
  const isNew = form.kind !== 'edit';
  const { url } = readAddress(typed.address);
  const place =
    typed.kind === 'file' ? file && { name: file.name, size: file.size } : url === null ? null : { url };
  const known = isNew && place ? knownItem(place, state.items) : null;

  const put = (next: ItemDraft) => {
    setTyped(next);
    draft.keep(next);
  };
  const leave = () => {
    // What was only proposed is proposed again.
    if (!hasOwnWords(typed)) void draft.drop();
    onClose();
  };
  const done = async () => {
    // The item stands in the panel by now: its form goes first, what was kept of it after.
    onClose();
    await draft.drop().catch(() => undefined);
  };
  const { run: save, isBusy } = useOnce(async () => {
    setTried(true);
    if (Object.keys(draftProblems(typed, form, file !== null)).length > 0) {
      // Fields say that they are wrong once they are drawn again.
      requestAnimationFrame(() => root.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    try {
      const problem = await write(typed, url, file);
      if (problem) return setFailure(problemInWords(problem));
    } catch (thrown) {
      return setFailure(thrownInWords(thrown));
    }
    await done();
  });
  const write = (said: ItemDraft, address: string | null, sent: File | null) => {
    if (form.kind === 'edit') return changes.edit(form.item, saidIn(said));
    const at = said.kind === 'file' && sent ? { file: sent } : { url: address ?? '' };
    return changes.add(said.recordKey, saidIn(said), at, form.kind === 'version' ? form.item : null);
  };
  return {
    ...{ root, typed, file, problems, failure, isNew, isBusy, save, leave },
    known: known && form.kind === 'version' && known.recordKey === form.item.recordKey ? null : known,
    set: (part: Partial<ItemDraft>) => put({ ...typed, ...part }),
    setAddress: (address: string) => put(withAddress(typed, address)),
    choose: (next: File) => {
      setFile(next);
      put(withFileName(typed, next.name));
    },
    useKnown: async () => {
      if (known) await changes.prove(known.recordKey);
      await done();
    },
  };
}

/** What `useItemForm` returns. */
export type ItemFormState = ReturnType<typeof useItemForm>;

/** Words kept from before go on; a newly pasted address or chosen file wins over what was begun. */
function begin(form: FormFor, { hub, held }: ItemFormOf['state'], kept: ItemDraft | null): ItemDraft {
  const fresh = newItemDraft(form, {
    ownerPostKey: held[0]?.recordKey ?? null,
    marking: settingsOf(hub).usualMarking,
    recordKey: crypto.randomUUID(),
  });
  if (kept === null) return fresh;
  if (form.kind === 'link' && form.address !== '') return withAddress(kept, form.address);
  return form.kind === 'file' && form.file ? withFileName(kept, form.file.name) : kept;
}

function hasOwnWords({ isTitleOwn, address, shows, effectiveDay, expiryDay }: ItemDraft): boolean {
  return isTitleOwn || [address, shows, effectiveDay, expiryDay].some((words) => words.trim() !== '');
}
