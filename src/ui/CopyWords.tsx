import { Button, makeStyles, Text, Textarea, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { copyWords } from './clipboard.ts';
import { say } from './uiWords.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    maxWidth: '100%',
  },
  said: { marginInlineStart: tokens.spacingHorizontalS },
  shown: { flexBasis: '100%', marginTop: tokens.spacingVerticalS },
});

interface CopyWordsProps {
  /** What the button says. */
  label: string;
  /** What is said once it worked. */
  done: string;
  /** Asked for only when the button is pressed. */
  words: () => string;
  /** Subtle among buttons that are. */
  appearance?: 'subtle';
}

/** A button that copies words; where the clipboard is refused the words appear, ready to be marked and copied. */
export function CopyWords({ label, done, words, appearance }: CopyWordsProps) {
  const styles = useStyles();
  const [isCopied, setCopied] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const copy = async () => {
    const text = words();
    const worked = await copyWords(text);
    setCopied(worked);
    setShown(worked ? null : text);
  };
  const said = isCopied ? done : shown === null ? null : say('wordsShown');
  return (
    <div className={styles.root}>
      <Button appearance={appearance} icon={<CopyRegular />} onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status">{said ? <Text className={styles.said}>{said}</Text> : null}</span>
      {shown === null ? null : (
        <Textarea
          className={styles.shown}
          readOnly
          value={shown}
          rows={6}
          aria-label={label}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}
