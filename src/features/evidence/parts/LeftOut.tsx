import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { LeftOutRow } from '../takeView.ts';
import { say } from '../takeWords.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** What stays behind, and why. */
export function LeftOut({ rows }: { rows: readonly LeftOutRow[] }) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <div>
      <Text>{say('wouldLeave', { count: rows.length })}</Text>
      <ul className={styles.list}>
        {rows.map(({ item, why }) => (
          <li key={item.recordKey}>
            <span dir="auto">{item.title}</span>: {why}
          </li>
        ))}
      </ul>
    </div>
  );
}
