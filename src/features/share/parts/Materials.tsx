import { makeStyles, tokens } from '@fluentui/react-components';
import type { Link } from '../../../domain/columns/link.ts';
import { OutsideLink } from '../../../ui/TextLink.tsx';
import { say } from '../shareWords.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
  label: { color: tokens.colorNeutralForeground2 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalL}`,
  },
});

/** What was shown or sent round, each opening outside the product. */
export function Materials({ materials }: { materials: readonly Link[] }) {
  const styles = useStyles();
  if (materials.length === 0) return null;
  return (
    <div className={styles.root}>
      <span className={styles.label} aria-hidden>
        {say('materialsLabel')}
      </span>
      <ul className={styles.list} aria-label={say('materials')}>
        {materials.map(({ title, url }, at) => (
          <li key={`${at} ${url}`}>
            <OutsideLink url={url}>{title}</OutsideLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
