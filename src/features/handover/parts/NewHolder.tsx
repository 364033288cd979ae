import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { Section } from '../../../ui/Section.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say } from '../handoverWords.ts';
import { newHolderView } from '../newHolderView.ts';
import type { Card } from '../useHandover.ts';

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(120px, max-content) minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    '@container hub (max-width: 719px)': { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0 },
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': {
      margin: 0,
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      rowGap: tokens.spacingVerticalSNudge,
      minWidth: 0,
      '@container hub (max-width: 719px)': { paddingBottom: tokens.spacingVerticalS },
    },
  },
  words: { whiteSpace: 'pre-line' },
  start: {
    display: 'flex',
    '@container hub (max-width: 719px)': { '> button': { flexGrow: 1, minHeight: '44px' } },
  },
});

/** "New in post: 15 minutes": the first thing a new holder sees, and the way into the sections. */
export function NewHolder({ card, sections }: { card: Card; sections: RefObject<HTMLDivElement | null> }) {
  const styles = useStyles();
  const { view } = card;
  const parts = newHolderView(card, view.answers);
  const isBegun = view.sections.some(({ state }) => state !== 'unopened');
  const begin = () => {
    const next = sections.current?.querySelector<HTMLElement>('[data-next]');
    if (next?.getAttribute('aria-expanded') === 'false') next.click();
    next?.focus();
  };
  return (
    <Section title={say('new')}>
      <div className={styles.start} data-print="no">
        <Button appearance={view.mayTakeOver ? 'secondary' : 'primary'} onClick={begin}>
          {say(isBegun ? 'carryOnReading' : 'startReading')}
        </Button>
      </div>
      <dl className={styles.facts}>
        {parts.map(({ key, title, lines }) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>{title}</dt>
            <dd data-paragraph>
              {lines.map((one) =>
                one.address ? (
                  <PlaceLink key={one.key} to={one.address}>
                    {one.text}
                  </PlaceLink>
                ) : (
                  <Text key={one.key} className={styles.words} dir="auto">
                    {one.text}
                  </Text>
                ),
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
