import { Button, makeStyles } from '@fluentui/react-components';
import { lazy, Suspense } from 'react';
import { asks } from '../../../domain/asks.ts';
import type { Ask } from '../../../domain/asks.ts';
import type { Day } from '../../../domain/days.ts';
import { say as sayAsking } from '../../../ui/records/askWords.ts';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { useLinkTo } from '../../../ui/SurroundingsContext.tsx';
import type { NeedLine } from '../statusView.ts';

const DecideAsk = lazy(() =>
  import('../../../ui/records/DecideAsk.tsx').then((part) => ({ default: part.DecideAsk })),
);

const useStyles = makeStyles({
  button: {
    '@container hub (max-width: 719px)': { flexGrow: 1, minHeight: '44px' },
    '@media print': { display: 'none' },
  },
  whole: { flexBasis: '100%', minWidth: 0 },
});

interface NeedWayProps {
  line: NeedLine;
  ask: Ask | null;
  today: Day;
  mayWrite: boolean;
  isPrimary: boolean;
  isOpen: boolean;
  open: () => void;
  close: (isDone: boolean) => void;
}

/** [Decide] beside a need, opening its form below; how a decision stands; [Answer] for what is no decision. */
export function NeedWay({ line, ask, today, mayWrite, isPrimary, isOpen, open, close }: NeedWayProps) {
  const styles = useStyles();
  const linkTo = useLinkTo();
  const { turn } = line;
  if (turn === null || ask === null) return null;
  const appearance = isPrimary ? 'primary' : 'secondary';
  const name = `${sayAsking(turn.kind)}: ${line.sentence}`;
  return (
    <>
      {mayWrite && turn.kind === 'decide' && !isOpen ? (
        <Button className={styles.button} appearance={appearance} aria-label={name} onClick={open}>
          {sayAsking('decide')}
        </Button>
      ) : null}
      {mayWrite && turn.kind === 'answer' ? (
        <Button
          as="a"
          className={styles.button}
          appearance={appearance}
          aria-label={name}
          href={linkTo(line.address)}
        >
          {sayAsking('answer')}
        </Button>
      ) : null}
      <div className={styles.whole}>
        {mayWrite && isOpen ? (
          <Suspense>
            <DecideAsk
              ask={ask}
              postKey={turn.postKey}
              today={today}
              onDone={() => close(true)}
              onCancel={() => close(false)}
            />
          </Suspense>
        ) : null}
        <SaveState list={asks.name} recordKey={line.key} />
      </div>
    </>
  );
}
