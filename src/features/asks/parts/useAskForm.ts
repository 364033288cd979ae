import { useRef, useState } from 'react';
import { useAddItem } from '../../../data/hooks/useAddItem.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { addresses } from '../../../domain/addresses.ts';
import { asks } from '../../../domain/asks.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { goTo } from '../../../ui/address.ts';
import { thrownInWords } from '../../../ui/thrownInWords.ts';
import { draftToRow, formFields, hasWords, newDraft } from '../askForm.ts';
import type { AskDraft, AskProblems, Begun } from '../askForm.ts';
import type { AsksData } from '../useAsks.ts';

/** What the form that raises an ask stands on. */
export interface AskFormProps {
  data: AsksData;
  begun: Begun;
  isToLead: boolean;
  draft: DraftState<AskDraft>;
}

/** The form's words and what may be done with them. */
export interface AskFormState {
  words: AskDraft;
  problems: AskProblems;
  failure: string | null;
  set: (part: Partial<AskDraft>) => void;
  save: () => Promise<void>;
  leave: () => void;
  root: React.RefObject<HTMLFormElement | null>;
}

/** Keeps every word as a draft; saves once, and then shows the question itself. */
export function useAskForm({ data, begun, isToLead, draft }: AskFormProps): AskFormState {
  const add = useAddItem(asks);
  const root = useRef<HTMLFormElement>(null);
  const { asked, hub, held, today, context } = data;
  const kept = draft.fields;
  const isSent = kept !== null && asked.some(({ recordKey }) => recordKey === kept.recordKey);
  const [words, setWords] = useState<AskDraft>(() => (kept && !isSent ? kept : newDraft(begun)));
  const [problems, setProblems] = useState<AskProblems>({});
  const [failure, setFailure] = useState<string | null>(null);
  const set = (part: Partial<AskDraft>) => {
    const next = { ...words, ...part };
    setWords(next);
    draft.keep(next);
  };
  const save = async () => {
    const about = context.aboutKey(words.aboutKey || null);
    const marking = (about && markingOf(about)) ?? settingsOf(hub).usualMarking;
    const askedByPostKey = held[0]?.recordKey ?? null;
    const made = draftToRow(words, { askedByPostKey, today, marking, fromRecordKey: begun.from });
    setProblems(made.problems ?? {});
    if (made.row === null) {
      const first = formFields.find((field) => made.problems[field] !== undefined);
      root.current?.querySelector<HTMLElement>(`[name="${first}"]`)?.focus();
      return;
    }
    try {
      await add(made.row);
    } catch (thrown) {
      setFailure(thrownInWords(thrown));
      return;
    }
    // A draft that cannot be dropped is known by its key: it is not offered again.
    await draft.drop().catch(() => undefined);
    goTo(addresses.ask(words.recordKey), { replace: true });
  };
  const leave = () => {
    if (!hasWords(words)) void draft.drop();
    const about = context.aboutKey(words.aboutKey || null)?.address;
    goTo(about ?? (isToLead ? addresses.today : addresses.asks));
  };
  return { words, problems, failure, set, save, leave, root };
}

/** An ask is marked as the record it is about. */
function markingOf(about: NonNullable<ReturnType<AsksData['context']['aboutKey']>>) {
  switch (about.kind) {
    case 'action':
      return about.action.marking;
    case 'standard':
      return about.standard.marking;
    case 'post':
      return about.post.marking;
    case 'body':
      return about.body.marking;
    case 'cycle':
      return null;
  }
}
