import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useOutbox } from '../../data/hooks/useOutbox.ts';
import { givenUpIn, keptBeside } from '../../data/outboxAnswer.ts';
import type { OutboxEntry } from '../../data/outboxEntry.ts';
import { useSession } from '../../data/hooks/useSession.ts';
import { CopyWords } from '../CopyWords.tsx';
import { useFormStyles } from '../formStyles.ts';
import { StateText } from '../StateText.tsx';
import { say as sayUi } from '../uiWords.ts';
import type { BothTexts, CellOf } from './saveView.ts';
import { saveView, say } from './saveView.ts';
import { useTitles } from './useTitles.ts';
import { useListDefinition } from './useListDefinition.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  both: {
    margin: 0,
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, maxHeight: '12em', overflowY: 'auto' },
  },
  column: { fontWeight: tokens.fontWeightSemibold },
});

interface SaveStateProps {
  /** The list's name. */
  list: string;
  recordKey: string;
  /** Names of fields that this screen calls otherwise. */
  labels?: Readonly<Record<string, string>>;
  /** Cells that this screen says otherwise. */
  cellOf?: CellOf;
  /** Hears of the cells that are given up, before they are dropped. */
  onGivenUp?: (cells: OutboxEntry['cells']) => void;
}

/**
 * How this person's change of one row stands, beside the row: kept, saving, saved, not saved yet, refused, or changed by
 * somebody else as well, with both texts. Nothing where there is no such change. A saved one that was seen is
 * acknowledged when the row leaves the screen.
 */
export function SaveState({ list, recordKey, labels, cellOf, onGivenUp }: SaveStateProps) {
  const styles = useStyles();
  const look = useFormStyles();
  const { entries, outbox } = useOutbox();
  const { signIn } = useSession();
  const entry = entries.find((one) => one.list === list && one.key === recordKey);
  const titleOf = useTitles(entry !== undefined && entry.state !== 'saved');
  useForgetSeen(entry?.state === 'saved' ? recordKey : null);
  const definition = useListDefinition(list, entry !== undefined) ?? { columns: {} };
  const { isDurable } = outbox;
  const choose = (choice: 'mine' | 'theirs') => {
    if (choice === 'theirs' && entry) onGivenUp?.(givenUpIn(entry));
    void outbox.resolve(recordKey, choice, entry && keptBeside(entry));
  };
  const view = entry
    ? saveView(entry, {
        ...{ list: definition, titleOf, now: new Date(), isDurable },
        ...(labels && { labels }),
        ...(cellOf && { cellOf }),
      })
    : null;
  return (
    <div className={view ? styles.root : undefined} data-save-state={view?.state}>
      <div role="status">{view ? <StateText icon={view.icon}>{view.words}</StateText> : null}</div>
      {view?.both.map((both) => (
        <Both key={both.label} {...both} />
      ))}
      {view && ['waiting', 'refused', 'conflict'].includes(view.state) ? (
        <div className={look.buttons}>
          {view.canSignIn ? <Button onClick={() => void signIn()}>{sayUi('signIn')}</Button> : null}
          {view.state === 'waiting' ? null : (
            <Choices isConflict={view.state === 'conflict'} choose={choose} />
          )}
          <CopyWords label={say('copy')} done={say('copied')} words={() => view.written} />
        </div>
      ) : null}
    </div>
  );
}

function Choices({
  isConflict,
  choose,
}: {
  isConflict: boolean;
  choose: (choice: 'mine' | 'theirs') => void;
}) {
  return (
    <>
      <Button onClick={() => choose('mine')}>{say(isConflict ? 'keepMine' : 'tryAgain')}</Button>
      <Button onClick={() => choose('theirs')}>{say(isConflict ? 'useTheirs' : 'leaveIt')}</Button>
    </>
  );
}

function Both({ label, mine, theirs }: BothTexts) {
  const styles = useStyles();
  return (
    <div>
      <div className={styles.column}>{label}</div>
      <dl className={styles.both}>
        <dt>{say('yours')}</dt>
        <dd dir="auto">{mine}</dd>
        <dt>{say('theirs')}</dt>
        <dd dir="auto">{theirs}</dd>
      </dl>
    </div>
  );
}

/** What was seen saved need not be kept in mind once the row has left the screen. */
function useForgetSeen(savedKey: string | null): void {
  const { outbox } = useOutbox();
  const seen = useRef<string | null>(null);
  useEffect(() => {
    seen.current = savedKey;
  }, [savedKey]);
  useEffect(
    () => () => {
      if (seen.current !== null) void outbox.acknowledge(seen.current);
    },
    [outbox],
  );
}
