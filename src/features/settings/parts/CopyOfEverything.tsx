import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useCopies } from '../../../data/hooks/useCopies.ts';
import { addresses } from '../../../domain/addresses.ts';
import { copyFailureInWords, sayCopy } from '../../../ui/copyWords.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { OutsideLink, PlaceLink } from '../../../ui/TextLink.tsx';
import { useSaveFile } from '../../../ui/useSaveFile.ts';
import { madeInWords } from '../copyView.ts';
import { listName } from '../settingsWords.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '720px' },
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

type State =
  | { kind: 'idle' }
  | { kind: 'working'; words: string }
  | { kind: 'done'; words: string[]; webUrl: string | null }
  | { kind: 'failed'; words: string };

/** Bytes. Where nothing can be downloaded the copy goes into a library, which takes small files only. */
const mostInTeams = 4 * 1024 * 1024;

/** One press makes a copy of the whole hub and hands it over. */
export function CopyOfEverything() {
  const styles = useStyles();
  const { version, host } = useSurroundings();
  const copies = useCopies();
  const save = useSaveFile();
  const [state, setState] = useState<State>({ kind: 'idle' });

  async function make() {
    setState({ kind: 'working', words: sayCopy('starting') });
    try {
      const { backup, ...file } = await copies.make(version, ({ part, done, of }) =>
        setState({ kind: 'working', words: sayCopy('making', { part: listName(part), done, of }) }),
      );
      if (host.kind === 'teams' && file.bytes.length > mostInTeams) {
        setState({ kind: 'failed', words: sayCopy('tooLarge') });
        return;
      }
      const webUrl = await save({ ...file, type: 'application/zip' });
      setState({ kind: 'done', words: madeInWords(backup, file.name, webUrl !== null), webUrl });
    } catch (thrown) {
      setState({ kind: 'failed', words: sayCopy('notMade', { reason: copyFailureInWords(thrown) }) });
    }
  }

  return (
    <Section title={sayCopy('title')}>
      <div className={styles.root}>
        <Text>{sayCopy('about')}</Text>
        <Text>{sayCopy('aboutMarking')}</Text>
        <div className={styles.actions}>
          <Button disabledFocusable={state.kind === 'working'} onClick={() => void make()}>
            {sayCopy('make')}
          </Button>
          <PlaceLink to={addresses.restore}>{sayCopy('toPutBack')}</PlaceLink>
        </div>
        <div role="status">
          {state.kind === 'working' ? <Text>{state.words}</Text> : null}
          {state.kind === 'done' ? <Done words={state.words} webUrl={state.webUrl} /> : null}
          {state.kind === 'failed' ? <Notice intent="error">{state.words}</Notice> : null}
        </div>
      </div>
    </Section>
  );
}

function Done({ words, webUrl }: { words: string[]; webUrl: string | null }) {
  return (
    <Notice intent="success">
      {words.join(' ')}{' '}
      {webUrl === null ? null : <OutsideLink url={webUrl}>{sayCopy('openKept')}</OutsideLink>}
    </Notice>
  );
}
