import { makeStyles, tokens } from '@fluentui/react-components';
import { addresses } from '../../domain/addresses.ts';
import type { Standard } from '../../domain/frameworks.ts';
import { PlaceLink } from '../TextLink.tsx';
import { say } from './progressWords.ts';

const useStyles = makeStyles({
  root: { color: tokens.colorNeutralForeground2, maxWidth: '720px' },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  words: { margin: `0 0 ${tokens.spacingVerticalXS}` },
  list: {
    display: 'inline-flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    '& a': { display: 'inline-block', minWidth: '24px', minHeight: '24px', textAlign: 'center' },
  },
});

interface HowCountedProps {
  definition: string;
  standards: { done: readonly Standard[]; missing: readonly Standard[] } | null;
}

/** What is counted, and which standards count and which do not yet; opens in place. */
export function HowCounted({ definition, standards }: HowCountedProps) {
  const styles = useStyles();
  return (
    <details className={styles.root} data-print="no">
      <summary className={styles.summary}>{say('howCounted')}</summary>
      <p className={styles.words}>{definition}</p>
      {standards ? (
        <>
          <Numbers title={say('countedThese')} standards={standards.done} />
          <Numbers title={say('notYetThese')} standards={standards.missing} />
        </>
      ) : null}
    </details>
  );
}

function Numbers({ title, standards }: { title: string; standards: readonly Standard[] }) {
  const styles = useStyles();
  if (standards.length === 0)
    return (
      <p className={styles.words}>
        {title}: {say('noneThese')}
      </p>
    );
  return (
    <div className={styles.words}>
      {title}:{' '}
      <ul className={styles.list} aria-label={title}>
        {standards.map(({ recordKey, number }) => (
          <li key={recordKey}>
            <PlaceLink to={addresses.standard(number)}>{say('standard', { number })}</PlaceLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
