import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { goTo } from '../../../ui/address.ts';
import type { PracticeFilter } from '../practicesView.ts';
import { filterAddress, outcomeChoices, workstreamChoices } from '../practicesView.ts';
import { say } from '../shareWords.ts';
import type { Share } from '../useShare.ts';

const useStyles = makeStyles({
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    '& > *': { flex: '0 1 280px', minWidth: 0 },
    '@container hub (max-width: 719px)': { '& > *': { flexBasis: '100%' } },
  },
});

/** The two choices: does it work, and which workstream. They stand in the address. */
export function PracticeFilters({ share, filter }: { share: Share; filter: PracticeFilter }) {
  const styles = useStyles();
  const { practices, bodies } = share.lists;
  const show = (change: Partial<PracticeFilter>) =>
    goTo(filterAddress({ ...filter, ...change }), { replace: true });
  return (
    <div className={styles.root}>
      <Choice
        label={say('outcomeLabel')}
        value={filter.outcome}
        choices={outcomeChoices()}
        onChoose={(outcome) => show({ outcome })}
      />
      <Choice
        label={say('workstreamLabel')}
        value={filter.workstreamKey}
        choices={workstreamChoices(practices.items, bodies.items)}
        onChoose={(workstreamKey) => show({ workstreamKey })}
      />
    </div>
  );
}

interface ChoiceProps<Key extends string> {
  label: string;
  value: Key | null;
  choices: readonly { key: Key; name: string }[];
  onChoose: (key: Key | null) => void;
}

function Choice<Key extends string>({ label, value, choices, onChoose }: ChoiceProps<Key>) {
  const styles = useStyles();
  const choose = (key: string) => onChoose(choices.find((choice) => choice.key === key)?.key ?? null);
  return (
    <Field label={label} className={styles.field}>
      <Select className={styles.select} value={value ?? ''} onChange={(_, data) => choose(data.value)}>
        <option value="">{say('any')}</option>
        {choices.map(({ key, name }) => (
          <option key={key} value={key}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
