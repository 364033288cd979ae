import { makeStyles, tokens } from '@fluentui/react-components';
import { StateText } from '../../../ui/StateText.tsx';
import { OutsideLink } from '../../../ui/TextLink.tsx';
import { say } from '../takeWords.ts';
import type { TakeState } from '../useTake.ts';
import { LeftOut } from './LeftOut.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, overflowWrap: 'anywhere' },
  bar: { width: '100%', height: '6px', accentColor: tokens.colorCompoundBrandBackground },
});

/** How far it is, where it went, and what was left out of it. */
export function TakeOutcome({ state }: { state: TakeState }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      <div role="status">
        {state.kind === 'working' ? <StateText icon="underWay">{state.words}</StateText> : null}
        {state.kind === 'stopped' ? <StateText icon="ended">{say('stopped')}</StateText> : null}
        {state.kind === 'failed' ? <StateText icon="attention">{state.words}</StateText> : null}
        {state.kind === 'done' ? <StateText icon="done">{state.words}</StateText> : null}
      </div>
      {state.kind === 'working' ? (
        <progress className={styles.bar} aria-hidden value={state.at} max={Math.max(1, state.of)} />
      ) : null}
      {state.kind === 'done' && state.webUrl ? (
        <span>
          <OutsideLink url={state.webUrl}>{say('openKept')}</OutsideLink>
        </span>
      ) : null}
      {state.kind === 'done' ? <LeftOut rows={state.leftOut} /> : null}
    </div>
  );
}
