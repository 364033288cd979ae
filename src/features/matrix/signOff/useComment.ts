import type { ReturnEvent } from '../../../domain/returnEvents.ts';
import { problemInWords } from '../../../ui/uiWords.ts';
import type { Matrix } from '../useMatrix.ts';
import type { WordsTyped } from './parts/WordsForm.tsx';
import { say } from './signOffWords.ts';
import { useReturnStep } from './useReturnStep.ts';
import type { StepFrom } from './useReturnStep.ts';

/** What a comment being typed is kept under on this device. */
export function commentDraft({ cycle }: Matrix, name: string): string {
  return `return/${cycle?.recordKey ?? ''}/${name}`;
}

/** Writes comments of the quality check and their answers; what went wrong is answered in words. */
export function useComment(from: StepFrom) {
  const { happen } = useReturnStep(from);
  const { ordered } = from.matrix;
  const numberOf = (key: string | null) => ordered.find(({ recordKey }) => recordKey === key)?.number ?? '';
  const write =
    (kind: 'commented' | 'answered', about: ReturnEvent | null) =>
    async ({ words, recordKey, standardKey: chosen }: WordsTyped) => {
      const standardKey = about?.standardKey ?? chosen;
      const title = say(`event.${kind}`, { number: numberOf(standardKey) });
      const aboutKey = about?.recordKey ?? null;
      const { problems } = await happen(kind, recordKey, { title, words, aboutKey, standardKey });
      return problems[0] ? problemInWords(problems[0].problem) : null;
    };
  return { numberOf, write };
}
