import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactNode } from 'react';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { useUploads } from '../../../data/hooks/useUploads.ts';
import { evidenceItems } from '../../../domain/evidence.ts';
import { proofKey } from '../../../domain/evidenceChanges.ts';
import { links } from '../../../domain/links.ts';
import { MarkingBadge } from '../../MarkingBadge.tsx';
import { StateText } from '../../StateText.tsx';
import { OutsideLink, PlaceLink } from '../../TextLink.tsx';
import { VisuallyHidden } from '../../VisuallyHidden.tsx';
import { SaveState } from '../SaveState.tsx';
import { UploadProgress } from '../UploadProgress.tsx';
import { useFilePicker } from '../useFilePicker.tsx';
import type { EvidenceView } from './evidenceView.ts';
import { say } from './evidenceWords.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
    overflowWrap: 'anywhere',
    paddingBlock: tokens.spacingVerticalS,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { fontWeight: tokens.fontWeightSemibold },
  shows: { whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  foot: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** What can be pressed at one item. */
export interface CardPresses {
  edit: () => void;
  version: () => void;
  takeAway: () => void;
  useNewer: (key: string) => void;
  sendFile: (file: File) => void;
}

interface EvidenceCardProps {
  view: EvidenceView;
  toKey: string;
  /** Null where nothing may be changed. */
  presses: CardPresses | null;
  /** A form that stands in the item's place. */
  children?: ReactNode;
}

/** One item beside what it proves. */
export function EvidenceCard({ view, toKey, presses, children }: EvidenceCardProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { entries } = useUploads();
  const upload = entries.find(({ key }) => key === view.key);
  // The item and its link are one thing to whoever added them: while the item is on its way it speaks for both.
  const { entries: waiting, outbox } = useOutbox();
  const itemEntry = waiting.find(
    ({ list, key, state }) => list === evidenceItems.name && key === view.key && state !== 'saved',
  );
  const linkKey = proofKey(view.key, toKey);
  const leaveLink = () => itemEntry?.kind === 'add' && void outbox.forget(linkKey);
  return (
    <li className={styles.root} data-evidence={view.key}>
      <span className={styles.title} dir="auto">
        <PlaceLink to={view.address}>{view.title}</PlaceLink>
      </span>
      <span className={styles.quiet}>{view.facts.join(' · ')}</span>
      {view.shows ? (
        <Text className={styles.shows} dir="auto">
          {view.shows}
        </Text>
      ) : null}
      {view.states.map(({ icon, words }) => (
        <StateText key={words} icon={upload && words === say('notHere') ? 'underWay' : icon}>
          {upload && words === say('notHere') ? say('onItsWay') : words}
        </StateText>
      ))}
      {view.newer ? (
        <StateText icon="attention">{say('newer', { title: view.newer.title })}</StateText>
      ) : null}
      <span className={styles.quiet}>
        {[view.owner, view.mayBePublished ? say('mayBePublished') : null].filter(Boolean).join(' · ')}
      </span>
      {view.marking === 'OFFICIAL-SENSITIVE' ? (
        <span>
          <MarkingBadge marking={view.marking} />
        </span>
      ) : null}
      {[view.also, ...view.frozen].map((words) =>
        words ? (
          <span key={words} className={styles.quiet}>
            {words}
          </span>
        ) : null,
      )}
      <UploadProgress upload={view.key} />
      <SaveState list={evidenceItems.name} recordKey={view.key} onGivenUp={leaveLink} />
      {itemEntry ? null : <SaveState list={links.name} recordKey={linkKey} />}
      <div className={styles.foot}>
        {view.url ? (
          <OutsideLink url={view.url}>
            {say('open')} <VisuallyHidden>{view.title}</VisuallyHidden>
          </OutsideLink>
        ) : null}
        {presses ? (
          <Button
            appearance="subtle"
            size="small"
            aria-expanded={isOpen}
            aria-label={say('changeOf', { title: view.title })}
            onClick={() => setOpen(!isOpen)}
          >
            {say('change')}
          </Button>
        ) : null}
        {presses && !view.isHere && !upload ? <SendFile onFile={presses.sendFile} /> : null}
        {presses && view.newer ? (
          <Button size="small" onClick={() => presses.useNewer(view.newer?.key ?? '')}>
            {say('useNewer')}
          </Button>
        ) : null}
      </div>
      {presses && isOpen ? (
        <div className={styles.buttons}>
          <Button size="small" onClick={presses.edit}>
            {say('edit')}
          </Button>
          <Button size="small" onClick={presses.version}>
            {say('version')}
          </Button>
          <Button size="small" onClick={presses.takeAway}>
            {say('takeAway')}
          </Button>
        </div>
      ) : null}
      {children}
    </li>
  );
}

/** Sends the file of an item whose upload was given up, or begun on another device. */
export function SendFile({ onFile }: { onFile: (file: File) => void }) {
  const { picker, choose } = useFilePicker(([file]) => file && onFile(file));
  return (
    <>
      <Button size="small" onClick={choose}>
        {say('sendFile')}
      </Button>
      {picker}
    </>
  );
}
