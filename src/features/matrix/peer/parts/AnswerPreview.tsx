import { Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useRuns } from '../../../../data/hooks/useRuns.ts';
import { settingsOf } from '../../../../domain/hub.ts';
import type { AnswerRead } from '../../../../domain/peer/answer.ts';
import type { AnswerLine } from '../../../../domain/peer/answerLines.ts';
import { dayOfAnswer } from '../../../../domain/peer/answerLines.ts';
import { isMutual } from '../../../../domain/peer/ownForce.ts';
import { fold } from '../../../../domain/sheets/cellText.ts';
import { dayInWords } from '../../../../ui/dayWords.ts';
import { Notice } from '../../../../ui/Notice.tsx';
import { Section } from '../../../../ui/Section.tsx';
import { answerRun } from '../answerRun.ts';
import { answerRows, signedReasons } from '../answerView.ts';
import { say } from '../answerWords.ts';
import { usePeerStyles } from '../peerStyles.ts';
import type { Answer } from '../useAnswer.ts';
import { AnswerLines } from './AnswerLines.tsx';
import { WhoAnswers } from './WhoAnswers.tsx';
import { WriteAnswer } from './WriteAnswer.tsx';

interface AnswerPreviewProps {
  answer: Answer;
  read: AnswerRead;
  runKey: string;
}

/** What an answer would do, before it does it; what is refused as a whole says why. */
export function AnswerPreview({ answer, read: opened, runKey }: AnswerPreviewProps) {
  const styles = usePeerStyles();
  const { runs } = useRuns();
  const [filled, setFilled] = useState({
    force: opened.by.force,
    post: opened.by.post,
    pack: opened.packKey ?? '',
  });
  const [unfit, setUnfit] = useState<string[]>([]);
  const [isStarted, setStarted] = useState(false);
  const { matrix, events, forces } = answer;
  const { hub, today, cycle, postsByKey } = matrix;
  const known = forces.find(({ title }) => fold(title) === fold(filled.force));
  const read: AnswerRead = {
    ...opened,
    packKey: filled.pack || null,
    by: {
      force: known?.title ?? filled.force.trim(),
      post: filled.post.trim(),
      forceKeys: opened.from === 'file' ? opened.by.forceKeys : known ? [known.recordKey] : [],
    },
  };
  const { refusal, lines, pack } = answer.read(read);
  const isWhoKnown = read.by.force !== '' && read.by.post !== '' && read.packKey !== null;
  const copy = pack === null ? undefined : answer.frozen.get(pack.packKey)?.state;
  const contents = pack?.pack?.contents ?? null;
  const rows = answerRows(lines, read, {
    file: contents ?? matrix.file.content,
    isSample: matrix.framework?.sample ?? false,
    posts: postsByKey,
    leadKey: hub?.leadPostKey ?? null,
  });
  const write = async () => {
    const { run, unfit: problems } = plan(lines);
    setUnfit(problems);
    if (run === null) return;
    setStarted(true);
    await runs.start(run);
  };
  const plan = (all: readonly AnswerLine[]) =>
    answerRun(
      all,
      {
        packKey: pack?.packKey ?? '',
        forceKey: hub?.forceKey ?? '',
        cycleKey: cycle?.recordKey ?? '',
        saidBy: read.by.force,
        day: dayOfAnswer(read, today),
        today,
        marking: contents?.marking === 'OFFICIAL-SENSITIVE' ? contents.marking : settingsOf(hub).usualMarking,
        postKey:
          answer.held.find(({ kind }) => kind === 'peerReviewer')?.recordKey ??
          answer.held[0]?.recordKey ??
          null,
        leadPostKey: hub?.leadPostKey ?? null,
        inRow: (reasons) => signedReasons(reasons, read, today),
      },
      { eventKey: runKey, canUndo: answer.may.undo },
    );
  return (
    <Section title={say('linesTitle')}>
      <WhoAnswers
        answer={answer}
        opened={opened}
        filled={filled}
        onChange={(part) => setFilled({ ...filled, ...part })}
      />
      {isWhoKnown && refusal === null ? (
        <Text>
          {say('from', {
            force: read.by.force,
            post: read.by.post,
            day: dayInWords(dayOfAnswer(read, today)),
          })}
        </Text>
      ) : null}
      {refusal !== null && (isWhoKnown || refusal === 'severalPacks') ? (
        <div role="alert">
          <Notice intent="error">{say(`refusal.${refusal}`, { force: read.by.force })}</Notice>
        </div>
      ) : null}
      {isWhoKnown && refusal === null ? (
        <div className={styles.part}>
          {copy === 'waiting' ? <Text role="status">{say('copyReading')}</Text> : null}
          {copy === 'unreadable' ? <Notice intent="warning">{say('copyUnread')}</Notice> : null}
          {known && isMutual(events, known.recordKey, 'peerAsked') ? (
            <Text>{say('mutual', { force: known.title })}</Text>
          ) : null}
          <AnswerLines rows={rows} />
          {copy === 'waiting' || (isStarted && answer.may.add !== 'no') ? null : (
            <WriteAnswer
              answer={answer}
              count={lines.filter(({ what }) => what !== 'skipped').length}
              onWrite={() => void write()}
            />
          )}
          {unfit.map((line) => (
            <Text key={line} role="alert">
              {line}
            </Text>
          ))}
        </div>
      ) : null}
    </Section>
  );
}
