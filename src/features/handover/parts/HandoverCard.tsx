import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { Section } from '../../../ui/Section.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { say } from '../handoverWords.ts';
import { useEndAccepted } from '../useEndAccepted.ts';
import type { Card } from '../useHandover.ts';
import { useRole } from '../useRole.ts';
import { Answers } from './Answers.tsx';
import { NewHolder } from './NewHolder.tsx';
import { PastHandovers } from './PastHandovers.tsx';
import { Sections } from './Sections.tsx';
import { Start } from './Start.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    maxWidth: '720px',
    overflowWrap: 'anywhere',
    // Paragraphs of the printed card are numbered through.
    '@media print': {
      maxWidth: 'none',
      counterReset: 'paragraph',
      // The number hangs beside its paragraph.
      '& [data-paragraph]': { position: 'relative', paddingLeft: '2.5em' },
      '& [data-paragraph]::before': {
        position: 'absolute',
        left: 0,
        counterIncrement: 'paragraph',
        content: 'counter(paragraph) ". "',
        fontVariantNumeric: 'tabular-nums',
      },
    },
  },
  standing: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    outlineStyle: 'none',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The whole card: how it stands, what is new to the new holder, the questions, the sections, and what is kept. */
export function HandoverCard({ card, isWhole }: { card: Card; isWhole: boolean }) {
  const styles = useStyles();
  const { post, view } = card;
  const role = useRole(card);
  const sections = useRef<HTMLDivElement>(null);
  const standing = useRef<HTMLDivElement>(null);
  useEndAccepted(card, role);
  return (
    <div className={styles.root}>
      <div className={styles.standing} ref={standing} tabIndex={-1}>
        <StateText icon={view.standing.icon}>{view.standing.words}</StateText>
        {view.comesFrom ? <Text className={styles.quiet}>{view.comesFrom}</Text> : null}
        {view.readSoFar ? <Text role="status">{view.readSoFar}</Text> : null}
        <SaveState list="posts" recordKey={post.recordKey} />
      </div>
      {role.isReader ? <NewHolder card={card} sections={sections} /> : null}
      <Start card={card} role={role} onStarted={() => standing.current?.focus()} />
      <Answers card={card} role={role} />
      <div ref={sections}>
        <Sections card={card} role={role} isWhole={isWhole} />
      </div>
      <Section title={say('past')}>
        <PastHandovers card={card} />
      </Section>
    </div>
  );
}
