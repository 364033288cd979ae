import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DragEvent, ReactNode } from 'react';
import { Notice } from '../../../../ui/Notice.tsx';
import type { PeerRefusal } from '../peerFile.ts';
import { say } from '../peerWords.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '720px',
    minWidth: 0,
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
    '@container hub (max-width: 719px)': { padding: tokens.spacingHorizontalM },
  },
  over: { backgroundColor: tokens.colorSubtleBackgroundHover },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface DropFileProps<T extends object> {
  label: string;
  hint: string;
  accept: string;
  isPrimary: boolean;
  /** Opens a file; a refusal is shown in a sentence. */
  open: (file: File) => Promise<T | PeerRefusal>;
  onOpened: (opened: T) => void;
  /** A further way in, below; it hands over what it opens. */
  children?: (begin: (name: string, open: () => Promise<T | PeerRefusal>) => void) => ReactNode;
}

/** A file by choosing or dropping; what is refused says why and what to do. */
export function DropFile<T extends object>(props: DropFileProps<T>) {
  const { label, hint, accept, isPrimary, open, onOpened, children } = props;
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { reading, refused, begin } = useOpening(onOpened);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) begin(file.name, () => open(file));
  };
  return (
    <div
      className={mergeClasses(styles.root, isOver && styles.over)}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={onDrop}
    >
      <Button appearance={isPrimary ? 'primary' : 'secondary'} onClick={() => input.current?.click()}>
        {label}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) begin(file.name, () => open(file));
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
      <Text className={styles.hint}>{isOver ? say('file.dropNow') : `${hint}, ${say('file.drop')}`}</Text>
      {children?.(begin)}
      <div role="status">
        {reading === null ? null : <Text>{say('file.reading', { name: reading })}</Text>}
      </div>
      {refused === null ? null : (
        <div role="alert">
          <Notice intent="error">{say(`refused.${refused.refusal}`, { ...refused })}</Notice>
        </div>
      )}
    </div>
  );
}

/** Opens one file at a time; the last one chosen counts. */
function useOpening<T extends object>(onOpened: (opened: T) => void) {
  const [reading, setReading] = useState<string | null>(null);
  const [refused, setRefused] = useState<PeerRefusal | null>(null);
  const last = useRef(0);
  const begin = (name: string, open: () => Promise<T | PeerRefusal>) => {
    last.current += 1;
    const mine = last.current;
    setReading(name);
    setRefused(null);
    void open().then((done) => {
      if (mine !== last.current) return;
      setReading(null);
      if ('refusal' in done) setRefused(done);
      else onOpened(done);
    });
  };
  return { reading, refused, begin };
}
