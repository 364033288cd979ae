import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { MessageButton } from '../../../ui/records/MessageButton.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import type { Holding } from '../actionView.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalM,
    alignItems: 'center',
    justifyContent: 'space-between',
    width: '100%',
  },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flex: '1 1 200px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A post, its holder and since when, and [Message] where the holder can be written to. */
export function HoldingText({ holding }: { holding: Holding }) {
  const styles = useStyles();
  const { post, holder, when, vacancy, message } = holding;
  return (
    <div className={styles.root}>
      <div className={styles.words}>
        {vacancy === post ? null : <Text>{post}</Text>}
        {holder ? <Text className={styles.quiet}>{[holder, when].filter(Boolean).join(', ')}</Text> : null}
        {vacancy ? <StateText icon="attention">{vacancy}</StateText> : null}
      </div>
      {message ? <MessageButton message={message} /> : null}
    </div>
  );
}
