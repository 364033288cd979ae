import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import type { ReactNode } from 'react';
import type { Action } from '../../../domain/actions.ts';
import { useIsWide } from '../../../ui/useIsWide.ts';
import type { ActionsFilter } from '../actionsFilter.ts';
import { cleared, filterToQuery, isNarrowed } from '../actionsFilter.ts';
import { say } from '../actionsWords.ts';
import type { GivenWords, OnType } from '../useActionsFilter.ts';
import type { RegisterState } from '../useRegister.ts';
import { ActionTable } from './ActionTable.tsx';
import { Filters } from './Filters.tsx';
import { NoActions } from './NoActions.tsx';
import { Nothing } from './Nothing.tsx';
import { QuickFilters } from './QuickFilters.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  quick: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
  },
  count: { color: tokens.colorNeutralForeground2 },
});

interface RegisterPartProps {
  state: RegisterState;
  /** As chosen this moment. */
  filter: ActionsFilter;
  /** What `shown` answers: it may lag a moment behind the typing. */
  asked: ActionsFilter;
  shown: readonly Action[];
  /** The reference of the action that is open. */
  open: string | null;
  given: GivenWords;
  onType: OnType;
  onChange: (part: Partial<ActionsFilter>) => void;
  /** The register's tools, where they have no room in the page's head. */
  tools: ReactNode;
}

/** The filters, how many actions they leave, and the rows. */
export function RegisterPart(props: RegisterPartProps) {
  const { state, filter, asked, shown, open, onChange, ...find } = props;
  const styles = useStyles();
  const { register, actions } = state;
  const isNarrow = !useIsWide(720);
  if (register.actions.length === 0)
    return actions.hasAnswered ? <NoActions register={register} /> : <Text>{say('emptySoFar')}</Text>;
  return (
    <div className={styles.root}>
      <Filters {...{ register, filter, isNarrow, onChange, ...find }} />
      <div className={styles.quick}>
        <QuickFilters register={register} on={filter.show} onChange={onChange} />
        <Text role="status" className={styles.count}>
          {countWords(state, asked, shown.length)}
        </Text>
        {shown.length > 0 && isNarrowed(asked) ? (
          <Button appearance="subtle" onClick={() => onChange(cleared(asked))}>
            {say('clear')}
          </Button>
        ) : null}
      </div>
      {shown.length === 0 ? (
        <Nothing register={register} filter={asked} onChange={onChange} />
      ) : (
        <Rows
          register={register}
          shown={shown}
          open={open}
          group={asked.group}
          query={filterToQuery(asked)}
        />
      )}
    </div>
  );
}

/** Typing must not draw the rows again: they wait for the deferred answer. */
const Rows = memo(ActionTable);

function countWords({ register, actions }: RegisterState, asked: ActionsFilter, shown: number): string {
  if (!isNarrowed(asked)) return '';
  const { count, total } = actions.loaded;
  const partly = actions.isComplete
    ? ''
    : total === null
      ? say('lookedThroughUnknown', { loaded: count })
      : say('lookedThrough', { loaded: count, total });
  return [say('countOf', { shown, count: register.actions.length }), partly].filter(Boolean).join('. ');
}
