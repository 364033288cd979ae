import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import { unanswered } from '../../../domain/askChanges.ts';
import { asks } from '../../../domain/asks.ts';
import type { Ask } from '../../../domain/asks.ts';
import { say as sayAsking } from '../../../ui/records/askWords.ts';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { say } from '../statusWords.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    paddingBottom: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
});

/** What was decided a moment ago: said where it stood, and taken back with one press. */
export function Decided({ keys, asked }: { keys: readonly string[]; asked: readonly Ask[] }) {
  return (
    <div role="status" data-print="no">
      {keys.map((key) => {
        const ask = asked.find(({ recordKey, state }) => recordKey === key && state === 'answered');
        return ask ? <One key={key} ask={ask} /> : null;
      })}
    </div>
  );
}

function One({ ask }: { ask: Ask }) {
  const styles = useStyles();
  const change = useChangeItem(asks);
  const { title } = ask;
  return (
    <div className={styles.root}>
      <span>{say(ask.decision === 'no' ? 'decidedNo' : 'decidedYes', { title })}</span>
      <SaveState list={asks.name} recordKey={ask.recordKey} />
      <Button onClick={() => void change(ask, unanswered)}>{sayAsking('takeBack')}</Button>
    </div>
  );
}
