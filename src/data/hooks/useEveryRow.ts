import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Item, ListDefinition } from '../../domain/list.ts';
import { openEvery } from '../openList.ts';
import { useData } from './DataContext.tsx';
import { listQuery } from './listQuery.ts';

/** Every row of a scope that is known here, withdrawn ones too: what was taken away is brought back by changing its row. */
export function useEveryRow<L extends ListDefinition>(list: L, scope: string): Item<L>[] {
  const { lists } = useData();
  const { data } = useQuery(listQuery(lists, useQueryClient(), list, scope));
  const rows = data?.rows;
  return useMemo(() => openEvery(list, rows ?? []), [list, rows]);
}
