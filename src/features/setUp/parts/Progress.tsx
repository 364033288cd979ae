import { makeStyles, ProgressBar, Text, tokens } from '@fluentui/react-components';
import { progressWords } from '../setUpView.ts';
import { say } from '../setUpWords.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '720px' },
});

/** How far the set-up has come. A screen reader hears that it began; the numbers are read on demand. */
export function Progress({ progress }: { progress: { done: number; of: number; words: string } }) {
  const styles = useStyles();
  const words = progressWords(progress);
  const { done, of } = progress;
  return (
    <div className={styles.root}>
      <ProgressBar
        aria-label={say('title')}
        aria-valuetext={words}
        value={of === 0 ? undefined : done / of}
        thickness="large"
      />
      <Text>{words}</Text>
      <Text role="status">{say('mayClose')}</Text>
    </div>
  );
}
