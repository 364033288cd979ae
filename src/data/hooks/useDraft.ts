import { useCallback, useEffect, useRef, useState } from 'react';
import { useData } from './DataContext.tsx';

/** Words somebody is typing, kept on this device at each pause. */
export interface DraftState<F> {
  /** False until the device has been asked: show the form's fields only then. */
  isKnown: boolean;
  fields: F | null;
  /** When the words were last kept here; null where this browser keeps nothing. */
  keptAt: string | null;
  keep: (fields: F) => void;
  drop: () => Promise<void>;
}

const pause = 250;

/** What is known of the words under a key. */
interface Known<F> extends Pick<DraftState<F>, 'isKnown' | 'fields' | 'keptAt'> {
  key: string;
}

/**
 * The draft under a key, restored after a reload, a crash or a closed tab. `fields` follows what is typed: a form that leaves the
 * screen and comes back begins with the last key pressed.
 */
export function useDraft<F extends Record<string, unknown>>(key: string): DraftState<F> {
  const { drafts } = useData();
  const [known, setKnown] = useState<Known<F>>({ key, isKnown: false, fields: null, keptAt: null });
  const waiting = useRef<{ timer: number; save: () => void } | null>(null);

  useEffect(() => {
    let isCurrent = true;
    void drafts.draft(key).then((draft) => {
      if (!isCurrent) return;
      setKnown({
        ...{ key, isKnown: true },
        ...{ fields: (draft?.fields as F) ?? null, keptAt: draft?.keptAt ?? null },
      });
    });
    const saveNow = () => waiting.current?.save();
    window.addEventListener('pagehide', saveNow);
    return () => {
      isCurrent = false;
      saveNow();
      window.removeEventListener('pagehide', saveNow);
    };
  }, [drafts, key]);

  const keep = useCallback(
    (fields: F) => {
      if (waiting.current) window.clearTimeout(waiting.current.timer);
      const save = () => {
        if (waiting.current) window.clearTimeout(waiting.current.timer);
        waiting.current = null;
        void drafts.saveDraft(key, fields).then((keptAt) => setKnown((before) => ({ ...before, keptAt })));
      };
      waiting.current = { timer: window.setTimeout(save, pause), save };
      setKnown((before) => ({ ...before, key, isKnown: true, fields }));
    },
    [drafts, key],
  );

  const drop = useCallback(async () => {
    if (waiting.current) window.clearTimeout(waiting.current.timer);
    waiting.current = null;
    await drafts.dropDraft(key);
    setKnown({ key, isKnown: true, fields: null, keptAt: null });
  }, [drafts, key]);

  // What belongs to the record before is nobody's words for this one.
  const { isKnown, fields, keptAt } =
    known.key === key ? known : { isKnown: false, fields: null, keptAt: null };
  return { isKnown, fields, keptAt, keep, drop };
}
