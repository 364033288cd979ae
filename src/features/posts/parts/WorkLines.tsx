import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { WorkLine } from '../workView.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    maxWidth: '720px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Things a post carries, each a link. */
export function WorkLines({ lines }: { lines: readonly WorkLine[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ key, words, more, address }) => (
        <li key={key}>
          <PlaceLink to={address}>{words}</PlaceLink>
          {more ? (
            <Text block size={200} className={styles.quiet}>
              {more}
            </Text>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
