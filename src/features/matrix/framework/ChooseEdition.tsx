import { Button, Field, makeStyles, mergeClasses, Text, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ClipboardEvent, DragEvent } from 'react';
import { Notice } from '../../../ui/Notice.tsx';
import type { EditionSource, ReadSource } from './editionFile.ts';
import { openFile, openPaste } from './editionFile.ts';
import { say } from './editionsWords.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    maxWidth: '720px',
    padding: tokens.spacingHorizontalL,
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  over: { backgroundColor: tokens.colorSubtleBackgroundHover },
  hint: { color: tokens.colorNeutralForeground2 },
  paste: { width: '100%', maxWidth: '420px' },
});

interface ChooseEditionProps {
  isPrimary: boolean;
  onSource: (source: EditionSource) => void;
}

/** The file of an edition by choosing, dropping or pasting; a refusal in a sentence that says what to do. */
export function ChooseEdition({ isPrimary, onSource }: ChooseEditionProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { reading, refused, open } = useOpening(onSource);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) open(file.name, () => openFile(file));
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    const text = event.clipboardData.getData('text/plain');
    const html = event.clipboardData.getData('text/html') || null;
    if (text || html) open(say('pastedName'), () => openPaste({ text, html }, say('pastedName')));
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
        {say(isPrimary ? 'choose' : 'anotherFile')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.csv,.txt,.json"
        aria-label={say('choose')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) open(file.name, () => openFile(file));
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
      <Text className={styles.hint}>{isOver ? say('dropHere') : say('chooseHint')}</Text>
      <Field label={say('paste')} hint={say('pasteHint')} className={styles.paste}>
        <Textarea rows={2} value="" onChange={() => undefined} onPaste={onPaste} />
      </Field>
      <div role="status">{reading === null ? null : <Text>{say('reading', { name: reading })}</Text>}</div>
      {refused === null ? null : (
        <div role="alert">
          <Notice intent="error">{refused}</Notice>
        </div>
      )}
    </div>
  );
}

/** Opens one file at a time; the last one chosen counts. */
function useOpening(onSource: (source: EditionSource) => void) {
  const [reading, setReading] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const last = useRef(0);
  const open = (name: string, begin: () => Promise<ReadSource>) => {
    last.current += 1;
    const mine = last.current;
    setReading(name);
    setRefused(null);
    void begin().then((done) => {
      if (mine !== last.current) return;
      setReading(null);
      if ('source' in done) onSource(done.source);
      else setRefused(say(`refused.${done.refusal}`, { name: done.name }));
    });
  };
  return { reading, refused, open };
}
