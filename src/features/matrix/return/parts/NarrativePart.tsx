import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { stillTrueNarrative } from '../../../../domain/carryForward.ts';
import { returnLengths } from '../../../../domain/returns.ts';
import { dayInWords } from '../../../../ui/dayWords.ts';
import { useFormStyles } from '../../../../ui/formStyles.ts';
import { say } from '../returnWords.ts';
import type { StandardWork } from '../useStandard.ts';
import { PartSection } from './PartSection.tsx';
import { WordsBox } from './WordsBox.tsx';

const useStyles = makeStyles({
  beside: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 260px), 1fr))',
    gap: tokens.spacingHorizontalL,
  },
  prompts: { margin: 0, paddingInlineStart: '18px' },
  prompt: { listStyleType: 'disc' },
  last: {
    margin: 0,
    minWidth: 0,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
    whiteSpace: 'pre-line',
    overflowWrap: 'anywhere',
  },
});

/** 3 Narrative: the framework's prompts, the box, and last time's text beside it. */
export function NarrativePart({ work }: { work: StandardWork }) {
  const styles = useStyles();
  const { part, inFile, standing, isReadOnly } = work;
  const prompts = inFile?.prompts ?? [];
  const last = standing.last?.part?.narrative ?? null;
  return (
    <PartSection work={work} part="narrative" title={say('narrative.title')}>
      {prompts.length > 0 ? (
        <ul className={styles.prompts} aria-label={say('narrative.prompts')}>
          {prompts.map((prompt) => (
            <li key={prompt} className={styles.prompt}>
              {prompt}
            </li>
          ))}
        </ul>
      ) : null}
      <div className={styles.beside}>
        <WordsBox
          label={say('narrative.label')}
          value={part.shown.narrative ?? null}
          max={returnLengths.narrative}
          rows={10}
          isReadOnly={isReadOnly}
          under={say('narrative.released')}
          isFirst
          onChange={(narrative) => part.change({ narrative, narrativeStillTrueDay: null })}
        />
        <div>
          <Text weight="semibold" block>
            {say('narrative.last', { cycle: standing.last?.cycle.title ?? '' })}
          </Text>
          {last ? (
            <blockquote className={styles.last}>{last}</blockquote>
          ) : (
            <Text>{say('narrative.lastNone')}</Text>
          )}
        </div>
      </div>
      {isReadOnly ? null : <Choices work={work} last={last} />}
    </PartSection>
  );
}

function Choices({ work, last }: { work: StandardWork; last: string | null }) {
  const look = useFormStyles();
  const { part, standing, matrix } = work;
  const [putBack, setPutBack] = useState<string | null>(null);
  const words = part.shown.narrative ?? '';
  const stillTrueDay = part.shown.narrativeStillTrueDay ?? null;
  const startAgain = () => {
    setPutBack(words);
    part.change({ narrative: null, narrativeStillTrueDay: null });
  };
  const back = () => {
    part.change({ narrative: putBack });
    setPutBack(null);
  };
  const lastTime = standing.last;
  return (
    <div className={look.buttons}>
      {stillTrueDay ? (
        <Text role="status">{say('narrative.stillTrueOn', { day: dayInWords(stillTrueDay) })}</Text>
      ) : null}
      {last !== null && lastTime && words.trim() === '' ? (
        <Button onClick={() => part.change(stillTrueNarrative(lastTime, matrix.today))}>
          {say('narrative.stillTrue')}
        </Button>
      ) : null}
      {last !== null && words.trim() === last.trim() && stillTrueDay === null && lastTime ? (
        <Button onClick={() => part.change(stillTrueNarrative(lastTime, matrix.today))}>
          {say('narrative.stillTrue')}
        </Button>
      ) : null}
      {words.trim() !== '' ? <Button onClick={startAgain}>{say('narrative.startAgain')}</Button> : null}
      {putBack !== null && words.trim() === '' ? (
        <Button onClick={back}>{say('narrative.putBack')}</Button>
      ) : null}
    </div>
  );
}
