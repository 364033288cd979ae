import { useState } from 'react';
import { useAddItem } from '../../../data/hooks/useAddItem.ts';
import { useHubRow } from '../../../data/hooks/useHubRow.ts';
import { answersScope } from '../../../domain/framework/answers.ts';
import type { Question } from '../../../domain/framework/coverage.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { links } from '../../../domain/links.ts';
import { problemInWords } from '../../../ui/uiWords.ts';

/** Adds one link from a standard to what it also answers; the same link pressed twice is one row. */
export function useAddAnswer() {
  const { today } = useHubRow();
  const addLink = useAddItem(links);
  const [recordKey, setRecordKey] = useState(() => crypto.randomUUID());
  const [keptKey, setKeptKey] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const add = async (standard: Standard, { key, title }: Question): Promise<boolean> => {
    const { problems } = await addLink({
      recordKey,
      scopeKey: answersScope,
      title: title.slice(0, 255),
      kind: 'alsoAnswers',
      fromKey: standard.recordKey,
      toKey: key,
      day: today,
    });
    const [first] = problems;
    setFailure(first ? problemInWords(first.problem) : null);
    if (first) return false;
    setKeptKey(recordKey);
    setRecordKey(crypto.randomUUID());
    return true;
  };
  return { add, failure, keptKey };
}
