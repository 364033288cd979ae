import { Button, Field, makeStyles, mergeClasses, Text, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ClipboardEvent, DragEvent } from 'react';
import { Notice } from '../../../ui/Notice.tsx';
import { say } from '../importWords.ts';
import { readFile, readPaste } from '../sheetFile.ts';
import type { ReadFile, SheetFile } from '../sheetFile.ts';

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
  over: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorSubtleBackgroundHover,
  },
  hint: { color: tokens.colorNeutralForeground2 },
  paste: { width: '100%', maxWidth: '420px' },
});

/** A file by choosing or dropping it, or cells by pasting; a refusal in a sentence that says what to do. */
export function ChooseSheet({
  isPrimary,
  onFile,
}: {
  isPrimary: boolean;
  onFile: (file: SheetFile) => void;
}) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const { state, read } = useReading(onFile);
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setIsOver(false);
    const [file] = event.dataTransfer.files;
    if (file) read(file.name, () => readFile(file));
  };
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    const [file] = event.clipboardData.files;
    const text = event.clipboardData.getData('text/plain');
    const html = event.clipboardData.getData('text/html') || null;
    if (text || html) read(say('pastedName'), () => readPaste({ text, html }, say('pastedName')));
    else if (file) read(file.name, () => readFile(file));
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
        {say('choose')}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".xlsx,.xlsm,.csv,.txt"
        aria-label={say('choose')}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) read(file.name, () => readFile(file));
          // The same file may be chosen again after it was mended.
          target.value = '';
        }}
      />
      <Text className={styles.hint}>{isOver ? say('dropHere') : say('chooseHint')}</Text>
      <Field label={say('paste')} hint={say('pasteHint')} className={styles.paste}>
        <Textarea rows={2} value="" onChange={() => undefined} onPaste={onPaste} />
      </Field>
      <div role="status">
        {state.kind === 'reading' ? <Text>{say('reading', { name: state.name })}</Text> : null}
      </div>
      {state.kind === 'refused' ? (
        <div role="alert">
          <Notice intent="error">{state.words}</Notice>
        </div>
      ) : null}
    </div>
  );
}

type Reading = { kind: 'none' } | { kind: 'reading'; name: string } | { kind: 'refused'; words: string };

/** Reads one file at a time; the last one chosen counts. */
function useReading(onFile: (file: SheetFile) => void) {
  const [state, setState] = useState<Reading>({ kind: 'none' });
  const last = useRef(0);
  const read = (name: string, begin: () => Promise<ReadFile>) => {
    last.current += 1;
    const mine = last.current;
    setState({ kind: 'reading', name });
    void begin().then((done) => {
      if (mine !== last.current) return;
      if ('file' in done) {
        setState({ kind: 'none' });
        onFile(done.file);
      } else setState({ kind: 'refused', words: say(`refused.${done.refusal}`, { name: done.name }) });
    });
  };
  return { state, read };
}
