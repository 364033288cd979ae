import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { MessageButton } from '../../../ui/records/MessageButton.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { PostFact } from '../postView.ts';

const narrow = '@container hub (max-width: 719px)';

const useStyles = makeStyles({
  list: {
    margin: 0,
    maxWidth: '720px',
    display: 'grid',
    gridTemplateColumns: '160px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0 },
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)', rowGap: 0, '& dd': { marginBottom: '8px' } },
  },
  value: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flex: '1 1 200px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** What a post says of itself. */
export function PostFacts({ facts }: { facts: readonly PostFact[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {facts.map((fact) => (
        <Fact key={fact.label} fact={fact} />
      ))}
    </dl>
  );
}

function Fact({ fact: { label, words, more, address, isConcern, message } }: { fact: PostFact }) {
  const styles = useStyles();
  return (
    <>
      <dt>{label}</dt>
      <dd className={styles.value}>
        <span className={styles.words}>
          {isConcern ? <StateText icon="attention">{words}</StateText> : null}
          {!isConcern && address ? <PlaceLink to={address}>{words}</PlaceLink> : null}
          {!isConcern && !address ? <Text>{words}</Text> : null}
          {more ? <Text className={styles.quiet}>{more}</Text> : null}
        </span>
        {message ? <MessageButton message={message} /> : null}
      </dd>
    </>
  );
}
