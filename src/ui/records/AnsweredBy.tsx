import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useContentFile } from '../../data/hooks/useContentFile.ts';
import { useHubRow } from '../../data/hooks/useHubRow.ts';
import { useList } from '../../data/hooks/useList.ts';
import { actions } from '../../domain/actions.ts';
import { addresses } from '../../domain/addresses.ts';
import { currentCycle, cycles } from '../../domain/cycles.ts';
import { answeredBy } from '../../domain/framework/answeredBy.ts';
import { answersScope } from '../../domain/framework/answers.ts';
import { frameworkFile } from '../../domain/frameworkFile.ts';
import { frameworks, standards } from '../../domain/frameworks.ts';
import { links } from '../../domain/links.ts';
import { LoadState } from '../LoadState.tsx';
import { PlaceLink } from '../TextLink.tsx';
import { actionsFor, say, standardWay } from './whyView.ts';
import { WhyWeDoThis } from './WhyWeDoThis.tsx';

const useStyles = makeStyles({
  root: { overflowWrap: 'anywhere' },
  summary: { cursor: 'pointer', minHeight: '24px' },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    // Links below one another are far enough apart for a thumb.
    '& a': { display: 'inline-block', minHeight: '24px' },
  },
});

interface AnsweredByProps {
  /** A heading of the Commitment, a question of another framework, or an action. */
  questionKey: string;
  /** Which way it leads: down to standards and their actions, or up from an action that names no standard. */
  to: 'down' | 'up';
}

/** Which standards of the cycle's edition answer something, and what we do for them. It is looked up when it is opened. */
export function AnsweredBy({ questionKey, to }: AnsweredByProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className={styles.root} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{say(to === 'down' ? 'more' : 'why')}</summary>
      {isOpen ? <Answers questionKey={questionKey} to={to} /> : null}
    </details>
  );
}

function Answers({ questionKey, to }: AnsweredByProps) {
  const styles = useStyles();
  const { today, list: hub } = useHubRow();
  const all = useList(cycles);
  const editions = useList(frameworks);
  const rows = useList(standards);
  const added = useList(links, answersScope);
  const register = useList(actions, null, to === 'down');
  const frameworkKey = currentCycle(all.items, today)?.frameworkKey ?? null;
  const edition = editions.items.find(({ recordKey }) => recordKey === frameworkKey) ?? null;
  const file = useContentFile(edition?.filePath ?? null, frameworkFile);
  const own = rows.items.filter((one) => one.frameworkKey === frameworkKey);
  const found = answeredBy(questionKey, own, file.content, added.items);
  const lists = [hub, all, editions, rows, added, ...(to === 'down' ? [register] : [])];
  // What the edition itself says is in its file: without it, "none" would be a guess.
  const isKnown =
    lists.every(({ hasAnswered }) => hasAnswered) && (edition === null || file.content !== null);
  return (
    <LoadState lists={lists} what={say('wait')}>
      <div className={styles.inside}>
        {found.length === 0 ? <Text role="status">{say(isKnown ? 'noStandard' : 'notKnown')}</Text> : null}
        {to === 'up' ? (
          found.map(({ recordKey }) => (
            <WhyWeDoThis key={recordKey} standardKey={recordKey} actionKey={questionKey} />
          ))
        ) : (
          <ul className={styles.list}>
            {found.map((standard) => {
              const { words, address } = standardWay(standard, edition?.sample ?? false, 'standardAlone');
              return (
                <li key={standard.recordKey}>
                  <PlaceLink to={address}>{words}</PlaceLink>
                  <Actions standardKey={standard.recordKey} register={register.items} />
                </li>
              );
            })}
          </ul>
        )}
        {isKnown && found.length === 0 ? (
          <PlaceLink to={addresses.notCovered}>{say('toNotCovered')}</PlaceLink>
        ) : null}
      </div>
    </LoadState>
  );
}

function Actions({
  standardKey,
  register,
}: {
  standardKey: string;
  register: ReturnType<typeof useList<typeof actions>>['items'];
}) {
  const styles = useStyles();
  const ways = actionsFor(standardKey, [], register);
  if (ways.length === 0) return null;
  return (
    <ul className={styles.list}>
      {ways.map(({ key, words, address }) => (
        <li key={key}>
          <PlaceLink to={address}>{words}</PlaceLink>
        </li>
      ))}
    </ul>
  );
}
