import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ManyPreview } from '../manyView.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: '720px',
    minWidth: 0,
  },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    rowGap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  line: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** Step 3: how many actions change, and every change in words. */
export function Preview({ preview }: { preview: ManyPreview }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text role="status" weight="semibold">
        {preview.sentence}
      </Text>
      <ul className={styles.list}>
        {preview.lines.map(({ key, title, lines }) => (
          <li key={key}>
            {title}
            {lines.map((line) => (
              <span key={line} className={styles.line}>
                {line}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {preview.more ? <Text>{preview.more}</Text> : null}
    </div>
  );
}
