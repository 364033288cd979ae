import { useData } from '../../data/hooks/DataContext.tsx';
import type { Action } from '../../domain/actions.ts';

/** An update being written. The RecordKey is born with the draft: posted twice, it is still one row. */
export type UpdateDraft = { recordKey: string; update: string; nextStep: string };

/** The key under which the draft of an action's update is kept. */
export function draftKey(action: Pick<Action, 'recordKey'>): string {
  return `actionUpdates/${action.recordKey}`;
}

/** A draft with nothing in it yet. */
export function newDraft(): UpdateDraft {
  return { recordKey: crypto.randomUUID(), update: '', nextStep: '' };
}

/** True where a draft holds words. */
export function hasWords(draft: Pick<UpdateDraft, 'update' | 'nextStep'>): boolean {
  return draft.update.trim() !== '' || draft.nextStep.trim() !== '';
}

/** Puts words into an action's draft, after those that are there. */
export function useDraftOf(action: Pick<Action, 'recordKey'>) {
  const { drafts } = useData();
  return {
    addToDraft: async (words: { update: string; nextStep: string }): Promise<void> => {
      const begun = (await drafts.draft(draftKey(action)))?.fields as UpdateDraft | undefined;
      const joined = (first: string | undefined, second: string) =>
        [first, second].filter(Boolean).join('\n\n');
      await drafts.saveDraft(draftKey(action), {
        ...newDraft(),
        update: joined(begun?.update, words.update),
        nextStep: joined(begun?.nextStep, words.nextStep),
      });
    },
  };
}
