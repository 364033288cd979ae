import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { StateIcon } from '../StateText.tsx';
import { StateText } from '../StateText.tsx';
import { VisuallyHidden } from '../VisuallyHidden.tsx';

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
    overflowWrap: 'anywhere',
    '@container hub (max-width: 719px)': { padding: tokens.spacingHorizontalM },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  bar: { width: '100%', height: '6px', accentColor: tokens.colorCompoundBrandBackground },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@container hub (max-width: 719px)': { '> button': { flexGrow: 1, minHeight: '44px' } },
  },
});

/** What takes its time, in finished words: how far it is, and what may be pressed. */
interface ProgressView<Press extends string> {
  line: string;
  /** Said by a screen reader: less often than the line changes. */
  spoken: string;
  icon: StateIcon;
  /** Null once there is nothing more to wait for. */
  progress: { value: number; max: number } | null;
  presses: readonly { press: Press; label: string }[];
}

interface ProgressBoxProps<Press extends string> {
  label: string;
  view: ProgressView<Press>;
  /** Its state, for whoever looks for it on the page. */
  mark?: Readonly<Record<`data-${string}`, string>>;
  /** What it is about, where the line does not say it. */
  name?: string;
  /** Said while it is under way where this device keeps nothing; null where it does. */
  notDurable: string | null;
  onPress: (press: Press) => void;
  children?: ReactNode;
}

/** How something that takes its time stands: how far, what is in the way, and its buttons. The focus stays in it. */
export function ProgressBox<Press extends string>(props: ProgressBoxProps<Press>) {
  const styles = useStyles();
  const { label, view, mark, name, notDurable, onPress, children } = props;
  const root = useRef<HTMLDivElement>(null);
  return (
    <div ref={root} role="group" tabIndex={-1} className={styles.root} aria-label={label} {...mark}>
      {name ? (
        <span className={styles.name} aria-hidden>
          {name}
        </span>
      ) : null}
      <div aria-hidden>
        <StateText icon={view.icon}>{view.line}</StateText>
      </div>
      <VisuallyHidden>
        <span role="status">{view.spoken}</span>
      </VisuallyHidden>
      {view.progress ? <progress className={styles.bar} aria-hidden {...view.progress} /> : null}
      {view.progress && notDurable ? <span>{notDurable}</span> : null}
      {children}
      <div className={styles.buttons}>
        {view.presses.map(({ press, label: words }) => (
          <Button
            key={press}
            onClick={() => {
              // The button may go with what it stops.
              root.current?.focus({ preventScroll: true });
              onPress(press);
            }}
          >
            {words}
          </Button>
        ))}
      </div>
    </div>
  );
}
