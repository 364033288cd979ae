import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useList } from '../../../data/hooks/useList.ts';
import type { Action } from '../../../domain/actions.ts';
import type { ActionUpdate } from '../../../domain/actionUpdates.ts';
import { addresses } from '../../../domain/addresses.ts';
import { asks, byGravity, isUnanswered } from '../../../domain/asks.ts';
import { forces } from '../../../domain/forces.ts';
import { dayShort } from '../../../ui/dayWords.ts';
import { RaiseAsk } from '../../../ui/records/RaiseAsk.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { moreFacts, otherActions, slipsOf } from '../moreView.ts';
import type { OtherAction } from '../moreView.ts';
import { say } from '../panelWords.ts';
import type { Register } from '../register.ts';
import { Part } from './Part.tsx';

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    '& dt': { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
    '& dd': { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What else is recorded about an action: owning bodies, force, drivers, aims, where it comes from and went. */
export function MoreFacts({ register, action }: { register: Register; action: Action }) {
  const styles = useStyles();
  const force = useList(forces, null, action.leadForceKey !== null).items.find(
    ({ recordKey }) => recordKey === action.leadForceKey,
  );
  const facts = moreFacts(register, action, force?.title ?? null);
  const from = otherActions(register, action.fromKeys);
  const into = otherActions(register, action.intoKeys);
  if (facts.length + from.length + into.length === 0) return null;
  return (
    <Part title={say('about')}>
      <dl className={styles.facts}>
        {facts.map(({ label, words }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd dir="auto">{words}</dd>
          </div>
        ))}
        <Others label={say('cameFrom')} others={from} />
        <Others label={say('wentInto')} others={into} />
      </dl>
    </Part>
  );
}

function Others({ label, others }: { label: string; others: readonly OtherAction[] }) {
  if (others.length === 0) return null;
  return (
    <div>
      <dt>{label}</dt>
      {others.map(({ key, words, to }) => (
        <dd key={key}>{to === null ? words : <PlaceLink to={to}>{words}</PlaceLink>}</dd>
      ))}
    </div>
  );
}

/** Every earlier due date: from, to, why and who. */
export function Slips({ updates, today }: { updates: readonly ActionUpdate[]; today: Register['today'] }) {
  const styles = useStyles();
  const slips = slipsOf(updates, today);
  if (slips.length === 0) return null;
  return (
    <div>
      <Text size={200} className={styles.quiet}>
        {say('slips')}
      </Text>
      <ul className={styles.list}>
        {slips.map(({ key, dates, because, byline }) => (
          <li key={key}>
            <Text>{[dates, because].filter(Boolean).join(': ')}</Text>
            <Text size={200} className={styles.quiet}>
              {byline}
            </Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Asks about an action that nobody has answered, and the way to raise one. */
export function OpenAsks({ action, today }: { action: Action; today: Register['today'] }) {
  const styles = useStyles();
  const about = useList(asks)
    .items.filter((ask) => ask.aboutKey === action.recordKey && isUnanswered(ask))
    .sort(byGravity(today));
  return (
    <Part title={say('asks')}>
      {about.length > 0 ? (
        <ul className={styles.list}>
          {about.map((ask) => (
            <li key={ask.recordKey}>
              <PlaceLink to={addresses.ask(ask.recordKey)}>{ask.title}</PlaceLink>
              {ask.byDay ? ` ${say('askByDay', { day: dayShort(ask.byDay, today) })}` : null}
            </li>
          ))}
        </ul>
      ) : null}
      <RaiseAsk label={say('raiseAsk')} about={action.recordKey} />
    </Part>
  );
}
