import { useEffect, useRef } from 'react';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import { useUploads } from '../../../data/hooks/useUploads.ts';
import type { Evidence } from '../../../domain/evidence.ts';
import { evidenceItems } from '../../../domain/evidence.ts';
import { fileArrived } from '../../../domain/evidenceChanges.ts';

/**
 * Writes into the rows of items what their uploads told, once each: also where the page was closed while a file
 * travelled. `items` are rows as the service has them.
 */
export function useArrivedFiles(items: readonly Evidence[]): void {
  const { entries } = useUploads();
  const change = useChangeItem(evidenceItems);
  const told = useRef(new Set<string>());
  useEffect(() => {
    for (const { key, stored, size } of entries) {
      const item = items.find(({ recordKey }) => recordKey === key);
      if (!stored || !item || item.sentHash === stored.sentHash || told.current.has(key)) continue;
      told.current.add(key);
      void change(item, fileArrived(stored, size)).catch(() => told.current.delete(key));
    }
  });
}
