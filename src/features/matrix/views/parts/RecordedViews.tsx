import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { dayInWords } from '../../../../ui/dayWords.ts';
import { problemInWords } from '../../../../ui/uiWords.ts';
import { writtenFrom } from '../../../../domain/inPostThen.ts';
import type { ReturnEvent } from '../../../../domain/returnEvents.ts';
import type { Recorded } from '../../../../domain/recordedViews.ts';
import { levelInWords } from '../../standardView.ts';
import type { StandardViews } from '../useStandardViews.ts';
import { useViewWrites } from '../useViewWrites.ts';
import { say } from '../viewsWords.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  one: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    overflowWrap: 'anywhere',
    borderTop: `${tokens.strokeWidthThin} dashed ${tokens.colorNeutralStroke1}`,
    paddingTop: tokens.spacingVerticalS,
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  words: { whiteSpace: 'pre-line' },
});

/** What was typed from signed sheets and no facilitator has confirmed yet. It counts nowhere. */
export function RecordedViews({ views }: { views: StandardViews }) {
  const styles = useStyles();
  const { confirm } = useViewWrites(views);
  const [problem, setProblem] = useState<string | null>(null);
  const press = async (event: ReturnEvent) => {
    const { problems } = await confirm(event);
    setProblem(problems[0] ? problemInWords(problems[0].problem) : null);
  };
  return (
    <ul className={styles.list}>
      {views.recorded.map((one) => (
        <Row key={one.event.recordKey} recorded={one} views={views} onConfirm={() => void press(one.event)} />
      ))}
      {problem ? <Text role="alert">{problem}</Text> : null}
    </ul>
  );
}

interface RowProps {
  recorded: Recorded;
  views: StandardViews;
  onConfirm: () => void;
}

function Row({ recorded: { event, isOwn }, views, onConfirm }: RowProps) {
  const styles = useStyles();
  const { matrix, evidence, offer } = views;
  const around = { file: matrix.file.content, isSample: matrix.framework?.sample ?? false };
  const post = writtenFrom(event, matrix.lists.posts.items);
  const who = post?.title ?? event.row.created.by.name;
  const sheet = evidence.all.find(({ recordKey }) => event.evidenceKeys.includes(recordKey));
  return (
    <li className={styles.one}>
      <Text>{event.saidBy}</Text>
      <Text weight="semibold">{levelInWords(event.level, around)}</Text>
      {event.words ? <Text className={styles.words}>{event.words}</Text> : null}
      <Text className={styles.quiet}>
        {isOwn ? say('recordedOwn', { who }) : say('recordedBy', { who, day: dayInWords(event.day) })}
      </Text>
      {sheet?.title ? (
        <Text className={styles.quiet}>{say('recordedSheet', { title: sheet.title })}</Text>
      ) : null}
      {!isOwn && offer('community') === 'yes' ? (
        <Button
          size="small"
          aria-label={say('confirmLabel', { group: event.saidBy ?? '' })}
          onClick={onConfirm}
          data-print="no"
        >
          {say('confirm')}
        </Button>
      ) : null}
    </li>
  );
}
