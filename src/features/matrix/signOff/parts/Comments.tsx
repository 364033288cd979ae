import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { commentsOn } from '../../../../domain/returnHistory.ts';
import { Section } from '../../../../ui/Section.tsx';
import { say } from '../signOffWords.ts';
import { commentDraft, useComment } from '../useComment.ts';
import type { SignOff } from '../useSignOff.ts';
import { CommentRow } from './CommentRow.tsx';
import { WordsForm } from './WordsForm.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '720px' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** The quality check of a received return: comments on standards, each with its answers. They are no level. */
export function Comments({ signOff }: { signOff: SignOff }) {
  const styles = useStyles();
  const { numberOf, write } = useComment(signOff);
  const [isNew, setNew] = useState(false);
  const { events, matrix, mayAdd } = signOff;
  const comments = commentsOn(events);
  return (
    <Section title={say('commentsTitle')}>
      <Text className={styles.quiet}>{say('commentsAbout')}</Text>
      {comments.length === 0 ? <Text>{say('commentsNone')}</Text> : null}
      <ul className={styles.list}>
        {comments.map((one) => (
          <CommentRow
            key={one.comment.recordKey}
            comment={one}
            number={numberOf(one.comment.standardKey)}
            posts={matrix.lists.posts.items}
            mayAdd={mayAdd}
            draftKey={commentDraft(matrix, `answer-${one.comment.recordKey}`)}
            onAnswer={write('answered', one.comment)}
          />
        ))}
      </ul>
      {mayAdd && !isNew ? (
        <div>
          <Button onClick={() => setNew(true)}>{say('comment')}</Button>
        </div>
      ) : null}
      {isNew ? (
        <WordsForm
          draftKey={commentDraft(matrix, 'comment')}
          title={say('comment')}
          label={say('commentWords')}
          standards={matrix.ordered}
          onClose={() => setNew(false)}
          onSave={write('commented', null)}
        />
      ) : null}
    </Section>
  );
}
