import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { answersTo, inFilter } from '../../../domain/evidenceQuestions.ts';
import { useFormStyles } from '../../formStyles.ts';
import { say } from './evidenceFormWords.ts';
import { kindInWords, servedTitles, titlesInWords } from './evidenceView.ts';
import type { EvidenceState } from './useEvidence.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

const most = 20;

interface UseOneProps {
  state: EvidenceState;
  use: (key: string) => Promise<void>;
  onClose: () => void;
}

/** Evidence of this hub by its words, each with what it serves; one press links it here. */
export function UseOne({ state, use, onClose }: UseOneProps) {
  const styles = { ...useFormStyles(), ...useStyles() };
  const root = useRef<HTMLDivElement>(null);
  const [words, setWords] = useState('');
  useEffect(() => root.current?.querySelector<HTMLElement>('input')?.focus(), []);
  const here = new Set(state.shown.map(({ recordKey }) => recordKey));
  const offered = inFilter(state.items, 'all', state.today).filter(({ recordKey }) => !here.has(recordKey));
  const found = offered.filter((item) => answersTo(item, words));
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onClose();
  };
  const said =
    offered.length === 0
      ? state.isKnown
        ? say('findEmpty')
        : ''
      : found.length === 0
        ? say('findNone', { words })
        : say('found', { count: found.length });
  return (
    <div ref={root} className={styles.form} role="group" aria-label={say('findTitle')} onKeyDown={press}>
      <Field label={say('find')}>
        <Input type="search" dir="auto" value={words} onChange={(_, { value }) => setWords(value)} />
      </Field>
      <Text role="status">{said}</Text>
      <ul className={styles.list}>
        {found.slice(0, most).map((item) => {
          const titles = titlesInWords(servedTitles(item.recordKey, state.around));
          return (
            <li key={item.recordKey} className={styles.row}>
              <Text weight="semibold" dir="auto">
                {item.title}
              </Text>
              <Text size={200} className={styles.quiet}>
                {`${kindInWords(item)} · ${titles ? say('serves', { titles }) : say('servesNone')}`}
              </Text>
              <Button
                size="small"
                aria-label={say('useOf', { title: item.title })}
                onClick={() => void use(item.recordKey).then(onClose)}
              >
                {say('use')}
              </Button>
            </li>
          );
        })}
      </ul>
      {found.length > most ? <Text>{say('findMore', { count: found.length - most })}</Text> : null}
      <div className={styles.buttons}>
        <Button onClick={onClose}>{say('close')}</Button>
      </div>
    </div>
  );
}
