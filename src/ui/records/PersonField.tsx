import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { useData } from '../../data/hooks/DataContext.tsx';
import type { Person } from '../../domain/columns/person.ts';
import { useSurroundings } from '../SurroundingsContext.tsx';
import { say } from './recordWords.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  found: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
  },
  pick: { alignSelf: 'flex-start' },
  choice: { textAlign: 'start', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
});

interface PersonFieldProps {
  label: string;
  hint?: string;
  problem?: string;
  value: Person | null;
  onChange: (person: Person | null) => void;
}

/**
 * One person: the host's own picker where it has one, and a box that finds people by name or mail. A name that the
 * directory does not know stays as typed (a guest, somebody outside); a mail address is kept as such.
 */
export function PersonField({ label, hint, problem, value, onChange }: PersonFieldProps) {
  const styles = useStyles();
  const { host } = useSurroundings();
  const [typed, setTyped] = useState<string | null>(null);
  const { found, isSearching } = useFound(typed);
  const box = useRef<HTMLInputElement>(null);
  const pick = (person: Person) => {
    setTyped(null);
    onChange(person);
    box.current?.focus();
  };
  // Enter takes the first one found; a form is not sent with a name that is still being looked for.
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || (!isSearching && found.length === 0)) return;
    event.preventDefault();
    if (found[0]) pick(found[0]);
  };
  const type = (words: string) => {
    setTyped(words);
    onChange(typedPerson(words));
  };
  return (
    <div className={styles.root}>
      <Field
        label={label}
        hint={hint}
        validationState={problem ? 'error' : 'none'}
        validationMessage={problem ?? null}
      >
        <Input
          ref={box}
          onKeyDown={press}
          value={typed ?? value?.name ?? ''}
          autoComplete="off"
          onChange={(_, { value: words }) => type(words)}
        />
      </Field>
      <ul className={styles.found} aria-label={say('peopleFound')}>
        {found.map((person) => (
          <li key={person.oid ?? person.mail ?? person.name}>
            <Button appearance="subtle" className={styles.choice} onClick={() => pick(person)}>
              {[person.name, person.mail].filter(Boolean).join(', ')}
            </Button>
          </li>
        ))}
      </ul>
      {host.pickPerson ? (
        <Button
          className={styles.pick}
          onClick={() => void host.pickPerson?.(label).then((person) => person && pick(person))}
        >
          {say('pickPerson')}
        </Button>
      ) : null}
    </div>
  );
}

/** What was typed, as somebody the directory did not name. */
function typedPerson(words: string): Person | null {
  const name = words.trim();
  if (name === '') return null;
  return { oid: null, name, mail: /^\S+@\S+\.\S+$/.test(name) ? name : null };
}

const pause = 250;

/** Characters; what is longer is no name, and no address of a request. */
const longestSought = 100;

/** People who match what is being typed, a moment after the last letter. A directory that fails finds nobody. */
function useFound(typed: string | null): { found: Person[]; isSearching: boolean } {
  const { people } = useData();
  const [found, setFound] = useState<{ words: string; people: Person[] }>({ words: '', people: [] });
  const words = typed?.trim() ?? '';
  const isSought = words.length >= 2 && words.length <= longestSought;
  useEffect(() => {
    if (!isSought) return;
    const stop = new AbortController();
    const timer = window.setTimeout(() => {
      people.search(words, stop.signal).then(
        (all) => stop.signal.aborted || setFound({ words, people: all.slice(0, 5) }),
        () => stop.signal.aborted || setFound({ words, people: [] }),
      );
    }, pause);
    return () => {
      window.clearTimeout(timer);
      stop.abort();
    };
  }, [people, words, isSought]);
  const isKnown = found.words === words;
  if (!isSought) return { found: [], isSearching: false };
  return { found: isKnown ? found.people : [], isSearching: !isKnown };
}
