import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { AttachRegular } from '@fluentui/react-icons/svg/attach';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { lazy, Suspense } from 'react';
import { addresses } from '../../../domain/addresses.ts';
import { LoadState } from '../../LoadState.tsx';
import { PlaceLink } from '../../TextLink.tsx';
import { useFilePicker } from '../useFilePicker.tsx';
import { EvidenceCard } from './EvidenceCard.tsx';
import { evidenceView } from './evidenceView.ts';
import { say } from './evidenceWords.ts';
import { TakenAway } from './TakenAway.tsx';
import { useArrivedFiles } from './useArrivedFiles.ts';
import type { Proven } from './useEvidence.ts';
import { useEvidence } from './useEvidence.ts';
import { usePanel } from './usePanel.ts';
import type { PanelState } from './usePanel.ts';

const ItemForm = lazy(() =>
  import(/* webpackChunkName: "evidence-form" */ './ItemForm.tsx').then((part) => ({
    default: part.ItemForm,
  })),
);
const UseOne = lazy(() =>
  import(/* webpackChunkName: "evidence-form" */ './UseOne.tsx').then((part) => ({ default: part.UseOne })),
);

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    width: '100%',
    position: 'relative',
    borderRadius: tokens.borderRadiusMedium,
  },
  over: {
    outline: `${tokens.strokeWidthThick} dashed ${tokens.colorCompoundBrandStroke}`,
    outlineOffset: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0, outlineStyle: 'none' },
  ways: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    '> button': { justifyContent: 'flex-start' },
  },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

/**
 * What proves a record, beside it: a link pasted anywhere, a file dropped anywhere, or one we have already. The heading
 * is the page's own.
 */
export function EvidencePanel(proven: Proven) {
  const styles = useStyles();
  const state = useEvidence(proven);
  useArrivedFiles(state.itemsInService);
  const panel = usePanel(state);
  const { shown, lists, isKnown, around } = state;
  return (
    <div
      ref={panel.root}
      className={mergeClasses(styles.root, panel.isOver && styles.over)}
      data-evidence-panel=""
      {...(state.whyNot === null ? panel.drops : {})}
    >
      <LoadState lists={[lists.items, lists.links]} what={say('wait')}>
        {shown.length === 0 ? (
          <Text tabIndex={-1} data-first="">
            {say(isKnown ? 'none' : 'unknown')}
          </Text>
        ) : (
          <ul className={styles.list} tabIndex={-1} data-first="" aria-label={say('list')}>
            {shown.map((item) => (
              <EvidenceCard
                key={item.recordKey}
                view={evidenceView(item, around)}
                toKey={state.toKey}
                presses={state.whyNot === null ? panel.pressesOf(item) : null}
              >
                {panel.mode?.kind === 'edit' && panel.mode.item.recordKey === item.recordKey ? (
                  <Form panel={panel} />
                ) : panel.mode?.kind === 'version' && panel.mode.item.recordKey === item.recordKey ? (
                  <Form panel={panel} />
                ) : null}
              </EvidenceCard>
            ))}
          </ul>
        )}
        {state.lost > 0 && isKnown ? <Text>{say('lost', { count: state.lost })}</Text> : null}
      </LoadState>
      <TakenAway state={state} panel={panel} />
      <div role="status">{panel.said ? <Text>{panel.said}</Text> : null}</div>
      {state.whyNot ? <Text className={styles.quiet}>{state.whyNot}</Text> : <Ways panel={panel} />}
      <PlaceLink to={addresses.evidence}>{say('all')}</PlaceLink>
    </div>
  );
}

/** The ways to add; a form stands in their place while one is open. */
function Ways({ panel }: { panel: PanelState }) {
  const styles = useStyles();
  const files = useFilePicker(panel.take, { multiple: true });
  const { mode } = panel;
  if (mode?.kind === 'link' || mode?.kind === 'file') return <Form panel={panel} />;
  if (mode?.kind === 'useOne')
    return (
      <Suspense>
        <UseOne state={panel.state} use={panel.use} onClose={panel.close} />
      </Suspense>
    );
  return (
    <div className={styles.ways} data-evidence-ways="">
      <Button icon={<LinkRegular />} onClick={() => panel.open({ kind: 'link', address: '' })}>
        {say('addLink')}
      </Button>
      <Button icon={<AttachRegular />} onClick={files.choose}>
        {say('addFile')}
      </Button>
      <Button icon={<SearchRegular />} onClick={() => panel.open({ kind: 'useOne' })}>
        {say('useOne')}
      </Button>
      {files.picker}
      <span className={styles.quiet}>{say('hint')}</span>
    </div>
  );
}

function Form({ panel }: { panel: PanelState }) {
  const { mode } = panel;
  if (mode === null || mode.kind === 'useOne') return null;
  return (
    <Suspense>
      <ItemForm key={panel.formKey} form={mode} panel={panel} />
    </Suspense>
  );
}
