import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useOutbox } from '../../../../data/hooks/useOutbox.ts';
import { returns } from '../../../../domain/returns.ts';
import { asOfWords, dayInWords } from '../../../../ui/dayWords.ts';
import { useFormStyles } from '../../../../ui/formStyles.ts';
import { SaveState } from '../../../../ui/records/SaveState.tsx';
import type { FootStep } from '../footView.ts';
import { canSend } from '../footView.ts';
import { nextMissing, partsInWords } from '../returnView.ts';
import { say } from '../returnWords.ts';
import type { StandardWork } from '../useStandard.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
  },
});

interface FootProps {
  work: StandardWork;
  step: FootStep;
  onStep: () => void;
  onSend: () => void;
}

/** How it stands at the left, where it leads on at the right. */
export function Foot({ work, step, onStep, onSend }: FootProps) {
  const styles = useStyles();
  const look = useFormStyles();
  const { standing, sentDay } = work;
  const label = labelOf(step, work);
  const mayAlsoSend = step.kind === 'next' && canSend(standing) && sentDay === null;
  return (
    <div className={look.foot}>
      <div className={styles.line}>
        <div>
          <Standing work={work} />
          {sentDay ? <Text block>{say('foot.sent', { day: dayInWords(sentDay) })}</Text> : null}
          {mayAlsoSend && standing.missing.length > 0 ? (
            <Text block size={200}>
              {say('foot.sendFirst', { parts: partsInWords(standing.missing) })}
            </Text>
          ) : null}
        </div>
        <div className={look.buttons}>
          {mayAlsoSend ? (
            <Button data-part="send" onClick={onSend}>
              {say('foot.send')}
            </Button>
          ) : null}
          {label === null ? null : (
            <Button data-part="primary" appearance="primary" onClick={onStep}>
              {label}
            </Button>
          )}
        </div>
      </div>
      {label === null ? (
        <Text data-part="done" tabIndex={-1}>
          {nextMissing(work.ret.standings) === null ? say('foot.allDone') : null}
        </Text>
      ) : (
        <Text size={200} className={look.quiet}>
          {say('foot.keys')}
        </Text>
      )}
    </div>
  );
}

function labelOf(step: FootStep, { ret, standard }: StandardWork): string | null {
  switch (step.kind) {
    case 'next':
      return say('foot.next', { part: say(`part.${step.part}`) });
    case 'send':
      return say('foot.send');
    case 'nextMissing': {
      const next = nextMissing(ret.standings, { after: standard.number, held: ret.held });
      return next && say('foot.nextMissing', { number: next.standard.number });
    }
    case 'none':
      return null;
  }
}

/** "Saved 21:42", or what is in the way. */
function Standing({ work }: { work: StandardWork }) {
  const look = useFormStyles();
  const { part, recordKey, ret, standard } = work;
  const { entries, outbox } = useOutbox();
  const entry = entries.find(({ list, key }) => list === returns.name && key === recordKey);
  const isStuck = entry && ['waiting', 'refused', 'conflict'].includes(entry.state);
  if (entry && (isStuck || !part.isTyping))
    return (
      <>
        <SaveState list={returns.name} recordKey={recordKey} onGivenUp={part.giveUp} />
        {entry.state === 'waiting' ? (
          <div className={look.buttons}>
            <Button onClick={() => void outbox.flush()}>{say('foot.tryNow')}</Button>
          </div>
        ) : null}
      </>
    );
  const row = ret.partInService(standard);
  const words = part.isTyping
    ? say(outbox.isDurable ? 'foot.typing' : 'foot.notDurable')
    : row
      ? say('foot.saved', { time: asOfWords(row.row.modified.at, new Date()) })
      : say('foot.nothing');
  return (
    <Text role="status" className={look.quiet}>
      {words}
    </Text>
  );
}
