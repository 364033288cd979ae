import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { DragEvent } from 'react';
import { say } from './chooseFileWords.ts';
import { Notice } from './Notice.tsx';
import { PasteHere } from './PasteHere.tsx';
import type { Pasting } from './PasteHere.tsx';
import { useOpening } from './useOpening.ts';
import type { Opened, Opening } from './useOpening.ts';

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
  over: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorSubtleBackgroundHover,
  },
  hint: { color: tokens.colorNeutralForeground2 },
});

interface ChooseFileProps<T> {
  /** What the button says. */
  label: string;
  hint: string;
  /** Endings a chooser offers, as in HTML; what a file is its bytes say. */
  accept: string;
  isPrimary: boolean;
  /** Opens a file; never rejects. */
  open: (file: File) => Promise<Opened<T>>;
  onOpened: (opened: T) => void;
  /** Pasting, where what is pasted can be read too. */
  paste?: Pasting<T>;
}

/** A file by choosing, dropping or pasting it; what is refused says why and what to do. */
export function ChooseFile<T>({ label, hint, accept, isPrimary, open, onOpened, paste }: ChooseFileProps<T>) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const opening = useOpening(onOpened);
  const take = (files: FileList) => takeOne(files, opening, open);
  const { isOver, ...drop } = useDrop(take);
  return (
    <div className={mergeClasses(styles.root, isOver && styles.over)} {...drop}>
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
          // Nothing chosen is nothing said: the chooser was closed.
          if (target.files?.length) take(target.files);
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
      <Text className={styles.hint}>{isOver ? say('dropNow') : hint}</Text>
      {paste ? <PasteHere {...paste} opening={opening} onFiles={take} /> : null}
      <div role="status">
        {opening.reading === null ? null : <Text>{say('reading', { name: opening.reading })}</Text>}
      </div>
      {opening.refused === null ? null : (
        <div role="alert">
          <Notice intent="error">{opening.refused}</Notice>
        </div>
      )}
    </div>
  );
}

function takeOne<T>(files: FileList, opening: Opening<T>, open: (file: File) => Promise<Opened<T>>): void {
  const [file, ...more] = files;
  if (file === undefined) opening.refuse(say('noFile'));
  else if (more.length > 0) opening.refuse(say('oneOnly'));
  else opening.begin(file.name, () => open(file));
}

/** Whether something is held over a part, and what is to be done when it is let go. */
function useDrop(take: (files: FileList) => void) {
  const [isOver, setIsOver] = useState(false);
  return {
    isOver,
    onDragOver: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(true);
    },
    onDragLeave: ({ currentTarget, relatedTarget }: DragEvent) => {
      // Passing from one part within to another is not leaving.
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setIsOver(false);
    },
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setIsOver(false);
      take(event.dataTransfer.files);
    },
  };
}
