import { Button, Label, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ChangeEvent } from 'react';
import type { CheckedCopy } from '../../../data/hooks/useCopies.ts';
import type { useSiteOwner } from '../../../data/hooks/useSiteOwner.ts';
import { addresses } from '../../../domain/addresses.ts';
import { sayCopy } from '../../../ui/copyWords.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { copyInWords, planInWords } from '../copyView.ts';
import { usePutBack } from '../usePutBack.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '720px',
    overflowWrap: 'anywhere',
  },
  choose: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, maxWidth: '100%' },
  file: { maxWidth: '100%', font: 'inherit', color: 'inherit' },
  lines: { margin: 0 },
});

/** Choose a copy, see what it would add, put it back. */
export function PutCopyBack({ site }: { site: NonNullable<ReturnType<typeof useSiteOwner>['site']> }) {
  const styles = useStyles();
  const id = useId();
  const { state, choose, putBack } = usePutBack(site);
  const onFile = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file) void choose(file);
    // The same file may be chosen again after it stopped.
    target.value = '';
  };
  return (
    <div className={styles.root}>
      <Text>{sayCopy('restoreStamps')}</Text>
      {state.kind === 'working' || state.kind === 'checking' ? null : (
        <div className={styles.choose}>
          <Label htmlFor={id}>{sayCopy('choose')}</Label>
          <input id={id} type="file" accept=".zip" className={styles.file} onChange={onFile} />
        </div>
      )}
      <div role="status">
        {state.kind === 'checking' ? <Text>{sayCopy('checking')}</Text> : null}
        {state.kind === 'working' ? <Text>{state.words}</Text> : null}
        {state.kind === 'failed' ? <Notice intent="error">{state.words}</Notice> : null}
        {state.kind === 'done' ? <Done words={state.words} isWhole={state.isWhole} /> : null}
      </div>
      {state.kind === 'planned' ? (
        <Plan copy={state.copy} onPutBack={() => void putBack(state.copy)} />
      ) : null}
    </div>
  );
}

function Plan({ copy, onPutBack }: { copy: CheckedCopy; onPutBack: () => void }) {
  const styles = useStyles();
  const { lines, isNothing } = planInWords(copy.backup, copy.plan);
  return (
    <>
      <Text weight="semibold">{copyInWords(copy.backup)}</Text>
      {isNothing ? null : (
        <Button appearance="primary" onClick={onPutBack}>
          {sayCopy('putBack')}
        </Button>
      )}
      <ul className={styles.lines}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Done({ words, isWhole }: { words: string[]; isWhole: boolean }) {
  return (
    <Notice intent={isWhole ? 'success' : 'warning'}>
      {words.join(' ')} <PlaceLink to={addresses.today}>{sayCopy('openHub')}</PlaceLink>
    </Notice>
  );
}
