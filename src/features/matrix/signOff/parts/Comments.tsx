import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { commentsOn } from '../../../../domain/returnHistory.ts';
import { Section } from '../../../../ui/Section.tsx';
import { StateText } from '../../../../ui/StateText.tsx';
import { problemInWords } from '../../../../ui/uiWords.ts';
import { whoDid } from '../signOffView.ts';
import { say } from '../signOffWords.ts';
import { useReturnStep } from '../useReturnStep.ts';
import type { SignOff } from '../useSignOff.ts';
import { WordsForm } from './WordsForm.tsx';
import type { WordsTyped } from './WordsForm.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '720px' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} 0`,
    overflowWrap: 'anywhere',
    whiteSpace: 'pre-line',
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The quality check of a received return: comments on standards, each with its answers. They are no level. */
export function Comments({ signOff }: { signOff: SignOff }) {
  const styles = useStyles();
  const { happen } = useReturnStep(signOff);
  const [open, setOpen] = useState<string | null>(null);
  const { events, matrix, mayAdd } = signOff;
  const comments = commentsOn(events);
  const posts = matrix.lists.posts.items;
  const numberOf = (key: string | null) =>
    matrix.ordered.find(({ recordKey }) => recordKey === key)?.number ?? '';
  const write =
    (kind: 'commented' | 'answered', aboutKey: string | null, standardKey: string | null) =>
    async ({ words, recordKey, standardKey: chosen }: WordsTyped) => {
      const key = standardKey ?? chosen;
      const title = say(`event.${kind}`, { number: numberOf(key) });
      const { problems } = await happen(kind, recordKey, { title, words, aboutKey, standardKey: key });
      return problems[0] ? problemInWords(problems[0].problem) : null;
    };
  const draftKey = (name: string) => `return/${matrix.cycle?.recordKey ?? ''}/${name}`;
  return (
    <Section title={say('commentsTitle')}>
      <Text className={styles.quiet}>{say('commentsAbout')}</Text>
      {comments.length === 0 ? <Text>{say('commentsNone')}</Text> : null}
      <ul className={styles.list}>
        {comments.map(({ comment, answers }) => (
          <li key={comment.recordKey} className={styles.row}>
            <Text>
              {say('commentOn', { number: numberOf(comment.standardKey), words: comment.words ?? '' })}
            </Text>
            <Text className={styles.quiet}>{whoDid(comment, posts)}</Text>
            {answers.map((answer) => (
              <Text key={answer.recordKey}>{`${whoDid(answer, posts)}: ${answer.words ?? ''}`}</Text>
            ))}
            {answers.length === 0 ? <StateText icon="none">{say('notAnswered')}</StateText> : null}
            {mayAdd && open !== comment.recordKey ? (
              <Button size="small" onClick={() => setOpen(comment.recordKey)}>
                {say('answer')}
              </Button>
            ) : null}
            {open === comment.recordKey ? (
              <WordsForm
                draftKey={draftKey(`answer-${comment.recordKey}`)}
                title={say('answer')}
                label={say('answerWords')}
                onClose={() => setOpen(null)}
                onSave={write('answered', comment.recordKey, comment.standardKey)}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {mayAdd && open !== 'new' ? (
        <div>
          <Button onClick={() => setOpen('new')}>{say('comment')}</Button>
        </div>
      ) : null}
      {open === 'new' ? (
        <WordsForm
          draftKey={draftKey('comment')}
          title={say('comment')}
          label={say('commentWords')}
          standards={matrix.ordered}
          onClose={() => setOpen(null)}
          onSave={write('commented', null, null)}
        />
      ) : null}
    </Section>
  );
}
