import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { ReactNode, Ref } from 'react';
import { useData } from '../../../data/hooks/DataContext.tsx';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import { actionUpdates } from '../../../domain/actionUpdates.ts';
import { addresses } from '../../../domain/addresses.ts';
import { goTo } from '../../../ui/address.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { errorInWords, say as sayUi } from '../../../ui/uiWords.ts';
import { say } from '../actionsWords.ts';
import { draftKey, hasWords } from '../useDraftOf.ts';
import type { UpdateDraft } from '../useDraftOf.ts';
import type { PostUpdateProps } from './postUpdateProps.ts';

const loadForm = () => import('./PostUpdateForm.tsx');
const PostUpdateForm = lazy(() =>
  loadForm().then(
    (part) => ({ default: part.PostUpdateForm }),
    () => ({ default: FormMissing }),
  ),
);

const useStyles = makeStyles({
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: {
    alignSelf: 'flex-start',
    '@media (max-width: 719px)': { alignSelf: 'stretch', minHeight: '44px' },
  },
});

/** The one write of an action: the form above its details while it is asked for, else the button at their foot. */
export function PostUpdate({ children, ...props }: PostUpdateProps & { children: ReactNode }) {
  const { isPosting } = props;
  const button = useRef<HTMLButtonElement>(null);
  const wasPosting = useRef(isPosting);
  // Fetched ahead, so that a connection lost now does not keep anybody from writing.
  useEffect(() => void loadForm().catch(() => undefined), []);
  useEffect(() => {
    if (wasPosting.current && !isPosting) button.current?.focus();
    wasPosting.current = isPosting;
  }, [isPosting]);
  return (
    <>
      {isPosting ? (
        <Suspense>
          <PostUpdateForm {...props} />
        </Suspense>
      ) : null}
      {children}
      {isPosting ? null : <Foot {...props} button={button} />}
    </>
  );
}

function Foot({ action, updates, query, button }: PostUpdateProps & { button: Ref<HTMLButtonElement> }) {
  const styles = useStyles();
  const { lists } = useData();
  const { fields } = useDraft<UpdateDraft>(draftKey(action));
  const isBegun = fields !== null && hasWords(fields) && !updates.keys.has(fields.recordKey);
  const newest = updates.standing.find((row) => row.status !== null)?.status ?? null;
  return (
    <div className={styles.foot}>
      <div role="status">{newest ? <StateText icon={newest.icon}>{newest.words}</StateText> : null}</div>
      {lists.rights(actionUpdates.name).add === 'no' ? (
        <Text>{say('noRight')}</Text>
      ) : (
        <>
          {isBegun ? <Text size={200}>{say('carryOn')}</Text> : null}
          <Button
            ref={button}
            className={styles.button}
            appearance="primary"
            onClick={() => goTo(addresses.postUpdate(action.ref) + query)}
          >
            {say('postUpdate')}
          </Button>
        </>
      )}
    </div>
  );
}

/** The form's code did not arrive. */
function FormMissing() {
  const again = <Button onClick={() => location.reload()}>{sayUi('reload')}</Button>;
  return (
    <Notice intent="warning" actions={again}>
      {errorInWords({ kind: 'offline' })}
    </Notice>
  );
}
