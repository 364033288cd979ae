import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ReactNode } from 'react';
import { useList } from '../../../../data/hooks/useList.ts';
import { useRuns } from '../../../../data/hooks/useRuns.ts';
import { asks } from '../../../../domain/asks.ts';
import { groupOf } from '../../../../domain/postGroups.ts';
import { goTo } from '../../../../ui/address.ts';
import { RunProgress } from '../../../../ui/records/RunProgress.tsx';
import { Section } from '../../../../ui/Section.tsx';
import { PlaceLink } from '../../../../ui/TextLink.tsx';
import type { Matrix } from '../../useMatrix.ts';
import { chaseRows } from '../gridView.ts';
import { nextMissing } from '../returnView.ts';
import { say } from '../returnWords.ts';
import type { ReturnState } from '../useReturn.ts';

const AssignForm = lazy(() =>
  import(/* webpackChunkName: "assign-standards" */ './AssignForm.tsx').then((part) => ({
    default: part.AssignForm,
  })),
);

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    '@container hub (max-width: 719px)': { '> button, > a': { flexGrow: 1, minHeight: '44px' } },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', rowGap: tokens.spacingVerticalS },
  row: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ReturnToolsProps {
  matrix: Matrix;
  ret: ReturnState;
  /** A further button beside them. */
  children?: ReactNode;
}

/** What one does with the whole return: on to the next missing thing, give standards to posts, chase answers. */
export function ReturnTools({ matrix, ret, children }: ReturnToolsProps) {
  const styles = useStyles();
  const [isGiving, setGiving] = useState(false);
  const { entries } = useRuns();
  const next = nextMissing(ret.standings, { held: ret.held });
  const isLead = ret.held.some(({ kind }) => ['leads', 'owners'].includes(groupOf(kind)));
  const begun = entries.filter(({ kind }) => kind === 'assign');
  return (
    <>
      <div className={styles.buttons}>
        {ret.whyNot !== null || ret.isUnlikely ? null : next ? (
          <Button appearance="primary" onClick={() => goTo(next.address)}>
            {say('grid.next', { number: next.standard.number, part: say(`part.${next.part}`) })}
          </Button>
        ) : ret.standings.length > 0 && ret.rows.parts.isComplete ? (
          <Text>{say('grid.none')}</Text>
        ) : null}
        {isLead && ret.whyNot === null ? (
          <Button aria-expanded={isGiving} onClick={() => setGiving(!isGiving)}>
            {say(isGiving ? 'grid.assignClose' : 'grid.assign')}
          </Button>
        ) : null}
        {children}
      </div>
      {begun.map(({ key }) => (
        <RunProgress key={key} run={key} />
      ))}
      {isGiving ? (
        <Suspense>
          <AssignForm matrix={matrix} ret={ret} onBegun={() => setGiving(false)} />
        </Suspense>
      ) : null}
    </>
  );
}

/** Questions about these standards that nobody has answered. */
export function Chase({ matrix }: { matrix: Matrix }) {
  const styles = useStyles();
  const { ordered, today, postsByKey, lists } = matrix;
  const asked = useList(asks);
  const receiverOf = (key: string) =>
    postsByKey.get(key)?.title ?? lists.bodies.items.find(({ recordKey }) => recordKey === key)?.title ?? key;
  const rows = chaseRows(asked.items, ordered, receiverOf, today);
  if (rows.length === 0) return null;
  return (
    <Section title={say('grid.chase')} as="h3">
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.key} className={styles.row}>
            <PlaceLink to={row.address}>{row.title}</PlaceLink>
            <Text className={styles.quiet}>{`${row.about}. ${row.since}`}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
