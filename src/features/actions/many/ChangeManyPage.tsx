import { makeStyles, Text } from '@fluentui/react-components';
import { useRef } from 'react';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import { useRuns } from '../../../data/hooks/useRuns.ts';
import { addresses } from '../../../domain/addresses.ts';
import { highestMarking } from '../../../domain/marking.ts';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { RunProgress } from '../../../ui/records/RunProgress.tsx';
import { Section } from '../../../ui/Section.tsx';
import { ActionLists } from '../parts/ActionLists.tsx';
import { useRegister } from '../useRegister.ts';
import { ManyForm } from './ManyForm.tsx';
import type { ManyDraft } from './manyChange.ts';
import { newManyDraft } from './manyChange.ts';
import { say } from './manyWords.ts';

const useStyles = makeStyles({
  progress: { outlineStyle: 'none', scrollMarginTop: '64px' },
});

/** Several actions changed in one go: chosen, seen, written at a pace, undone where nobody was faster. */
export function ChangeManyPage() {
  const styles = useStyles();
  const state = useRegister();
  const { register, actions, posts, bodies, hub } = state;
  const draft = useDraft<ManyDraft>('changeMany');
  const { entries } = useRuns();
  const progress = useRef<HTMLDivElement>(null);
  const begun = entries.filter(({ kind }) => kind === 'changeMany');
  return (
    <Page
      title={say('title')}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf([actions, posts, bodies])}
      marking={highestMarking(register.actions.map(({ marking }) => marking))}
      back={{ to: addresses.actions, label: say('back') }}
    >
      <div ref={progress} tabIndex={-1} className={styles.progress}>
        {begun.length > 0 ? (
          <Section title={say('underWay')}>
            {begun.map(({ key }) => (
              <RunProgress key={key} run={key} />
            ))}
          </Section>
        ) : null}
      </div>
      <ActionLists state={state}>
        {actions.isComplete ? null : (
          <Text role="status">{say('knownSoFar', { loaded: register.actions.length })}</Text>
        )}
        {draft.isKnown ? (
          <ManyForm
            state={state}
            first={draft.fields ?? newManyDraft()}
            keptAt={draft.keptAt}
            keep={draft.keep}
            drop={draft.drop}
            onBegun={() => progress.current?.focus()}
          />
        ) : null}
      </ActionLists>
    </Page>
  );
}
