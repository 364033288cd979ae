import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useContentFile } from '../../data/hooks/useContentFile.ts';
import { useList } from '../../data/hooks/useList.ts';
import { actions } from '../../domain/actions.ts';
import { answersOf, answersScope } from '../../domain/framework/answers.ts';
import type { Answered } from '../../domain/frameworkFile.ts';
import { frameworkFile } from '../../domain/frameworkFile.ts';
import { frameworks, standards } from '../../domain/frameworks.ts';
import { standardInFile } from '../../domain/framework/standardInFile.ts';
import { links } from '../../domain/links.ts';
import { LoadState } from '../LoadState.tsx';
import { PlaceLink } from '../TextLink.tsx';
import type { WhyLink } from './whyView.ts';
import { actionsFor, say, whyView } from './whyView.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
  },
  summary: { cursor: 'pointer', minHeight: '24px' },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    '& a': { display: 'inline-block', minHeight: '24px' },
  },
});

interface WhyWeDoThisProps {
  /** The standard this is about, or that an action names. */
  standardKey: string;
  /** Set at an action: then the line leads up from it. */
  actionKey?: string;
}

/** Why we do this: a short line up to what a standard answers; down, on request, to the actions it stands on. */
export function WhyWeDoThis({ standardKey, actionKey }: WhyWeDoThisProps) {
  const styles = useStyles();
  const standard = useList(standards).items.find(({ recordKey }) => recordKey === standardKey) ?? null;
  const editions = useList(frameworks).items;
  const edition = editions.find(({ recordKey }) => recordKey === standard?.frameworkKey) ?? null;
  const file = useContentFile(edition?.filePath ?? null, frameworkFile).content;
  const added = useList(links, answersScope).items;
  if (standard === null) return null;
  const answers = answersOf(standardKey, file && standard && standardInFile(file, standard), added);
  const isSample = edition?.sample ?? false;
  const up = whyView({ standard, answers, actionKey: actionKey ?? null, isSample });
  return (
    <div className={styles.root}>
      <Up ways={up} />
      {actionKey === undefined ? <Down standardKey={standardKey} answers={answers} /> : null}
    </div>
  );
}

function Up({ ways }: { ways: readonly WhyLink[] }) {
  if (ways.length === 0) return null;
  return (
    <Text>
      {say('up')}{' '}
      {ways.map((way, at) => (
        <span key={way.key}>
          {at > 0 ? ' · ' : ''}
          <Way way={way} />
        </span>
      ))}
    </Text>
  );
}

/** The register may be long: it is asked for when somebody opens this. */
function Down({ standardKey, answers }: { standardKey: string; answers: readonly Answered[] }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const list = useList(actions, null, isOpen);
  const ways = actionsFor(standardKey, answers, list.items);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{say('more')}</summary>
      {isOpen ? (
        <LoadState lists={[list]} what={say('wait')}>
          {ways.length === 0 && list.hasAnswered ? <Text>{say('none')}</Text> : null}
          <ul className={styles.list}>
            {ways.map((way) => (
              <li key={way.key}>
                <Way way={way} />
              </li>
            ))}
          </ul>
        </LoadState>
      ) : null}
    </details>
  );
}

function Way({ way: { address, words } }: { way: WhyLink }) {
  return address === null ? words : <PlaceLink to={address}>{words}</PlaceLink>;
}
