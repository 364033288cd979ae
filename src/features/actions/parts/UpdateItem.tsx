import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useDraftOf } from '../useDraftOf.ts';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { useSession } from '../../../data/hooks/useSession.ts';
import type { Action } from '../../../domain/actions.ts';
import { addresses } from '../../../domain/addresses.ts';
import { goTo } from '../../../ui/address.ts';
import { StateText } from '../../../ui/StateText.tsx';
import { say as sayUi } from '../../../ui/uiWords.ts';
import { say } from '../actionsWords.ts';
import type { UpdateRow, UpdateStatus } from '../updatesView.ts';
import { CopyWords } from './CopyWords.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  words: { whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, alignItems: 'center' },
});

interface UpdateItemProps {
  row: UpdateRow;
  action: Action;
  query: string;
}

/** One update: the words, who and when, and how it stands where this person wrote it. */
export function UpdateItem({ row, action, query }: UpdateItemProps) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <Text className={styles.words}>{row.update}</Text>
      {row.nextStep ? <Text className={styles.words}>{say('nextStep', { words: row.nextStep })}</Text> : null}
      <Text size={200} className={styles.quiet}>
        {row.byline}
        {row.isReplaced ? ` · ${say('replaced')}` : ''}
      </Text>
      {row.status ? <Status row={row} status={row.status} action={action} query={query} /> : null}
    </div>
  );
}

function Status({ row, status, action, query }: UpdateItemProps & { status: UpdateStatus }) {
  const styles = useStyles();
  const { signIn } = useSession();
  const putBack = usePutBack(row, action, query);
  return (
    <>
      <StateText icon={status.icon}>{status.words}</StateText>
      {status.isSaved ? null : (
        <div className={styles.buttons}>
          {status.canSignIn ? <Button onClick={() => void signIn()}>{sayUi('signIn')}</Button> : null}
          {status.canPutBack ? <Button onClick={() => void putBack()}>{say('putBack')}</Button> : null}
          <CopyWords words={[row.update, row.nextStep].filter(Boolean).join('\n\n')} />
        </div>
      )}
    </>
  );
}

/** Refused words return to the form, after what is begun there; only then does the outbox let go of them. */
function usePutBack(row: UpdateRow, action: Action, query: string): () => Promise<void> {
  const { outbox } = useOutbox();
  const { addToDraft } = useDraftOf(action);
  return async () => {
    await addToDraft({ update: row.update, nextStep: row.nextStep ?? '' });
    await outbox.forget(row.key);
    goTo(addresses.postUpdate(action.ref) + query);
  };
}
