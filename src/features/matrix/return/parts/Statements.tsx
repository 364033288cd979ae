import { Button, Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import { statementsUpTo } from '../../../../domain/levelFromStatements.ts';
import type { LevelRules } from '../../../../domain/levelFromStatements.ts';
import type { LevelGroup } from '../levelView.ts';
import { toggled } from '../levelView.ts';
import { say } from '../returnWords.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  group: { margin: 0, padding: 0, border: 'none', minWidth: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  all: { alignSelf: 'flex-start', marginTop: tokens.spacingVerticalXS },
  box: { '& label': { overflowWrap: 'anywhere' } },
});

interface StatementsProps {
  rules: LevelRules;
  groups: readonly LevelGroup[];
  met: readonly string[];
  isReadOnly: boolean;
  onMeet: (keys: readonly string[]) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** The statements of some levels as boxes; their number on the keyboard ticks them. */
export function Statements({ rules, groups, met, isReadOnly, onMeet, onKeyDown }: StatementsProps) {
  const styles = useStyles();
  const lowest = Math.min(...rules.statements.map(({ level }) => level));
  return (
    <div className={styles.root} onKeyDown={onKeyDown}>
      {groups.map(({ level, name, meaning, tag, statements }, at) => (
        <fieldset key={level} className={styles.group} disabled={isReadOnly}>
          <legend className={styles.legend}>{tag ? `${name} · ${tag}` : name}</legend>
          {meaning ? <Text className={styles.quiet}>{meaning}</Text> : null}
          {statements.map(({ key, number, words, isMet }, first) => (
            <Checkbox
              key={key}
              className={styles.box}
              label={`${number} ${words}`}
              checked={isMet}
              data-first={at === 0 && first === 0 ? '' : undefined}
              onChange={() => onMeet(toggled(met, key))}
            />
          ))}
          {statements.length > 0 && !isReadOnly ? (
            <Button
              className={styles.all}
              onClick={() => onMeet([...new Set([...met, ...statementsUpTo(rules, level)])])}
            >
              {say(level > lowest ? 'level.allMetMore' : 'level.allMet')}
            </Button>
          ) : null}
        </fieldset>
      ))}
      {isReadOnly ? null : (
        <Text size={200} className={styles.quiet}>
          {say('level.digits')}
        </Text>
      )}
    </div>
  );
}
