import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useDeferredValue, useMemo, useRef } from 'react';
import type { Action } from '../../domain/actions.ts';
import { addresses } from '../../domain/addresses.ts';
import { highestMarking } from '../../domain/marking.ts';
import { currentAddress, usePath } from '../../ui/address.ts';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { Page } from '../../ui/Page.tsx';
import { RegisterPlaces } from '../../ui/RegisterPlaces.tsx';
import { useIsWide } from '../../ui/useIsWide.ts';
import { filterToQuery, pathToAction, textToFilter } from './actionsFilter.ts';
import { filterActions } from './actionsView.ts';
import { say } from './actionsWords.ts';
import { ActionLists } from './parts/ActionLists.tsx';
import { LateTools } from './parts/LateTools.tsx';
import { RegisterPart } from './parts/RegisterPart.tsx';
import { useActionFocus } from './useActionFocus.ts';
import { loadPanel, useActionPanel } from './useActionPanel.ts';
import { useActionsFilter } from './useActionsFilter.ts';
import { useKeptPlace } from './useKeptPlace.ts';
import { useRegister } from './useRegister.ts';
import { useTextsReady } from './useTextsReady.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  sideBySide: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) 440px',
    columnGap: tokens.spacingHorizontalXXL,
    alignItems: 'start',
  },
});

// An address that names an action needs both at once.
if (pathToAction(currentAddress().path).ref !== null) loadPanel().catch(() => undefined);

/** The register, or what has a page of its own below it. */
export function ActionsPage() {
  const path = usePath();
  if (path !== addresses.changeMany) return <RegisterPage />;
  return (
    <Suspense fallback={null}>
      <ChangeManyPage />
    </Suspense>
  );
}

const ChangeManyPage = lazy(() =>
  import('./many/ChangeManyPage.tsx').then((page) => ({ default: page.ChangeManyPage })),
);

/** The register of actions, and one action beside it; where the window is narrow, one or the other. */
function RegisterPage() {
  const styles = useStyles();
  const root = useRef<HTMLDivElement>(null);
  const { ref, isPosting } = pathToAction(usePath());
  const isWide = useIsWide(1080);
  const isFullPage = !isWide && ref !== null;
  const isNarrow = !useIsWide(720);
  const state = useRegister();
  const { register, actions, posts, bodies, hub } = state;
  const { filter, given, type, change } = useActionsFilter();
  // As text: words that reach the address a moment after the rows are no reason to look again.
  const query = useDeferredValue(filterToQuery(filter));
  const asked = useMemo(() => textToFilter(query), [query]);
  useTextsReady(register.actions);
  const shown = useMemo(() => filterActions(register, asked), [register, asked]);
  const action = useMemo(() => register.actions.find((one) => one.ref === ref) ?? null, [register, ref]);
  const marking = useMemo(() => highestMarking(register.actions.map((one) => one.marking)), [register]);
  const shownMarking = isFullPage && action ? highestMarking([action.marking]) : marking;
  useKeptPlace(isFullPage);
  const Panel = useActionPanel({ isAsked: ref !== null, hasRows: register.actions.length > 0 });
  const isNew = ref !== null && addresses.action(ref) === addresses.newAction;
  useActionFocus(root, ref, (action !== null || isNew) && Panel !== null);

  const title = isFullPage ? fullPageTitle(action, isNew) : say('title');
  const total = actions.isComplete ? null : actions.loaded.total;
  const count = say('count', { count: total ?? register.actions.length });
  const tools =
    isFullPage || register.actions.length === 0 ? null : (
      <LateTools isNarrow={isNarrow} state={state} shown={shown} asked={asked} title={toolsTitle(hub)} />
    );
  return (
    <div className={styles.root} ref={root}>
      <Page
        title={title}
        line={[hub?.title ?? null, isFullPage || actions.asOf === null ? null : count]}
        asOf={oldestAsOf([actions, posts, bodies])}
        marking={shownMarking}
        back={isFullPage ? { to: addresses.actions + query, label: backWords(shown.length) } : undefined}
        actions={isNarrow ? null : tools}
      >
        {isFullPage ? null : <RegisterPlaces />}
        <ActionLists state={state}>
          <div className={ref !== null && !isFullPage ? styles.sideBySide : undefined}>
            <div hidden={isFullPage}>
              <RegisterPart
                state={state}
                filter={filter}
                asked={asked}
                shown={shown}
                open={ref}
                given={given}
                onType={type}
                onChange={change}
                tools={isNarrow ? tools : null}
              />
            </div>
            {ref === null || Panel === null ? null : (
              <Panel
                key={ref}
                state={state}
                address={ref}
                action={action}
                isPosting={isPosting}
                isFullPage={isFullPage}
                query={query}
              />
            )}
          </div>
        </ActionLists>
      </Page>
    </div>
  );
}

function fullPageTitle(action: Action | null, isNew: boolean): string {
  if (action) return say('actionTitle', { ref: action.ref, title: action.title });
  return say(isNew ? 'newAction' : 'title');
}

function toolsTitle(hub: { title: string } | null): string {
  return hub ? say('titleOf', { hub: hub.title }) : say('title');
}

function backWords(count: number): string {
  return count === 0 ? say('backToList') : say('backTo', { count });
}
