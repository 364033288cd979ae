import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useHistory } from '../../../data/hooks/useHistory.ts';
import type { Evidence } from '../../../domain/evidence.ts';
import { evidenceItems } from '../../../domain/evidence.ts';
import { useTitles } from '../../../ui/records/useTitles.ts';
import { errorInWords } from '../../../ui/uiWords.ts';
import { say } from '../evidencePagesWords.ts';
import { historyRows } from '../itemView.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px', fontWeight: tokens.fontWeightSemibold },
  list: { listStyleType: 'none', margin: 0, padding: 0, overflowWrap: 'anywhere' },
  row: { display: 'flex', flexDirection: 'column', paddingBlock: tokens.spacingVerticalXS },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The history of an item; SharePoint is asked for it when somebody opens it. */
export function ItemHistory({ item }: { item: Evidence }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  if (item.row.id === '') return null;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className={styles.summary}>{say('history')}</summary>
      {isOpen ? <Rows item={item} /> : null}
    </details>
  );
}

function Rows({ item }: { item: Evidence }) {
  const styles = useStyles();
  const { versions, error, retry } = useHistory(evidenceItems, item, true);
  const titleOf = useTitles(true);
  if (error)
    return (
      <div>
        <Text>{errorInWords(error)}</Text> <Button onClick={retry}>{say('tryAgain')}</Button>
      </div>
    );
  if (versions === null) return <Text role="status">{say('historyWait')}</Text>;
  const { rows, isTrimmed } = historyRows(versions, titleOf);
  return (
    <>
      {rows.length === 0 ? <Text>{say('historyNone')}</Text> : null}
      <ul className={styles.list}>
        {rows.map(({ key, byline, lines }) => (
          <li key={key} className={styles.row}>
            <Text size={200} className={styles.quiet}>
              {byline}
            </Text>
            {lines.map((line) => (
              <span key={line} dir="auto">
                {line}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {isTrimmed ? <Text>{say('historyTrimmed')}</Text> : null}
    </>
  );
}
