import { Button, Text } from '@fluentui/react-components';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import { unanswered } from '../../../domain/askChanges.ts';
import { asks } from '../../../domain/asks.ts';
import type { Ask } from '../../../domain/asks.ts';
import { DecideAsk } from '../../../ui/records/DecideAsk.tsx';
import { say as sayAsking } from '../../../ui/records/askWords.ts';
import { useWhyNotAnswer } from '../../../ui/records/useWhyNotAnswer.ts';
import { say as sayUi } from '../../../ui/uiWords.ts';
import type { AskTurn } from '../askTurn.ts';
import type { UnsentAsk } from '../unsentAsks.ts';
import type { AsksData } from '../useAsks.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { NoteAnswer } from './NoteAnswer.tsx';
import { SendAnswer } from './SendAnswer.tsx';
import { Tell } from './Tell.tsx';

interface TurnProps {
  ask: Ask;
  data: AsksData;
  turn: AskTurn;
  /** This person's change of the question that SharePoint does not have, or has had a moment ago. */
  entry: UnsentAsk | null;
}

/** What this person may do with the question: answer, decide, tell whoever is asked, or only read. */
export function Turn({ ask, data, turn, entry }: TurnProps) {
  const whyNot = useWhyNotAnswer();
  // Two texts, or a refusal, are decided first; they stand above with their buttons.
  const isStuck = entry?.state === 'conflict' || entry?.state === 'refused';
  if (turn.kind === 'ended') return turn.canTakeBack && !isStuck && !whyNot ? <TakeBack ask={ask} /> : null;
  const isWriting = turn.kind === 'answer' || turn.kind === 'decide';
  if (whyNot === 'readOnly') return <Text>{sayUi('readOnly')}</Text>;
  if (isWriting && whyNot === 'noRight') return <SendAnswer ask={ask} data={data} entry={entry} />;
  return (
    <>
      {turn.why ? <Text>{turn.why}</Text> : null}
      {turn.kind === 'answer' && !isStuck ? (
        <AnswerForm key={ask.row.eTag} ask={ask} postKey={turn.postKey} today={data.today} />
      ) : null}
      {turn.kind === 'decide' && !isStuck ? (
        <DecideAsk ask={ask} postKey={turn.postKey} today={data.today} />
      ) : null}
      {turn.isMine && !isWriting ? <Tell ask={ask} data={data} /> : null}
      {turn.canNote && !isStuck && ask.row.id !== '' && !whyNot ? (
        <NoteAnswer ask={ask} data={data} postKey={turn.postKey} />
      ) : null}
    </>
  );
}

function TakeBack({ ask }: { ask: Ask }) {
  const change = useChangeItem(asks);
  return (
    <div>
      <Button onClick={() => void change(ask, unanswered)}>{sayAsking('takeBack')}</Button>
    </div>
  );
}
