import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useFactStyles } from '../../../ui/factStyles.ts';
import { MessageButton } from '../../../ui/records/MessageButton.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { PostFact } from '../postView.ts';

const useStyles = makeStyles({
  value: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalM,
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flex: '1 1 200px' },
});

/** What a post says of itself. */
export function PostFacts({ facts }: { facts: readonly PostFact[] }) {
  const look = useFactStyles();
  return (
    <dl className={look.list}>
      {facts.map((fact) => (
        <Fact key={fact.label} fact={fact} />
      ))}
    </dl>
  );
}

function Fact({ fact: { label, words, more, address, isConcern, message } }: { fact: PostFact }) {
  const styles = useStyles();
  const look = useFactStyles();
  return (
    <>
      <dt>{label}</dt>
      <dd className={styles.value}>
        <span className={styles.words}>
          {isConcern ? <StateText icon="attention">{words}</StateText> : null}
          {!isConcern && address ? <PlaceLink to={address}>{words}</PlaceLink> : null}
          {!isConcern && !address ? <Text>{words}</Text> : null}
          {more ? <Text className={look.quiet}>{more}</Text> : null}
        </span>
        {message ? <MessageButton message={message} /> : null}
      </dd>
    </>
  );
}
