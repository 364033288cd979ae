import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { addresses } from '../../../domain/addresses.ts';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say } from '../handoverWords.ts';
import type { SectionView } from '../handoverView.ts';
import type { Card } from '../useHandover.ts';
import { useSteps } from '../useSteps.ts';
import { NeedFirst } from './NeedFirst.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@container hub (max-width: 719px)': { '> button': { flexGrow: 1, minHeight: '44px' } },
  },
});

interface SectionStepsProps {
  card: Card;
  section: SectionView;
  isReader: boolean;
  /** Called with the key of the step once a section is dealt with. */
  onDone: (stepKey: string) => void;
}

/** [I have read it] and [I need something first], in an opened section of the new holder's only. */
export function SectionSteps({ card, section, isReader, onDone }: SectionStepsProps) {
  const styles = useStyles();
  const { step } = useSteps(card);
  const [isAsking, setAsking] = useState(false);
  const { kind, state, title } = section;
  const read = async () => {
    onDone(await step('read', { section: kind }));
  };
  const isWanted = isReader && (state === 'opened' || state === 'asked');
  return (
    <div className={styles.root} data-print="no">
      {section.askKey ? <PlaceLink to={addresses.ask(section.askKey)}>{say('openAsk')}</PlaceLink> : null}
      {isWanted && !isAsking ? (
        <div className={styles.buttons}>
          <Button aria-label={say('haveReadOf', { section: title })} onClick={() => void read()}>
            {say('haveRead')}
          </Button>
          {state === 'opened' ? (
            <Button
              appearance="subtle"
              aria-label={say('needFirstOf', { section: title })}
              onClick={() => setAsking(true)}
            >
              {say('needFirst')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {isAsking ? (
        <NeedFirst
          card={card}
          section={section}
          onClose={(stepKey) => {
            setAsking(false);
            if (stepKey !== null) onDone(stepKey);
          }}
        />
      ) : null}
    </div>
  );
}
