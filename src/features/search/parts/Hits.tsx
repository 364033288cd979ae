import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { MarkingBadge } from '../../../ui/MarkingBadge.tsx';
import { Section } from '../../../ui/Section.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { HitGroup } from '../searchView.ts';
import { say } from '../searchWords.ts';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', maxWidth: '720px', overflowWrap: 'anywhere' },
  hit: { padding: `${tokens.spacingVerticalXS} 0` },
  detail: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  more: { alignSelf: 'flex-start' },
});

const atFirst = 10;

/** What was found of one kind: ten at first, the rest behind one press. */
export function Hits({ group: { title, hits } }: { group: HitGroup }) {
  const styles = useStyles();
  const [isAll, setAll] = useState(false);
  const rest = isAll ? 0 : hits.length - atFirst;
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {(isAll ? hits : hits.slice(0, atFirst)).map((hit) => (
          <li key={hit.key} className={styles.hit}>
            <PlaceLink to={hit.address}>{hit.title}</PlaceLink>{' '}
            {hit.marking ? <MarkingBadge marking={hit.marking} /> : null}
            {hit.detail ? <span className={styles.detail}>{hit.detail}</span> : null}
          </li>
        ))}
      </ul>
      {rest > 0 ? (
        <Button className={styles.more} onClick={() => setAll(true)}>
          {say('more', { count: rest })}
        </Button>
      ) : null}
    </Section>
  );
}
