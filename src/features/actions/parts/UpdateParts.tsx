import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Action } from '../../../domain/actions.ts';
import { say } from '../actionsWords.ts';
import type { Updates } from '../useUpdates.ts';
import { UpdateItem } from './UpdateItem.tsx';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  item: { borderTop: `1px solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  summary: {
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    paddingBlock: tokens.spacingVerticalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface UpdatePartProps {
  updates: Updates;
  action: Action;
  query: string;
}

/** The newest update, and every one of this person's that is not saved yet. */
export function LatestUpdate({
  updates,
  isCertain,
  action,
  query,
}: UpdatePartProps & { isCertain: boolean }) {
  const styles = useStyles();
  const newest = updates.standing.filter((row, index) => index === 0 || (row.status && !row.status.isSaved));
  if (newest.length === 0) return <Text>{isCertain ? say('noUpdates') : say('noUpdatesSoFar')}</Text>;
  return (
    <ul className={styles.list}>
      {newest.map((row) => (
        <li key={row.key}>
          <UpdateItem row={row} action={action} query={query} />
        </li>
      ))}
    </ul>
  );
}

/** All updates, replaced ones too; closed until somebody asks. */
export function UpdateHistory({ updates, action, query }: UpdatePartProps) {
  const styles = useStyles();
  if (updates.history.length === 0) return null;
  return (
    <details>
      <summary className={styles.summary}>{say('history', { count: updates.history.length })}</summary>
      <ul className={styles.list}>
        {updates.history.map((row) => (
          <li key={row.key} className={styles.item}>
            <UpdateItem row={row} action={action} query={query} />
          </li>
        ))}
      </ul>
    </details>
  );
}
