import { makeStyles, tokens } from '@fluentui/react-components';
import { useRuns } from '../../data/hooks/useRuns.ts';
import { PlaceLink } from '../TextLink.tsx';
import { ProgressBox } from './ProgressBox.tsx';
import type { FailedLine, RunPress } from './runView.ts';
import { runView, say } from './runView.ts';

const useStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'grid', rowGap: tokens.spacingVerticalXS },
  more: { cursor: 'pointer', padding: `${tokens.spacingVerticalS} 0` },
});

interface RunProgressProps {
  /** The run's key, from `start` or from `entries`. */
  run: string;
  /** After a press on [Close]. */
  onClosed?: () => void;
}

/**
 * How many writes at once stand: how far, how long yet, [Pause] and [Carry on], what did not come through and why, [Undo].
 * Nothing where there is no such run.
 */
export function RunProgress({ run: key, onClosed }: RunProgressProps) {
  const { entries, runs } = useRuns();
  const run = entries.find((one) => one.key === key);
  if (!run) return null;
  const view = runView(run, new Date());
  const act = (press: RunPress) =>
    void runs[press](key).then(() => (press === 'forget' ? onClosed?.() : undefined));
  return (
    <ProgressBox
      label={say('progress', { title: run.title })}
      view={view}
      mark={{ 'data-run-state': run.state }}
      notDurable={runs.isDurable() ? null : say('notDurable')}
      onPress={act}
    >
      <Lines title={say('failedTitle')} lines={view.failed} />
      <Lines title={say('keptTitle')} lines={view.kept} />
    </ProgressBox>
  );
}

const atFirst = 10;

function Lines({ title, lines }: { title: string; lines: readonly FailedLine[] }) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  const rest = lines.slice(atFirst);
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <Items lines={lines.slice(0, atFirst)} />
      {rest.length > 0 ? (
        <details>
          <summary className={styles.more}>{say('more', { count: rest.length })}</summary>
          <Items lines={rest} />
        </details>
      ) : null}
    </>
  );
}

function Items({ lines }: { lines: readonly FailedLine[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ key, text, way }) => (
        <li key={key}>
          {text} {way ? <PlaceLink to={way.to}>{way.label}</PlaceLink> : null}
        </li>
      ))}
    </ul>
  );
}
