import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Post } from '../../../../domain/posts.ts';
import type { Comment } from '../../../../domain/returnHistory.ts';
import { StateText } from '../../../../ui/StateText.tsx';
import { whoDid } from '../signOffView.ts';
import { say } from '../signOffWords.ts';
import { WordsForm } from './WordsForm.tsx';
import type { WordsTyped } from './WordsForm.tsx';

const useStyles = makeStyles({
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

interface CommentRowProps {
  comment: Comment;
  number: number | string;
  posts: readonly Post[];
  mayAdd: boolean;
  draftKey: string;
  onAnswer: (typed: WordsTyped) => Promise<string | null>;
}

/** One comment of the quality check with its answers, and [Answer]. */
export function CommentRow(props: CommentRowProps) {
  const styles = useStyles();
  const [isOpen, setOpen] = useState(false);
  const { number, posts, mayAdd, draftKey, onAnswer } = props;
  const { comment, answers } = props.comment;
  return (
    <li className={styles.row}>
      <Text>{say('commentOn', { number, words: comment.words ?? '' })}</Text>
      <Text className={styles.quiet}>{whoDid(comment, posts)}</Text>
      {answers.map((answer) => (
        <Text key={answer.recordKey}>{`${whoDid(answer, posts)}: ${answer.words ?? ''}`}</Text>
      ))}
      {answers.length === 0 ? <StateText icon="none">{say('notAnswered')}</StateText> : null}
      {mayAdd && !isOpen ? (
        <Button size="small" onClick={() => setOpen(true)} data-print="no">
          {say('answer')}
        </Button>
      ) : null}
      {isOpen ? (
        <WordsForm
          draftKey={draftKey}
          title={say('answer')}
          label={say('answerWords')}
          onClose={() => setOpen(false)}
          onSave={onAnswer}
        />
      ) : null}
    </li>
  );
}
