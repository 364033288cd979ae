import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { memo, useMemo } from 'react';
import type { ReactNode } from 'react';
import { actionStates } from '../../../domain/actions.ts';
import type { ActionState } from '../../../domain/actions.ts';
import type { ActionsFilter } from '../actionsFilter.ts';
import { filterChoices, workstreamTitle } from '../actionsView.ts';
import { say } from '../actionsWords.ts';
import type { Register } from '../register.ts';
import type { GivenWords, OnType } from '../useActionsFilter.ts';
import { FindBox } from './FindBox.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  choice: { flex: '1 1 105px', minWidth: 0, maxWidth: '260px', gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
  folds: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    '& > [open]': { flexBasis: '100%' },
  },
  summary: {
    cursor: 'pointer',
    paddingBlock: tokens.spacingVerticalSNudge,
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  stacked: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    '& > *': { maxWidth: 'none' },
  },
});

interface FiltersProps {
  register: Register;
  filter: ActionsFilter;
  isNarrow: boolean;
  given: GivenWords;
  onType: OnType;
  onChange: (part: Partial<ActionsFilter>) => void;
  /** Beside [Filter (1)], where the page's head has no room for them. */
  tools?: ReactNode;
}

/** [Find an action] and the choices; on narrow screens they are behind [Filter (1)], beside the register's tools. */
export function Filters(props: FiltersProps) {
  const { register, filter, isNarrow, given, onType, onChange, tools } = props;
  const styles = useStyles();
  const { workstream, body, state, group } = filter;
  const on = [workstream, body, state].filter(Boolean).length;
  const choices = <Choices {...{ register, workstream, body, state, group, onChange }} />;
  return (
    <>
      <div className={styles.root} role="search" aria-label={say('find')}>
        <FindBox given={given} onType={onType} />
        {isNarrow ? null : choices}
      </div>
      {isNarrow ? (
        <div className={styles.folds}>
          <details>
            <summary className={styles.summary}>
              {on === 0 ? say('filter') : say('filterOn', { count: on })}
            </summary>
            <div className={styles.stacked}>{choices}</div>
          </details>
          {tools}
        </div>
      ) : null}
    </>
  );
}

type ChoicesProps = Pick<FiltersProps, 'register' | 'onChange'> &
  Pick<ActionsFilter, 'workstream' | 'body' | 'state' | 'group'>;

/** Typing in the box beside them leaves the choices alone. */
const Choices = memo(function Choices({ register, workstream, body, state, group, onChange }: ChoicesProps) {
  const { workstreams, bodies } = useMemo(() => filterChoices(register), [register]);
  return (
    <>
      <Choice
        label={say('workstream')}
        value={workstream}
        options={workstreams.map((one) => [one.recordKey, workstreamTitle(one)])}
        onChange={(key) => onChange({ workstream: key })}
      />
      <Choice
        label={say('body')}
        value={body}
        options={bodies.map((one) => [one.recordKey, one.title])}
        onChange={(key) => onChange({ body: key })}
      />
      <Choice
        label={say('state')}
        value={state}
        options={actionStates.map((one) => [one, say(`state.${one}`)])}
        onChange={(key) => onChange({ state: key as ActionState | null })}
      />
      <Choice
        label={say('group')}
        value={group}
        none={say('group.workstream')}
        options={bodies.length > 0 || group ? [['committee', say('group.committee')]] : []}
        onChange={(key) => onChange({ group: key === 'committee' ? 'committee' : null })}
      />
    </>
  );
});

interface ChoiceProps {
  label: string;
  /** What no choice says; "All" unless told. */
  none?: string;
  value: string | null;
  options: [key: string, words: string][];
  onChange: (key: string | null) => void;
}

/** A choice with nothing to choose from is not shown, unless the address asks for something. */
function Choice({ label, none, value, options, onChange }: ChoiceProps) {
  const styles = useStyles();
  if (options.length === 0 && value === null) return null;
  const isKnown = value === null || options.some(([key]) => key === value);
  return (
    <Field label={label} className={styles.choice}>
      <Select
        className={styles.select}
        value={value ?? ''}
        onChange={(_event, data) => onChange(data.value || null)}
      >
        <option value="">{none ?? say('all')}</option>
        {isKnown ? null : <option value={value}>{value}</option>}
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
