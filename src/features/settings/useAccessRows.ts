import { useState } from 'react';
import { useAccess } from '../../data/hooks/useAccess.ts';
import type { AccessDifference } from '../../domain/access.ts';
import type { AccessRow, RightPut } from './accessView.ts';
import { accessRows } from './accessView.ts';

/** The differences as rows, what came of putting them right in this visit, and which are being put right now. */
export function useAccessRows() {
  const access = useAccess();
  const [outcomes, setOutcomes] = useState<readonly RightPut[]>([]);
  const [working, setWorking] = useState<ReadonlySet<AccessDifference>>(new Set());
  const rows = access.differences ? accessRows(access.differences, outcomes) : null;
  const putRight = async (some: readonly AccessRow[]): Promise<void> => {
    const differences = some.map(({ difference }) => difference);
    setWorking(new Set(differences));
    const ended = await access.putRight(differences);
    setOutcomes((before) => [
      ...before.filter((one) => !ended.some(({ difference }) => difference === one.difference)),
      ...ended,
    ]);
    setWorking(new Set());
  };
  return { ...access, rows, working, putRight };
}
