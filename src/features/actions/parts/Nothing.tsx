import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ActionsFilter } from '../actionsFilter.ts';
import { cleared } from '../actionsFilter.ts';
import { say } from '../actionsWords.ts';
import { nothingMatches } from '../nothingView.ts';
import type { Register } from '../register.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: '720px',
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface NothingProps {
  register: Register;
  filter: ActionsFilter;
  onChange: (part: Partial<ActionsFilter>) => void;
}

/** "Nothing matches ‘custody’ in Workstream 2. One matches in Workstream 4." [Show it] [Clear filters] */
export function Nothing({ register, filter, onChange }: NothingProps) {
  const styles = useStyles();
  const { sentence, elsewhere } = useMemo(() => nothingMatches(register, filter), [register, filter]);
  return (
    <div className={styles.root}>
      <Text>{[sentence, elsewhere?.sentence].filter(Boolean).join(' ')}</Text>
      <div className={styles.buttons}>
        {elsewhere ? <Button onClick={() => onChange(elsewhere.filter)}>{elsewhere.show}</Button> : null}
        <Button onClick={() => onChange(cleared(filter))}>{say('clear')}</Button>
      </div>
    </div>
  );
}
