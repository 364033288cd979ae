import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useRuns } from '../../data/hooks/useRuns.ts';
import { StateText } from '../StateText.tsx';
import { PlaceLink } from '../TextLink.tsx';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import type { FailedLine, RunPress } from './runView.ts';
import { runView, say } from './runView.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: '720px',
    minWidth: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    outlineStyle: 'none',
    '@container hub (max-width: 719px)': { padding: tokens.spacingHorizontalM },
  },
  bar: { width: '100%', height: '6px', accentColor: tokens.colorCompoundBrandBackground },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@container hub (max-width: 719px)': { '> button': { flexGrow: 1, minHeight: '44px' } },
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'grid',
    rowGap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
  },
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
  const styles = useStyles();
  const { entries, runs } = useRuns();
  const run = entries.find((one) => one.key === key);
  const root = useRef<HTMLDivElement>(null);
  if (!run) return null;
  const view = runView(run, new Date());
  const act = (press: RunPress) => {
    root.current?.focus({ preventScroll: true });
    void runs[press](key).then(() => (press === 'forget' ? onClosed?.() : undefined));
  };
  return (
    <div
      ref={root}
      role="group"
      tabIndex={-1}
      className={styles.root}
      aria-label={say('progress', { title: run.title })}
      data-run-state={run.state}
    >
      <div aria-hidden>
        <StateText icon={view.icon}>{view.line}</StateText>
      </div>
      <VisuallyHidden>
        <span role="status">{view.spoken}</span>
      </VisuallyHidden>
      {view.progress ? <progress className={styles.bar} aria-hidden {...view.progress} /> : null}
      {runs.isDurable() || !view.progress ? null : <span>{say('notDurable')}</span>}
      <Lines title={say('failedTitle')} lines={view.failed} />
      <Lines title={say('keptTitle')} lines={view.kept} />
      <div className={styles.buttons}>
        {view.presses.map(({ press, label }) => (
          <Button key={press} onClick={() => act(press)}>
            {label}
          </Button>
        ))}
      </div>
    </div>
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
