import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { lazy, Suspense, useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { actions } from '../../../domain/actions.ts';
import type { Action } from '../../../domain/actions.ts';
import { addresses } from '../../../domain/addresses.ts';
import { goTo, useAddress } from '../../../ui/address.ts';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say as sayUi } from '../../../ui/uiWords.ts';
import { pathToAction } from '../actionsFilter.ts';
import { say } from '../actionsWords.ts';
import { say as sayPanel } from '../panelWords.ts';
import { usePanelHeight } from '../usePanelHeight.ts';
import type { RegisterState } from '../useRegister.ts';
import { ActionDetails } from './ActionDetails.tsx';
import { FormMissing } from './FormMissing.tsx';
import { HeadingDepth } from './headingDepth.ts';

const useStyles = makeStyles({
  panel: {
    position: 'sticky',
    top: tokens.spacingVerticalS,
    overflowY: 'auto',
    boxSizing: 'border-box',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    boxShadow: tokens.shadow8,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  inside: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  padded: { padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalL} 0` },
  head: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    justifyContent: 'space-between',
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
});

interface ActionPanelProps {
  state: RegisterState;
  /** The reference in the address; there may be no such action. */
  address: string;
  action: Action | null;
  isPosting: boolean;
  isFullPage: boolean;
  /** The filters, kept in every address. */
  query: string;
}

/** One action: a panel beside the list, or the page itself where there is little room. */
export function ActionPanel({ state, address, action, isPosting, isFullPage, query }: ActionPanelProps) {
  const styles = useStyles();
  const panel = usePanelHeight(isFullPage);
  const { step } = pathToAction(useAddress().path);
  const isNew = addresses.action(address) === addresses.newAction;
  const form = isNew ? 'new' : action !== null && step !== 'update' ? step : null;
  const wasFilling = useRef(form !== null);
  useEffect(() => {
    const hasLeft = wasFilling.current && form === null && step === null;
    wasFilling.current = form !== null;
    if (hasLeft) document.querySelector<HTMLElement>('[data-action-title], main h1')?.focus();
  }, [form, step]);
  const close = addresses.actions + query;
  const closeOnEscape = (event: KeyboardEvent) => {
    const isTyping = (event.target as HTMLElement).matches('textarea, input, select');
    if (event.key === 'Escape' && !isTyping && !event.defaultPrevented) goTo(close);
  };
  return (
    <section
      ref={panel}
      className={isFullPage ? undefined : styles.panel}
      aria-label={say('panel', { ref: address })}
      onKeyDown={closeOnEscape}
    >
      <div className={mergeClasses(styles.inside, !isFullPage && styles.padded)}>
        {isFullPage ? null : (
          <div className={styles.head}>
            <h2 className={styles.title} tabIndex={-1} dir="auto" data-action-title>
              {action
                ? say('actionTitle', { ref: action.ref, title: action.title })
                : titleOf(address, isNew)}
            </h2>
            <Button
              appearance="subtle"
              icon={<DismissRegular />}
              aria-label={sayUi('close')}
              onClick={() => goTo(close)}
            />
          </div>
        )}
        <HeadingDepth value={isFullPage ? 'h2' : 'h3'}>
          {form !== null ? (
            <Suspense>
              <ActionStepForm key={form} step={form} state={state} action={action} query={query} />
            </Suspense>
          ) : action ? (
            <ActionDetails state={state} action={action} isPosting={isPosting} query={query} />
          ) : (
            <NoSuchAction
              isCertain={state.actions.hasAnswered}
              address={address}
              close={isFullPage ? null : close}
            />
          )}
        </HeadingDepth>
      </div>
    </section>
  );
}

const ActionStepForm = lazy(() =>
  import('../edit/ActionStepForm.tsx').then(
    (part) => ({ default: part.ActionStepForm }),
    () => ({ default: FormMissing }),
  ),
);

function titleOf(address: string, isNew: boolean): string {
  return isNew ? sayPanel('new') : say('panel', { ref: address });
}

/** Said only once the list has answered to the end: until then the action may still be on its way. */
function NoSuchAction({
  isCertain,
  address,
  close,
}: {
  isCertain: boolean;
  address: string;
  close: string | null;
}) {
  const { entries } = useOutbox();
  const added = entries.find(
    ({ list, kind, cells }) => list === actions.name && kind === 'add' && cells['Ref'] === address,
  );
  if (added)
    return (
      <>
        <Text>{sayPanel('pending')}</Text>
        <SaveState list={actions.name} recordKey={added.key} />
      </>
    );
  if (!isCertain)
    return <Text role="status">{sayUi('waiting', { what: say('panel', { ref: address }) })}</Text>;
  return (
    <Text>
      {say('noSuchAction', { ref: address })}{' '}
      {close === null ? null : <PlaceLink to={close}>{say('backToList')}</PlaceLink>}
    </Text>
  );
}
