import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { proofKey } from '../../../domain/evidenceChanges.ts';
import { links } from '../../../domain/links.ts';
import { SaveState } from '../SaveState.tsx';
import { say } from './evidenceWords.ts';
import type { EvidenceState } from './useEvidence.ts';
import type { PanelState } from './usePanel.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

/** What was just taken away from here, and the way back. */
export function TakenAway({ state, panel }: { state: EvidenceState; panel: PanelState }) {
  const styles = useStyles();
  const { taken } = panel;
  const item = state.items.find(({ recordKey }) => recordKey === taken);
  const isBack = state.shown.some(({ recordKey }) => recordKey === taken);
  if (taken === null || !item || isBack) return null;
  return (
    <div className={styles.root}>
      <Text role="status">{say('takenAway', { title: item.title })}</Text>
      <Button size="small" data-evidence-undo="" onClick={panel.undo}>
        {say('undo')}
      </Button>
      <SaveState list={links.name} recordKey={proofKey(taken, state.toKey)} />
    </div>
  );
}
