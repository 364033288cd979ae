import { useCallback, useEffect, useRef, useState } from 'react';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import { useAddItem } from '../../../data/hooks/useAddItem.ts';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import {
  afterWrite,
  asSeen,
  emptyPart,
  isTyped,
  nothingTyped,
  typeInto,
  untyped,
} from '../../../domain/returnDraft.ts';
import type { ReturnChange, Typed } from '../../../domain/returnDraft.ts';
import { columnName } from '../../../domain/list.ts';
import { returns } from '../../../domain/returns.ts';
import type { Return } from '../../../domain/returns.ts';
import { stillWrong } from './measureView.ts';
import type { FigureTexts } from './measureView.ts';
import { writable } from './partWrites.ts';

/** What is typed into a standard on this device, and texts that are no numbers yet, by measure. */
type Kept = { typed: Typed; texts: Record<string, FigureTexts> };

const nothing: Kept = { typed: nothingTyped, texts: {} };

/** The standard somebody is writing. */
export interface PartDraft {
  /** False until this device has said what was typed before. */
  isKnown: boolean;
  /** Its fields as the writer sees them. */
  shown: ReturnChange;
  texts: Record<string, FigureTexts>;
  /** True while words are here that are not in the outbox yet. */
  isTyping: boolean;
  change: (fields: ReturnChange, texts?: Record<string, FigureTexts>) => void;
  /** Hands what was typed to the outbox. */
  leave: () => Promise<void>;
  /** Gives up what was typed into these columns. */
  giveUp: (cells: Readonly<Record<string, unknown>>) => void;
}

interface PartOf {
  /** What the row begins with. */
  skeleton: ReturnChange & { recordKey: string };
  /** The row as the service has it; null where there is none. */
  inService: Return | null;
  /** The row with what waits in the outbox over it. */
  waiting: Return | null;
}

const afterTyping = 60_000;

/** A standard's row while somebody writes in it: kept here with every key, handed to the outbox when they leave. */
export function usePart({ skeleton, inService, waiting }: PartOf): PartDraft {
  const [add, write] = [useAddItem(returns), useChangeItem(returns)];
  const draft = useDraft<Kept>(`returns/${skeleton.recordKey}`);
  const [mine, setMine] = useState<Kept | null>(null);
  const kept = mine ?? draft.fields ?? nothing;
  const shown = { ...emptyPart, ...waiting, ...kept.typed.fields };
  const now = useRef({ kept, inService, skeleton, shown, add, write });
  const timer = useRef<number | undefined>(undefined);
  useEffect(() => {
    now.current = { kept, inService, skeleton, shown, add, write };
  });

  const { keep, drop } = draft;
  const put = useCallback(
    (next: Kept) => {
      now.current = { ...now.current, kept: next };
      setMine(next);
      if (isTyped(next.typed) || Object.keys(next.texts).length > 0) keep(next);
      else void drop();
    },
    [keep, drop],
  );

  const leave = useCallback(async () => {
    window.clearTimeout(timer.current);
    timer.current = undefined;
    const writing = writable(now.current.kept.typed);
    if (!isTyped(writing)) return;
    // A device that keeps nothing more: the words stay typed, and leaving again tries again.
    const isKept = await handOver(now.current, writing).catch(() => false);
    if (!isKept) return;
    const { typed, texts } = now.current.kept;
    put({ typed: afterWrite(typed, writing.fields), texts: stillWrong(texts) });
  }, [put]);

  const change = useCallback(
    (fields: ReturnChange, texts: Record<string, FigureTexts> = {}) => {
      const { kept: before, shown: seen } = now.current;
      const typed = typeInto(before.typed, seen, fields);
      now.current = { ...now.current, shown: { ...seen, ...fields } };
      put({ typed, texts: { ...before.texts, ...texts } });
      timer.current ??= window.setTimeout(() => void leave(), afterTyping);
    },
    [leave, put],
  );

  const giveUp = useCallback(
    (cells: Readonly<Record<string, unknown>>) => {
      const { typed, texts } = now.current.kept;
      put({
        typed: untyped(typed, (field) => columnName(field) in cells),
        texts: 'Figures' in cells ? {} : texts,
      });
    },
    [put],
  );
  useLeaving(leave);
  return {
    isKnown: draft.isKnown,
    shown,
    texts: kept.texts,
    isTyping: isTyped(kept.typed),
    ...{ change, leave, giveUp },
  };
}

type Writers = Pick<PartOf, 'inService' | 'skeleton'> & {
  add: ReturnType<typeof useAddItem<typeof returns>>;
  write: ReturnType<typeof useChangeItem<typeof returns>>;
};

/** A new row where there is none, else a change of the row as its writer saw it; false where it was not taken. */
async function handOver({ inService, skeleton, add, write }: Writers, writing: Typed): Promise<boolean> {
  const { fields } = writing;
  if (inService === null) return (await add({ ...skeleton, ...fields })).entry !== null;
  const back = inService.withdrawn ? { withdrawn: false } : {};
  return (await write(asSeen(inService, writing), { ...fields, ...back })).entry !== null;
}

/** Leaving is also: another page, a hidden window, a closed one. */
function useLeaving(leave: () => Promise<void>): void {
  useEffect(() => {
    const leaving = () => void leave();
    const hiding = () => document.visibilityState === 'hidden' && leaving();
    window.addEventListener('pagehide', leaving);
    document.addEventListener('visibilitychange', hiding);
    return () => {
      window.removeEventListener('pagehide', leaving);
      document.removeEventListener('visibilitychange', hiding);
      leaving();
    };
  }, [leave]);
}
