import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useHistory } from '../../../data/hooks/useHistory.ts';
import { actions } from '../../../domain/actions.ts';
import type { Action } from '../../../domain/actions.ts';
import type { ActionUpdate } from '../../../domain/actionUpdates.ts';
import type { Day } from '../../../domain/days.ts';
import { StateText } from '../../../ui/StateText.tsx';
import { useTitles } from '../../../ui/records/useTitles.ts';
import { errorInWords, say as sayUi } from '../../../ui/uiWords.ts';
import { recordedRows, versionRows } from '../historyView.ts';
import type { VersionRow } from '../historyView.ts';
import { say } from '../panelWords.ts';
import { Part } from './Part.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    width: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  row: {
    display: 'flex',
    flexDirection: 'column',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    paddingTop: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  fields: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, whiteSpace: 'pre-line', maxHeight: '10em', overflowY: 'auto' },
  },
});

interface ActionHistoryProps {
  action: Action;
  updates: readonly ActionUpdate[];
  today: Day;
}

/** What happened to an action: rows that prove first, then SharePoint's versions field by field. */
export function ActionHistory({ action, updates, today }: ActionHistoryProps) {
  const styles = useStyles();
  const { versions, error, isAsking, retry } = useHistory(actions, action, true);
  const titleOf = useTitles(true);
  const recorded = useMemo(() => recordedRows(updates, today), [updates, today]);
  const changes = useMemo(() => (versions ? versionRows(versions, titleOf) : null), [versions, titleOf]);
  return (
    <div className={styles.root}>
      <Part title={say('history.rows')}>
        {recorded.length === 0 ? <Text>{say('history.noRows')}</Text> : null}
        <ul className={styles.list}>
          {recorded.map(({ key, words, byline, isTakenBack }) => (
            <li key={key} className={styles.row}>
              <Text>{words}</Text>
              <Text size={200} className={styles.quiet}>
                {byline}
              </Text>
              {isTakenBack ? <StateText icon="ended">{say('history.takenBack')}</StateText> : null}
            </li>
          ))}
        </ul>
      </Part>
      <Part title={say('history.fields')}>
        {changes?.isTrimmed ? <Text>{say('history.trimmed')}</Text> : null}
        {error ? (
          <>
            <Text>{errorInWords(error)}</Text>
            <Button onClick={retry}>{sayUi('tryAgain')}</Button>
          </>
        ) : null}
        {isAsking && !changes ? <Text role="status">{say('history.waiting')}</Text> : null}
        {changes?.rows.length === 0 ? <Text>{say('history.none')}</Text> : null}
        <ul className={styles.list}>
          {changes?.rows.map((row) => (
            <OneVersion {...row} key={row.key} />
          ))}
        </ul>
      </Part>
    </div>
  );
}

function OneVersion({ byline, isFirst, fields }: VersionRow) {
  const styles = useStyles();
  return (
    <li className={styles.row}>
      <Text size={200} className={styles.quiet}>
        {byline}
      </Text>
      {isFirst ? <Text>{say('history.made')}</Text> : null}
      {fields.map(({ field, before, after }) => (
        <div key={field}>
          <Text weight="semibold">{field}</Text>
          <dl className={styles.fields}>
            <dt>{say('history.from')}</dt>
            <dd dir="auto">{before}</dd>
            <dt>{say('history.to')}</dt>
            <dd dir="auto">{after}</dd>
          </dl>
        </div>
      ))}
    </li>
  );
}
