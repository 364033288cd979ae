import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { postEvents } from '../../../domain/postEvents.ts';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import type { AnswerView } from '../handoverView.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  one: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, breakInside: 'avoid' },
  said: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  words: { whiteSpace: 'pre-line' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The three questions and what was said; a gap is marked as one. */
export function AnswersRead({ answers }: { answers: readonly AnswerView[] }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {answers.map(({ question, title, said, gap }) => (
        <div key={question} className={styles.one} data-paragraph>
          <Text weight="semibold">{title}</Text>
          {gap ? <StateText icon="unknown">{gap}</StateText> : null}
          {said.map(({ key, words, byline }) => (
            <div key={key} className={styles.said}>
              <Text className={styles.words} dir="auto">
                {words}
              </Text>
              <Text size={200} className={styles.quiet}>
                {byline}
              </Text>
              <SaveState list={postEvents.name} recordKey={key} />
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
