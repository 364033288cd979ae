import { makeStyles, tokens } from '@fluentui/react-components';
import { addresses } from '../../domain/addresses.ts';
import type { Standard } from '../../domain/frameworks.ts';
import { PlaceLink } from '../TextLink.tsx';
import { say } from './progressWords.ts';

const useStyles = makeStyles({
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

/** Standards that count, and standards that do not yet. */
export interface Counted {
  done: readonly Standard[];
  missing: readonly Standard[];
}

/** Which standards count and which do not yet, each a link. */
export function CountedStandards({ standards: { done, missing } }: { standards: Counted }) {
  return (
    <>
      <Numbers title={say('countedThese')} standards={done} />
      <Numbers title={say('notYetThese')} standards={missing} />
    </>
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
