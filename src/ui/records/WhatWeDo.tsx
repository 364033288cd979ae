import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useContentFile } from '../../data/hooks/useContentFile.ts';
import { useList } from '../../data/hooks/useList.ts';
import { actions } from '../../domain/actions.ts';
import { answersOf, answersScope } from '../../domain/framework/answers.ts';
import { standardInFile } from '../../domain/framework/standardInFile.ts';
import { frameworkFile } from '../../domain/frameworkFile.ts';
import { frameworks } from '../../domain/frameworks.ts';
import type { Standard } from '../../domain/frameworks.ts';
import { links } from '../../domain/links.ts';
import { LoadState } from '../LoadState.tsx';
import { WayLink } from './WayLink.tsx';
import { actionsFor, say } from './whyView.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px' },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
    overflowWrap: 'anywhere',
    '& a': { display: 'inline-block', minHeight: '24px' },
  },
});

/** Down from a standard, on request: the actions it stands on. The register may be long; it is asked for when opened. */
export function WhatWeDo({ standard }: { standard: Standard }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{say('more')}</summary>
      {isOpen ? <Actions standard={standard} /> : null}
    </details>
  );
}

function Actions({ standard }: { standard: Standard }) {
  const styles = useStyles();
  const list = useList(actions);
  const editions = useList(frameworks).items;
  const added = useList(links, answersScope).items;
  const edition = editions.find(({ recordKey }) => recordKey === standard.frameworkKey) ?? null;
  const file = useContentFile(edition?.filePath ?? null, frameworkFile).content;
  const answers = answersOf(standard.recordKey, file && standardInFile(file, standard), added);
  const ways = actionsFor(standard.recordKey, answers, list.items);
  return (
    <LoadState lists={[list]} what={say('wait')}>
      {ways.length === 0 && list.hasAnswered ? <Text>{say('none')}</Text> : null}
      <ul className={styles.list}>
        {ways.map((way) => (
          <li key={way.key}>
            <WayLink way={way} />
          </li>
        ))}
      </ul>
    </LoadState>
  );
}
