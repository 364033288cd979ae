import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { ListDefinition } from '../../domain/list.ts';
import { useData } from './DataContext.tsx';
import { listQuery } from './listQuery.ts';

/** RecordKeys of every row of a list that is known here, of withdrawn and unreadable ones too: a new row takes none of them. */
export function useTakenKeys(list: ListDefinition): ReadonlySet<string> {
  const { lists } = useData();
  const { data } = useQuery(listQuery(lists, useQueryClient(), list, null));
  const rows = data?.rows;
  return useMemo(() => new Set((rows ?? []).map(({ cells }) => String(cells['RecordKey']))), [rows]);
}
