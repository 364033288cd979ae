import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { useUploads } from '../../data/hooks/useUploads.ts';
import type { UploadState } from '../../data/hooks/useUploads.ts';
import { StateText } from '../StateText.tsx';
import { VisuallyHidden } from '../VisuallyHidden.tsx';
import { say, uploadView } from './uploadView.ts';
import type { UploadPress } from './uploadView.ts';

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

interface UploadProgressProps {
  /** The upload's key: that of the item of evidence it is for. */
  upload: string;
  /** After [Stop], or [Close] once it is there. */
  onClosed?: () => void;
}

/** A file on its way: how far, why it waits, [Pause], [Carry on], [Choose the same file], [Stop]. Nothing where there is none. */
export function UploadProgress({ upload: key, onClosed }: UploadProgressProps) {
  const { entries } = useUploads();
  const upload = entries.find((one) => one.key === key);
  return upload ? <Progress upload={upload} onClosed={onClosed} /> : null;
}

function Progress({ upload, onClosed }: { upload: UploadState; onClosed?: (() => void) | undefined }) {
  const styles = useStyles();
  const { uploads } = useUploads();
  const root = useRef<HTMLDivElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [isAnother, setIsAnother] = useState(false);
  const { key, name } = upload;
  const view = uploadView(upload);

  const act = (press: UploadPress) => {
    if (press === 'choose') return picker.current?.click();
    root.current?.focus({ preventScroll: true });
    void uploads[press](key).then(() => (press === 'stop' || press === 'forget' ? onClosed?.() : undefined));
  };
  const choose = async (file: File | undefined) => {
    if (file) setIsAnother((await uploads.choose(key, file)) === 'anotherFile');
  };

  return (
    <div
      ref={root}
      role="group"
      tabIndex={-1}
      className={styles.root}
      aria-label={say('progress', { name })}
      data-upload-state={upload.state}
    >
      <span className={styles.name} aria-hidden>
        {name}
      </span>
      <div aria-hidden>
        <StateText icon={view.icon}>{view.line}</StateText>
      </div>
      <VisuallyHidden>
        <span role="status">{view.spoken}</span>
      </VisuallyHidden>
      {view.progress ? <progress className={styles.bar} aria-hidden {...view.progress} /> : null}
      {uploads.isDurable() || !view.progress ? null : <span>{say('notDurable')}</span>}
      <div role="alert">
        {isAnother && upload.state === 'needsFile' ? <span>{say('anotherFile', { name })}</span> : null}
      </div>
      <input
        ref={picker}
        type="file"
        hidden
        tabIndex={-1}
        aria-hidden
        onChange={({ target }) => {
          void choose(target.files?.[0]);
          target.value = '';
        }}
      />
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
