import { makeStyles, tokens } from '@fluentui/react-components';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { AskFact } from '../askView.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXXS,
    columnGap: tokens.spacingHorizontalL,
    '@container hub (min-width: 720px)': {
      gridTemplateColumns: 'max-content minmax(0, 1fr)',
      rowGap: tokens.spacingVerticalXS,
    },
  },
  name: { color: tokens.colorNeutralForeground2 },
  // One below the other, a name keeps to its words and not to those above.
  words: {
    margin: 0,
    '@container hub (max-width: 719px)': { marginBottom: tokens.spacingVerticalS },
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
});

/** What a question says, a name and words each. */
export function Facts({ facts }: { facts: readonly AskFact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map(({ key, name, words, address }) => [
        <dt key={key} className={styles.name}>
          {name}
        </dt>,
        <dd key={`${key}-words`} className={styles.words} dir="auto">
          {address === null ? words : <PlaceLink to={address}>{words}</PlaceLink>}
        </dd>,
      ])}
    </dl>
  );
}
