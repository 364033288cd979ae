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
    gap: tokens.spacingHorizontalS,
    maxWidth: '100%',
  },
  shown: { flexBasis: '100%' },
});

interface CopyWordsProps {
  /** What the button says. */
  label: string;
  /** What is said once it worked. */
  done: string;
  /** Asked for only when the button is pressed. */
  words: () => string;
}

/** A button that copies words; where the clipboard is refused the words appear, ready to be marked and copied. */
export function CopyWords({ label, done, words }: CopyWordsProps) {
  const styles = useStyles();
  const [isCopied, setCopied] = useState(false);
  const [shown, setShown] = useState<string | null>(null);
  const copy = async () => {
    const text = words();
    const worked = await copyWords(text);
    setCopied(worked);
    setShown(worked ? null : text);
  };
  return (
    <div className={styles.root}>
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {label}
      </Button>
      <Text role="status">{isCopied ? done : shown === null ? '' : say('wordsShown')}</Text>
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
