import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import type { CycleLine, StageRow } from '../cycleView.ts';

const narrow = '@container hub (max-width: 719px)';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    // Four stages side by side, or as many as there are.
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 150px), 1fr))',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalM,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    [narrow]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  stage: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0 },
  bar: {
    position: 'relative',
    height: '4px',
    marginBottom: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralStroke2,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'GrayText' },
    [narrow]: { marginBottom: tokens.spacingVerticalXS },
  },
  past: {
    backgroundColor: tokens.colorNeutralStrokeAccessible,
    '@media (forced-colors: active)': { backgroundColor: 'CanvasText' },
  },
  now: {
    backgroundColor: tokens.colorCompoundBrandStroke,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  mark: {
    position: 'absolute',
    top: '-4px',
    width: '12px',
    height: '12px',
    marginInlineStart: '-6px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `2px solid ${tokens.colorNeutralBackground1}`,
    backgroundColor: tokens.colorCompoundBrandStroke,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The stages of a cycle from first to last, today marked where it falls. */
export function StageLine({ line }: { line: CycleLine }) {
  const styles = useStyles();
  return (
    <>
      <Text>{line.sentence}</Text>
      <ol className={styles.line}>
        {line.stages.map((stage) => (
          <Stage key={stage.key} stage={stage} />
        ))}
      </ol>
    </>
  );
}

function Stage({ stage }: { stage: StageRow }) {
  const styles = useStyles();
  const isNow = stage.when === 'now';
  return (
    <li className={styles.stage} aria-current={isNow ? 'step' : undefined}>
      <div
        className={mergeClasses(styles.bar, stage.when === 'past' && styles.past, isNow && styles.now)}
        aria-hidden
      >
        {stage.along === null ? null : (
          <span className={styles.mark} style={{ insetInlineStart: `${Math.round(stage.along * 100)}%` }} />
        )}
      </div>
      <Text weight={isNow ? 'semibold' : 'regular'}>{stage.name}</Text>
      {stage.dates ? <Text className={styles.quiet}>{stage.dates}</Text> : null}
      <Text className={styles.quiet}>{[stage.state, stage.today].filter(Boolean).join(' · ')}</Text>
    </li>
  );
}
