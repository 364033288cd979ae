import { useEffect, useRef, useState } from 'react';
import type { ClipboardEvent, DragEvent } from 'react';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import type { Evidence } from '../../../domain/evidence.ts';
import { evidenceItems } from '../../../domain/evidence.ts';
import { looksLikeAddress } from '../../../domain/evidenceAddress.ts';
import { evidencePath } from '../../../domain/evidenceFiles.ts';
import { filesIn, hasFiles, onDropped, takeDropped } from './droppedFiles.ts';
import type { CardPresses } from './EvidenceCard.tsx';
import { say } from './evidenceWords.ts';
import type { FormFor } from './itemForm.ts';
import type { EvidenceState } from './useEvidence.ts';
import { useEvidenceChanges, useSendFile } from './useEvidenceChanges.ts';

type Mode = FormFor | { kind: 'useOne' };

/** What is open in the panel, and what a drop, a paste or a press does. */
export function usePanel(state: EvidenceState) {
  const root = useRef<HTMLDivElement>(null);
  const changes = useEvidenceChanges(state);
  const changeItem = useChangeItem(evidenceItems);
  const send = useSendFile();
  const [mode, setMode] = useState<Mode | null>(null);
  const [rest, setRest] = useState<File[]>([]);
  const [opened, setOpened] = useState(0);
  const [said, setSaid] = useState<string | null>(null);
  const [taken, setTaken] = useState<string | null>(null);
  const [isOver, setOver] = useState(false);

  const open = (next: Mode | null) => {
    setSaid(null);
    setOpened((count) => count + 1);
    setMode(next);
  };
  const take = (files: readonly File[]) => {
    const [first, ...others] = files.filter(({ size }) => size > 0);
    const empty = files.find(({ size }) => size === 0);
    if (first) open({ kind: 'file', file: first });
    setRest(others);
    if (empty) setSaid(say('emptyFile', { name: empty.name }));
    else if (!first) setSaid(say('notAFile'));
    else if (others.length > 0) setSaid(say('another', { count: others.length }));
  };
  /** The next of several files, else the buttons again, where the focus goes. */
  const close = () => {
    if (mode?.kind === 'file' && rest.length > 0) return take(rest);
    open(null);
    focusSoon(root.current);
  };
  useDroppedHere(state.toKey, take);

  const drops = {
    onDragOver: (event: DragEvent) => {
      if (!hasFiles(event.dataTransfer) && !event.dataTransfer.types.includes('text/uri-list')) return;
      event.preventDefault();
      setOver(true);
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      if (!currentTarget.contains(relatedTarget as Node | null)) setOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      const address = event.dataTransfer.getData('text/uri-list').split('\n')[0]?.trim() ?? '';
      if (hasFiles(event.dataTransfer)) take(filesIn(event.dataTransfer));
      else if (address !== '') open({ kind: 'link', address });
    },
    onPaste: (event: ClipboardEvent) => {
      if ((event.target as HTMLElement).matches('input, textarea, select')) return;
      const files = filesIn(event.clipboardData);
      const words = event.clipboardData.getData('text/plain');
      if (files.length === 0 && !looksLikeAddress(words)) return;
      event.preventDefault();
      if (files.length > 0) take(files);
      else open({ kind: 'link', address: words.trim() });
    },
  };
  const pressesOf = (item: Evidence): CardPresses => ({
    edit: () => open({ kind: 'edit', item }),
    version: () => open({ kind: 'version', item }),
    takeAway: () => {
      setTaken(item.recordKey);
      void changes.takeAway(item.recordKey);
      focusSoon(root.current, '[data-evidence-undo]');
    },
    useNewer: (key) => void changes.prove(key).then(() => changes.takeAway(item.recordKey)),
    sendFile: (file) => {
      if (file.size === 0) return setSaid(say('emptyFile', { name: file.name }));
      const filePath = evidencePath(item.forceKey, item.recordKey, file.name);
      const isOther = filePath !== item.filePath || file.size !== item.size;
      if (isOther) void changeItem(item, { filePath, size: file.size });
      void send(item.recordKey, filePath, file);
    },
  });
  return {
    ...{ root, state, changes, mode, open, close, take, drops, isOver, said, pressesOf },
    formKey: opened,
    taken,
    undo: () => {
      if (taken) void changes.prove(taken);
      setTaken(null);
      focusSoon(root.current, '[data-first]');
    },
    use: async (key: string) => {
      await changes.prove(key);
    },
  };
}

/** What `usePanel` returns. */
export type PanelState = ReturnType<typeof usePanel>;

/** Files that were dropped onto this record somewhere else on the page, now or before it was opened. */
function useDroppedHere(toKey: string, take: (files: readonly File[]) => void): void {
  const latest = useRef(take);
  useEffect(() => {
    latest.current = take;
  });
  useEffect(() => {
    const look = () => {
      const files = takeDropped(toKey);
      if (files.length > 0) latest.current(files);
    };
    const timer = window.setTimeout(look);
    const stop = onDropped(look);
    return () => {
      window.clearTimeout(timer);
      stop();
    };
  }, [toKey]);
}

const [every, tries] = [40, 25];

/** The focus goes there once it is drawn: what was pressed is kept on the device first. */
function focusSoon(root: HTMLElement | null, wanted = '[data-evidence-ways] button', left = tries): void {
  window.setTimeout(() => {
    const place = root?.querySelector<HTMLElement>(wanted);
    place?.focus();
    if (!place && left > 0) focusSoon(root, wanted, left - 1);
  }, every);
}
