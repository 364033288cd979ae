import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import { addresses } from '../../../domain/addresses.ts';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { cycleLine } from '../cycleView.ts';
import { StageLine } from '../parts/StageLine.tsx';
import type { Matrix } from '../useMatrix.ts';
import { countLine } from './countView.ts';
import { say } from './cycleLineWords.ts';
import { useStageProgress } from './useStageProgress.ts';

const NeedLonger = lazy(() =>
  import(/* webpackChunkName: "need-longer" */ './NeedLonger.tsx').then((part) => ({
    default: part.NeedLonger,
  })),
);

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  ways: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

/** The line of stages with today, how far the stage that is open has come, and the way to ask for longer. */
export function CycleLine({ matrix }: { matrix: Matrix }) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { cycle, today, hub } = matrix;
  const progress = useStageProgress(matrix);
  if (cycle === null) return null;
  const hasForce = hub !== null && hub.forceKey !== null;
  const counted = hasForce ? countLine(cycle, today, progress) : null;
  return (
    <div className={styles.root}>
      <StageLine line={cycleLine(cycle, today)} />
      {counted ? <Text>{counted}</Text> : null}
      <div className={styles.ways}>
        <PlaceLink to={addresses.cycles}>{say('allCycles')}</PlaceLink>
        {hasForce && !isOpen ? <Button onClick={() => setOpen(true)}>{say('longer')}</Button> : null}
      </div>
      {isOpen ? (
        <Suspense>
          <NeedLonger matrix={matrix} cycle={cycle} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}
