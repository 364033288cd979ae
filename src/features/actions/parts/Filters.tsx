import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { memo, useMemo } from 'react';
import { actionStates } from '../../../domain/actions.ts';
import type { ActionState } from '../../../domain/actions.ts';
import type { ActionsFilter } from '../actionsFilter.ts';
import { choicesOn, filterToQuery, noFilter } from '../actionsFilter.ts';
import { filterChoices, workstreamTitle } from '../actionsView.ts';
import { say } from '../actionsWords.ts';
import type { Register } from '../register.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
  find: { flex: '2 1 180px', minWidth: 0, maxWidth: '360px' },
  choice: { flex: '1 1 105px', minWidth: 0, maxWidth: '260px', gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
  details: { width: '100%' },
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
  onChange: (part: Partial<ActionsFilter>) => void;
}

/** [Find an action] and the three choices; on narrow screens the choices are behind [Filter (1)]. */
export function Filters({ register, filter, isNarrow, onChange }: FiltersProps) {
  const styles = useStyles();
  const on = choicesOn({ ...filter, show: null });
  const choices = <Choices register={register} filter={filter} onChange={onChange} />;
  const clear =
    filterToQuery(filter) === '' ? null : (
      <Button appearance="subtle" onClick={() => onChange(noFilter)}>
        {say('clear')}
      </Button>
    );
  return (
    <div className={styles.root} role="search" aria-label={say('find')}>
      <Field label={say('find')} className={styles.find}>
        <Input
          type="search"
          value={filter.find}
          contentBefore={<SearchRegular aria-hidden />}
          onChange={(_event, { value }) => onChange({ find: value })}
        />
      </Field>
      {isNarrow ? (
        <details className={styles.details}>
          <summary className={styles.summary}>
            {on === 0 ? say('filter') : say('filterOn', { count: on })}
          </summary>
          <div className={styles.stacked}>{choices}</div>
        </details>
      ) : (
        choices
      )}
      {clear}
    </div>
  );
}

interface ChoicesProps {
  register: Register;
  filter: ActionsFilter;
  onChange: (part: Partial<ActionsFilter>) => void;
}

function Choices({ register, filter, onChange }: ChoicesProps) {
  const { workstreams, bodies } = useMemo(() => filterChoices(register), [register]);
  return (
    <>
      <Choice
        label={say('workstream')}
        value={filter.workstream}
        options={workstreams.map((body) => [body.recordKey, workstreamTitle(body)])}
        onChange={(workstream) => onChange({ workstream })}
      />
      <Choice
        label={say('body')}
        value={filter.body}
        options={bodies.map((body) => [body.recordKey, body.title])}
        onChange={(body) => onChange({ body })}
      />
      <Choice
        label={say('state')}
        value={filter.state}
        options={actionStates.map((state) => [state, say(`state.${state}`)])}
        onChange={(state) => onChange({ state: state as ActionState | null })}
      />
    </>
  );
}

interface ChoiceProps {
  label: string;
  value: string | null;
  options: [key: string, words: string][];
  onChange: (key: string | null) => void;
}

/** A choice with nothing to choose from is not shown, unless the address asks for something. */
const Choice = memo(function Choice({ label, value, options, onChange }: ChoiceProps) {
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
        <option value="">{say('all')}</option>
        {isKnown ? null : <option value={value}>{value}</option>}
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
});
