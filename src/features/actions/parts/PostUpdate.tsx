import { Button, makeStyles, mergeClasses, Text } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { ReactNode, Ref } from 'react';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import { addresses } from '../../../domain/addresses.ts';
import { ActionSaveState } from '../../../ui/records/ActionSaveState.tsx';
import { goTo } from '../../../ui/address.ts';
import { useFormStyles } from '../../../ui/formStyles.ts';
import { RaiseAsk } from '../../../ui/records/RaiseAsk.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { say } from '../actionsWords.ts';
import { draftKey, hasWords } from '../useDraftOf.ts';
import type { UpdateDraft } from '../useDraftOf.ts';
import { useWhyNotPost } from '../useMayPost.ts';
import { askOf } from '../askOf.ts';
import { say as sayPanel } from '../panelWords.ts';
import { useWhyNotChange } from '../useWhyNotChange.ts';
import { FormMissing } from './FormMissing.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import type { PostUpdateProps } from './postUpdateProps.ts';

const loadForm = () => import('./PostUpdateForm.tsx');
const PostUpdateForm = lazy(() =>
  loadForm().then(
    (part) => ({ default: part.PostUpdateForm }),
    () => ({ default: FormMissing }),
  ),
);

const useStyles = makeStyles({
  foot: { outlineStyle: 'none' },
});

/** The one write of an action: the form above its details while it is asked for, else the button at their foot. */
export function PostUpdate({ children, ...props }: PostUpdateProps & { children: ReactNode }) {
  const { isPosting } = props;
  const foot = useRef<HTMLDivElement>(null);
  const wasPosting = useRef(isPosting);
  // Fetched ahead, so that a connection lost now does not keep anybody from writing.
  useEffect(() => void loadForm().catch(() => undefined), []);
  useEffect(() => {
    if (wasPosting.current && !isPosting) (foot.current?.querySelector('button') ?? foot.current)?.focus();
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
      {isPosting ? null : <Foot {...props} foot={foot} />}
    </>
  );
}

function Foot({
  action,
  updates,
  query,
  holdsNoPost,
  foot,
}: PostUpdateProps & { foot: Ref<HTMLDivElement> }) {
  const styles = useStyles();
  const look = useFormStyles();
  const whyNot = useWhyNotPost();
  const mayPost = whyNot === null;
  const whyNotChange = useWhyNotChange();
  const mayChange = whyNotChange === null;
  const why = whyNot ?? whyNotChange ?? (holdsNoPost ? say('noPost') : null);
  const isTheirs = mayPost && !holdsNoPost;
  const { fields } = useDraft<UpdateDraft>(draftKey(action));
  const isBegun = fields !== null && hasWords(fields) && !updates.keys.has(fields.recordKey);
  const newest = updates.standing.find((row) => row.status !== null)?.status ?? null;
  return (
    <div className={mergeClasses(look.foot, styles.foot)} ref={foot} tabIndex={-1}>
      <div role="status">{newest ? <StateText icon={newest.icon}>{newest.words}</StateText> : null}</div>
      {why ? <Text>{why}</Text> : null}
      {isBegun ? <Text size={200}>{say('carryOn')}</Text> : null}
      <ActionSaveState action={action} />
      <div className={look.buttons}>
        {mayPost || isBegun ? (
          <Button
            appearance={isTheirs ? 'primary' : 'secondary'}
            onClick={() => goTo(addresses.postUpdate(action.ref) + query)}
          >
            {mayPost ? say('postUpdate') : say('yourWords')}
          </Button>
        ) : null}
        {action.ownerPostKey && isTheirs && mayChange ? (
          <Button onClick={() => goTo(addresses.handover(action.ownerPostKey ?? ''))}>
            {sayPanel('handOver')}
          </Button>
        ) : null}
        {isTheirs && mayChange ? (
          <MoreMenu action={action} query={query} />
        ) : (
          <RaiseAsk label={sayPanel('askForChange')} {...askOf(action)} />
        )}
      </div>
    </div>
  );
}
