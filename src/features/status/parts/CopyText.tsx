import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useEffect, useRef, useState } from 'react';
import { say } from '../statusWords.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    '@media print': { display: 'none' },
  },
  button: { alignSelf: 'flex-start' },
  words: { width: 'min(100%, 720px)' },
});

/** Copies the page as text. Where the host forbids it, the words are shown, ready to be copied by hand. */
export function CopyText({ words }: { words: string }) {
  const styles = useStyles();
  const [outcome, setOutcome] = useState<'copied' | 'failed' | null>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      setOutcome('copied');
    } catch {
      setOutcome('failed');
    }
  };
  const spoken = outcome === 'copied' ? say('textCopied') : outcome === 'failed' ? say('textNotCopied') : '';
  return (
    <div className={styles.root}>
      <Button className={styles.button} icon={<CopyRegular />} onClick={() => void copy()}>
        {say('copyText')}
      </Button>
      <span role="status">{spoken}</span>
      {outcome === 'failed' ? <Words words={words} /> : null}
    </div>
  );
}

function Words({ words }: { words: string }) {
  const box = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return (
    <Textarea
      className={useStyles().words}
      textarea={{ ref: box, rows: 12 }}
      readOnly
      value={words}
      aria-label={say('textLabel')}
    />
  );
}
