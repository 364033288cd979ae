import { Field, makeStyles, Textarea } from '@fluentui/react-components';
import type { ClipboardEvent } from 'react';
import { say } from './chooseFileWords.ts';
import type { Opened, Opening } from './useOpening.ts';

const useStyles = makeStyles({ root: { width: '100%', maxWidth: '420px' } });

/** How pasted cells or words are opened; `name` is what they are called. */
export interface Pasting<T> {
  label: string;
  hint: string;
  name: string;
  /** Never rejects. */
  open: (pasted: { text: string; html: string | null }) => Promise<Opened<T>>;
}

interface PasteHereProps<T> extends Pasting<T> {
  opening: Opening<T>;
  onFiles: (files: FileList) => void;
}

/** A field that keeps nothing typed and takes what is pasted: cells, words, or a file copied in its folder. */
export function PasteHere<T>({ label, hint, name, open, opening, onFiles }: PasteHereProps<T>) {
  const styles = useStyles();
  const onPaste = (event: ClipboardEvent) => {
    event.preventDefault();
    const { clipboardData } = event;
    const text = clipboardData.getData('text/plain');
    const html = clipboardData.getData('text/html') || null;
    // Some systems name a copied file in words too.
    const isFile = clipboardData.files[0]?.name === text;
    if (!isFile && (text || html)) opening.begin(name, () => open({ text, html }));
    else if (clipboardData.files.length > 0) onFiles(clipboardData.files);
    else opening.refuse(say('nothingPasted'));
  };
  return (
    <Field label={label} hint={hint} className={styles.root}>
      <Textarea rows={2} value="" onChange={() => undefined} onPaste={onPaste} />
    </Field>
  );
}
