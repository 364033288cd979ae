import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { currentAddress, goTo, useAddress } from '../../ui/address.ts';
import type { ActionsFilter } from './actionsFilter.ts';
import { filterToQuery, queryToFilter } from './actionsFilter.ts';

/** Long enough to type on: browsers refuse an address that changes at every key. */
const pause = 300;

/** The filter of the address on screen, and its change. What is typed shows at once and reaches the address at a pause. */
export function useActionsFilter(): {
  filter: ActionsFilter;
  change: (part: Partial<ActionsFilter>) => void;
} {
  const { query } = useAddress();
  const inAddress = useMemo(() => queryToFilter(query), [query]);
  const [find, setFind] = useState(inAddress.find);
  const [lastRead, setLastRead] = useState(inAddress.find);
  if (lastRead !== inAddress.find) {
    setLastRead(inAddress.find);
    setFind(inAddress.find);
  }
  const filter = useMemo(() => ({ ...inAddress, find }), [inAddress, find]);
  useEffect(() => {
    if (find === inAddress.find) return;
    const timer = setTimeout(() => putInAddress(filter), pause);
    return () => clearTimeout(timer);
  }, [find, inAddress.find, filter]);
  const latest = useRef(filter);
  useEffect(() => void (latest.current = filter), [filter]);
  const change = useCallback((part: Partial<ActionsFilter>) => {
    if (part.find !== undefined) setFind(part.find);
    if (Object.keys(part).some((name) => name !== 'find')) putInAddress({ ...latest.current, ...part });
  }, []);
  return { filter, change };
}

function putInAddress(filter: ActionsFilter): void {
  goTo(currentAddress().path + filterToQuery(filter), { replace: true });
}
