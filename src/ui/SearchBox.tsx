import { Input, makeStyles } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { useEffect, useRef, useState } from 'react';
import { addresses, placeOf } from '../domain/addresses.ts';
import { goTo, useAddress } from './address.ts';
import { say } from './uiWords.ts';

const useStyles = makeStyles({ input: { width: '100%' } });

/** Rest after a key before the results follow: browsers refuse an address that changes too often. */
const pause = 200;

/** The search box of every page. Enter goes to the results; on their page they follow what is typed. */
export function SearchBox() {
  const { value, type, submit } = useSearchWords();
  const input = useCtrlK();
  return (
    <form
      role="search"
      aria-label={say('search')}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Input
        className={useStyles().input}
        input={{ ref: input, 'aria-keyshortcuts': 'Control+K' }}
        type="search"
        aria-label={say('searchHint')}
        placeholder={say('search')}
        contentBefore={<SearchRegular aria-hidden />}
        value={value}
        onChange={(_, { value: words }) => type(words)}
      />
    </form>
  );
}

/** What stands in the box: what is being typed, else what the address asks for. */
function useSearchWords() {
  const { path, query } = useAddress();
  const asked = placeOf(path) === 'search' ? query.get('for') : null;
  const [typed, setTyped] = useState<{ words: string; over: string | null } | null>(null);
  const words = typed?.over === asked ? (typed?.words ?? null) : null;
  const follow = asked !== null && words !== null && words !== asked;
  useEffect(() => {
    if (!follow) return;
    const timer = setTimeout(() => goTo(addresses.search(words), { replace: true }), pause);
    return () => clearTimeout(timer);
  }, [follow, words]);
  const value = words ?? asked ?? '';
  return {
    value,
    type: (next: string) => setTyped({ words: next, over: asked }),
    submit: () => {
      if (value.trim() === '') return;
      setTyped(null);
      goTo(addresses.search(value.trim()), { replace: asked !== null });
    },
  };
}

/** Ctrl+K (Cmd+K) brings the cursor here, unless the host or the page has used the keys already. */
function useCtrlK() {
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const focus = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey))
        return;
      if (event.altKey || event.shiftKey) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    addEventListener('keydown', focus);
    return () => removeEventListener('keydown', focus);
  }, []);
  return input;
}
