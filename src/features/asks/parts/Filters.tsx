import { Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { themesOf } from '../../../domain/askBarriers.ts';
import { obstacles } from '../../../domain/asks.ts';
import type { Ask } from '../../../domain/asks.ts';
import { goTo } from '../../../ui/address.ts';
import { say as sayAsking } from '../../../ui/records/askWords.ts';
import { useIsWide } from '../../../ui/useIsWide.ts';
import { addressOf, askStates } from '../asksFilter.ts';
import type { AsksFilter } from '../asksFilter.ts';
import { say } from '../asksWords.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingVerticalS, minWidth: 0 },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    paddingBlock: tokens.spacingVerticalXS,
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  choice: { flex: '1 1 140px', minWidth: 0, maxWidth: '240px', gridTemplateColumns: 'minmax(0, 1fr)' },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
});

/** State, what is in the way, and theme, each in the address; behind [Filter (1)] on narrow screens. */
export function Filters({ filter, asked }: { filter: AsksFilter; asked: readonly Ask[] }) {
  const styles = useStyles();
  const isWide = useIsWide(720);
  const set = (part: Partial<AsksFilter>) => goTo(addressOf({ ...filter, ...part }), { replace: true });
  const on = [filter.state, filter.way, filter.theme].filter(Boolean).length;
  const choices = (
    <div className={styles.root}>
      <Choice
        label={say('filter.state')}
        value={filter.state}
        choices={askStates.map((state) => [state, say(`state.${state}`)])}
        onChange={(state) => set({ state: state as AsksFilter['state'] })}
      />
      <Choice
        label={say('filter.way')}
        value={filter.way}
        choices={obstacles.map((way) => [way, sayAsking(`obstacle.${way}`)])}
        onChange={(way) => set({ way: way as AsksFilter['way'] })}
      />
      <Choice
        label={say('filter.theme')}
        value={filter.theme}
        choices={themesOf(asked).map((theme) => [theme, theme])}
        onChange={(theme) => set({ theme })}
      />
    </div>
  );
  if (isWide) return choices;
  return (
    <details>
      <summary className={styles.summary}>
        {on > 0 ? say('filter.openCount', { count: on }) : say('filter.open')}
      </summary>
      {choices}
    </details>
  );
}

interface ChoiceProps {
  label: string;
  value: string | null;
  choices: readonly (readonly [value: string, words: string])[];
  onChange: (value: string | null) => void;
}

function Choice({ label, value, choices, onChange }: ChoiceProps): ReactNode {
  const styles = useStyles();
  return (
    <Field label={label} className={styles.choice}>
      <Select
        className={styles.select}
        value={value ?? ''}
        onChange={(_, chosen) => onChange(chosen.value || null)}
      >
        <option value="">{say('filter.any')}</option>
        {choices.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
}
