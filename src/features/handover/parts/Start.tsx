import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { addresses } from '../../../domain/addresses.ts';
import { stopHandover, successorOf } from '../../../domain/handovers.ts';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say as sayUi } from '../../../ui/uiWords.ts';
import { say } from '../handoverWords.ts';
import type { Card } from '../useHandover.ts';
import type { Role } from '../useRole.ts';
import { useSteps } from '../useSteps.ts';

const StartForm = lazy(() => import('./StartForm.tsx').then((part) => ({ default: part.StartForm })));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    '@container hub (max-width: 719px)': { alignItems: 'stretch', '> button': { minHeight: '44px' } },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Starting, naming who takes over, or stopping; for those who may not write posts, an ask to the lead. */
export function Start({ card, role, onStarted }: { card: Card; role: Role; onStarted: () => void }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { post, view } = card;
  const { write } = useSteps(card);
  const successor = successorOf(post);
  const isWanted = view.state === 'none' || (view.state === 'open' && successor === null);
  const isNameOnly = view.state === 'open' && successor !== null && !successor.oid && !successor.mail;
  const mayStop = view.state === 'open' && role.mayStart === 'yes';
  if (!isWanted && !isNameOnly && !mayStop) return null;
  if (isOpen)
    return (
      <Suspense>
        <StartForm
          card={card}
          onClose={() => {
            setOpen(false);
            onStarted();
          }}
        />
      </Suspense>
    );
  return (
    <div className={styles.root} data-print="no">
      {isWanted && role.mayStart !== 'yes' ? <AskLead card={card} role={role} /> : null}
      {isWanted && role.mayStart !== 'no' ? (
        <Button appearance={role.mayStart === 'yes' ? 'primary' : 'secondary'} onClick={() => setOpen(true)}>
          {role.mayStart === 'yes'
            ? say(view.state === 'none' ? 'start' : 'nameSuccessor')
            : say('mayMyself')}
        </Button>
      ) : null}
      {isNameOnly ? <Text>{say('nameOnly', { name: successor.name })}</Text> : null}
      {mayStop ? (
        <Button onClick={() => void write(stopHandover(post, card.today))}>{say('stop')}</Button>
      ) : null}
    </div>
  );
}

function AskLead({ card, role }: { card: Card; role: Role }) {
  const styles = useStyles();
  const { post, record, hub } = card;
  const lead = hub?.leadPostKey ?? record.posts.find(({ kind }) => kind === 'raceActionLead')?.recordKey;
  const start = { about: post.recordKey, need: 'help', ...(lead ? { of: lead } : {}) };
  return (
    <Text className={styles.quiet}>
      {role.isReadOnly ? sayUi('readOnly') : say('askLead')}{' '}
      <PlaceLink to={addresses.newAsk(start)}>{say('askLeadButton')}</PlaceLink>
    </Text>
  );
}
