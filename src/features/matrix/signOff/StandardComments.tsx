import { makeStyles } from '@fluentui/react-components';
import { useData } from '../../../data/hooks/DataContext.tsx';
import { useIsReadOnly } from '../../../data/hooks/useIsReadOnly.ts';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { postsHeldBy } from '../../../domain/posts.ts';
import { returnEvents } from '../../../domain/returnEvents.ts';
import type { Comment } from '../../../domain/returnHistory.ts';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import type { Matrix } from '../useMatrix.ts';
import { CommentRow } from './parts/CommentRow.tsx';
import { say } from './signOffWords.ts';
import { commentDraft, useComment } from './useComment.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '720px' },
});

export interface StandardCommentsProps {
  matrix: Matrix;
  standard: Standard;
  comments: readonly Comment[];
}

/** What the quality check said about this standard, with [Answer]. */
export function StandardComments({ matrix, standard, comments }: StandardCommentsProps) {
  const styles = useStyles();
  const { lists } = useData();
  const isReadOnly = useIsReadOnly();
  const { me } = useSurroundings();
  const { entries } = useOutbox();
  const { write } = useComment({
    ...{ matrix, forceKey: matrix.hub?.forceKey ?? null, row: null, rowsAnswered: false },
    ...{ held: postsHeldBy(me, matrix.lists.posts.items, matrix.today), evidence: new Map() },
    snapshot: () => null,
  });
  const mine = entries.filter(
    ({ list, cells }) =>
      list === returnEvents.name &&
      cells['Kind'] === 'answered' &&
      cells['StandardKey'] === standard.recordKey,
  );
  return (
    <Section title={say('commentsTitle')}>
      <ul className={styles.list}>
        {comments.map((one) => (
          <CommentRow
            key={one.comment.recordKey}
            comment={one}
            number={standard.number}
            posts={matrix.lists.posts.items}
            mayAdd={!isReadOnly && lists.rights(returnEvents.name).add !== 'no'}
            draftKey={commentDraft(matrix, `answer-${one.comment.recordKey}`)}
            onAnswer={write('answered', one.comment)}
          />
        ))}
      </ul>
      {mine.map(({ list, key }) => (
        <SaveState key={key} list={list} recordKey={key} />
      ))}
    </Section>
  );
}
