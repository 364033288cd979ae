import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { memo, startTransition, useCallback, useDeferredValue, useMemo, useState } from 'react';
import type { Action } from '../../../../domain/actions.ts';
import { useIsWide } from '../../../../ui/useIsWide.ts';
import { noFilter } from '../../actionsFilter.ts';
import { filterActions, rowOf } from '../../actionsView.ts';
import { groupActions } from '../../groupActions.ts';
import { Filters } from '../../parts/Filters.tsx';
import type { Register } from '../../register.ts';
import { hiddenChosen } from '../manyView.ts';
import { say } from '../manyWords.ts';

/** More boxes than this are not drawn; [Choose all found] takes the rest too. */
const shownAtMost = 500;

/** The box begins empty and is nobody's but the typist's. */
const nothingGiven = { words: '' };

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  bar: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  rows: {
    maxHeight: '480px',
    overflowY: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { fontWeight: tokens.fontWeightSemibold, padding: `${tokens.spacingVerticalS} 0` },
  row: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-start',
    paddingBlock: tokens.spacingVerticalSNudge,
    cursor: 'pointer',
    '& input': {
      width: '18px',
      height: '18px',
      margin: '1px 0 0',
      flexShrink: 0,
      accentColor: tokens.colorCompoundBrandBackground,
    },
    ':hover': { backgroundColor: tokens.colorNeutralBackground2 },
  },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface ChooseActionsProps {
  register: Register;
  chosen: ReadonlySet<string>;
  onChoose: (chosen: Set<string>) => void;
}

/** Step 1: a box for every action, and what narrows them. What is chosen stays chosen when it is no longer shown. */
export function ChooseActions({ register, chosen, onChoose }: ChooseActionsProps) {
  const styles = useStyles();
  const isNarrow = !useIsWide(720);
  const [filter, setFilter] = useState(noFilter);
  const find = useCallback(
    (words: string) => startTransition(() => setFilter((before) => ({ ...before, find: words }))),
    [],
  );
  const asked = useDeferredValue(filter);
  const found = useMemo(() => filterActions(register, asked), [register, asked]);
  const shown = found.slice(0, shownAtMost);
  const hidden = hiddenChosen(chosen, shown);
  const choose = (key: string, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(key);
    else next.delete(key);
    onChoose(next);
  };
  const all = found.length > shown.length ? say('chooseAllFound', { count: found.length }) : null;
  return (
    <div className={styles.root}>
      <Filters
        register={register}
        filter={filter}
        isNarrow={isNarrow}
        given={nothingGiven}
        onType={find}
        onChange={(part) => setFilter((before) => ({ ...before, ...part }))}
      />
      <div className={styles.bar}>
        <Button
          disabled={found.length === 0}
          onClick={() => onChoose(new Set([...chosen, ...found.map(({ recordKey }) => recordKey)]))}
        >
          {all ?? say('chooseAll', { count: found.length })}
        </Button>
        <Button disabled={chosen.size === 0} onClick={() => onChoose(new Set())}>
          {say('chooseNone')}
        </Button>
        <Text role="status">
          {say('chosen', { count: chosen.size })}
          {hidden > 0 ? `. ${say('chosenHidden', { count: hidden })}` : ''}
        </Text>
      </div>
      {all ? <Text>{say('firstShown', { shown: shown.length, found: found.length })}</Text> : null}
      {found.length === 0 ? (
        <Text>{say('nothingFound')}</Text>
      ) : (
        <div className={styles.rows} tabIndex={0} role="group" aria-label={say('stepChoose')}>
          {groupActions(register, shown, asked.group).map((group) => (
            <fieldset key={group.key} className={styles.group}>
              <legend className={styles.legend}>{group.title}</legend>
              {group.actions.map((action) => (
                <Box
                  key={action.recordKey}
                  register={register}
                  action={action}
                  isChosen={chosen.has(action.recordKey)}
                  onChoose={choose}
                />
              ))}
            </fieldset>
          ))}
        </div>
      )}
    </div>
  );
}

interface BoxProps {
  register: Register;
  action: Action;
  isChosen: boolean;
  onChoose: (key: string, isChosen: boolean) => void;
}

/** A plain box: hundreds of Fluent's would be slow to draw. */
const Box = memo(function Box({ register, action, isChosen, onChoose }: BoxProps) {
  const styles = useStyles();
  const { ref, title, owner, state, due } = rowOf(register, action);
  return (
    <label className={styles.row}>
      <input
        type="checkbox"
        checked={isChosen}
        onChange={({ target }) => onChoose(action.recordKey, target.checked)}
      />
      <span className={styles.words}>
        {ref} {title}
        <span className={styles.quiet}>{[owner, state, due].filter(Boolean).join(' · ')}</span>
      </span>
    </label>
  );
});
