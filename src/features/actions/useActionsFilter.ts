import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { currentAddress, goTo, useAddress } from '../../ui/address.ts';
import type { ActionsFilter } from './actionsFilter.ts';
import { filterToQuery, queryToFilter } from './actionsFilter.ts';

/** Long enough to type on: browsers refuse an address that changes at every key. */
const pause = 300;

/** Words to find that the address gave or a press set: a new one each time, and the box then forgets what was typed. */
export interface GivenWords {
  readonly words: string;
}

/** What the box tells: the words now in it, and the given ones they were typed over. */
export type OnType = (words: string, over: GivenWords) => void;

interface FilterState {
  /** What the rows answer: typed words come into it when there is time. */
  filter: ActionsFilter;
  given: GivenWords;
  type: OnType;
  change: (part: Partial<ActionsFilter>) => void;
}

/** The filter of the address on screen, and its change. What is typed reaches the rows in between and the address at a pause. */
export function useActionsFilter(): FilterState {
  const { query } = useAddress();
  const inAddress = useMemo(() => queryToFilter(query), [query]);
  const [presses, setPresses] = useState(0);
  const given = useMemo(() => ({ words: inAddress.find, presses }), [inAddress.find, presses]);
  const [typed, setTyped] = useState<{ words: string; over: GivenWords } | null>(null);
  const find = typed?.over === given ? typed.words : given.words;
  const filter = useMemo(() => ({ ...inAddress, find }), [inAddress, find]);
  const { later, now } = useAddressLater();
  const type = useCallback<OnType>(
    (words, over) => {
      later(words);
      startTransition(() => setTyped({ words, over }));
    },
    [later],
  );
  const change = useCallback(
    (part: Partial<ActionsFilter>) => {
      setPresses((count) => count + 1);
      now(part);
    },
    [now],
  );
  return { filter, given, type, change };
}

/** Typed words go into the address at a pause, a choice at once and with the words that were waiting. */
function useAddressLater() {
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; find: string; over: string } | null>(null);
  const takeWaiting = useCallback(() => {
    const { timer, find, over } = waiting.current ?? {};
    clearTimeout(timer);
    waiting.current = null;
    // Where somebody went back meanwhile, what they went to stands.
    return find === undefined || over !== inAddressNow().find ? {} : { find };
  }, []);
  const now = useCallback(
    (part: Partial<ActionsFilter>) => {
      const query = filterToQuery({ ...inAddressNow(), ...takeWaiting(), ...part });
      goTo(currentAddress().path + query, { replace: true });
    },
    [takeWaiting],
  );
  const later = useCallback(
    (find: string) => {
      takeWaiting();
      const timer = setTimeout(() => now({}), pause);
      waiting.current = { timer, find, over: inAddressNow().find };
    },
    [takeWaiting, now],
  );
  useEffect(() => () => void takeWaiting(), [takeWaiting]);
  return { later, now };
}

function inAddressNow(): ActionsFilter {
  return queryToFilter(currentAddress().query);
}
