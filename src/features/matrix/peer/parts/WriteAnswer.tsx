import { Button, Text } from '@fluentui/react-components';
import { reviewersInWords } from '../answerView.ts';
import { say } from '../answerWords.ts';
import { usePeerStyles } from '../peerStyles.ts';
import type { Answer } from '../useAnswer.ts';

interface WriteAnswerProps {
  answer: Answer;
  /** How many views would be written. */
  count: number;
  onWrite: () => void;
}

/** [Write these views] for those who may; for others, who may. */
export function WriteAnswer({ answer, count, onWrite }: WriteAnswerProps) {
  const styles = usePeerStyles();
  const { may, held, matrix } = answer;
  if (count === 0) return <Text>{say('nothing')}</Text>;
  if (may.add === 'no') return <WhoMay answer={answer} />;
  const isSure = may.add === 'yes' || held.some(({ kind }) => kind === 'peerReviewer');
  return (
    <>
      {isSure ? null : <Text>{say('mayBe')}</Text>}
      {may.undo ? null : <Text className={styles.quiet}>{say('finalNote')}</Text>}
      <Button appearance="primary" onClick={onWrite} disabledFocusable={matrix.views.readings === null}>
        {say('write', { count })}
      </Button>
    </>
  );
}

function WhoMay({ answer: { matrix } }: { answer: Answer }) {
  const styles = usePeerStyles();
  const who = reviewersInWords(matrix.lists.posts.items, matrix.today);
  if (who.length === 0) return <Text>{say('onlyPeersNobody')}</Text>;
  return (
    <>
      <Text>{say('onlyPeers')}</Text>
      <ul className={styles.list}>
        {who.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
