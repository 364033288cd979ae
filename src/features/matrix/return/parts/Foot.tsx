import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import { useOutbox } from '../../../../data/hooks/useOutbox.ts';
import { returns } from '../../../../domain/returns.ts';
import { asOfWords, dayInWords } from '../../../../ui/dayWords.ts';
import { useFormStyles } from '../../../../ui/formStyles.ts';
import { SaveState } from '../../../../ui/records/SaveState.tsx';
import { focusPart } from '../focusPart.ts';
import type { FootStep } from '../footView.ts';
import { canSend } from '../footView.ts';
import { partCellInWords } from '../partInWords.ts';
import { nextMissing, partsInWords } from '../returnView.ts';
import { say } from '../returnWords.ts';
import { useRoomAtFoot } from '../useRoomAtFoot.ts';
import type { StandardWork } from '../useStandard.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    '@container hub (max-width: 719px)': { flexDirection: 'column', alignItems: 'stretch' },
  },
  // Where fingers type there is no Ctrl.
  keys: {
    color: tokens.colorNeutralForeground2,
    '@container hub (max-width: 719px)': { display: 'none' },
  },
});

interface FootProps {
  work: StandardWork;
  step: FootStep;
  onStep: () => void;
  onSend: () => void;
}

/** How it stands at the left, where it leads on at the right. What stays in sight is little, so that it hides no field. */
export function Foot({ work, step, onStep, onSend }: FootProps) {
  const styles = useStyles();
  const look = useFormStyles();
  const foot = useRoomAtFoot();
  const label = labelOf(step, work);
  const stuck = useRef<HTMLDivElement>(null);
  return (
    <>
      <div ref={stuck}>
        <Stuck work={work} />
      </div>
      <Sending work={work} isNext={step.kind === 'next'} onSend={onSend} />
      <div className={look.foot} ref={foot} data-foot="">
        <div className={styles.line}>
          <Standing work={work} onLook={() => focusPart(stuck.current, 'stuck')} />
          {label === null ? (
            <Text data-part="done" tabIndex={-1}>
              {nextMissing(work.ret.standings) === null ? say('foot.allDone') : null}
            </Text>
          ) : (
            <div className={look.buttons}>
              <Text size={200} className={styles.keys}>
                {say('foot.keys')}
              </Text>
              <Button data-part="primary" appearance="primary" onClick={onStep}>
                {label}
              </Button>
            </div>
          )}
        </div>
      </div>
    </>
  );
}

/** What was sent, and sending with something still missing. */
function Sending({ work, isNext, onSend }: { work: StandardWork; isNext: boolean; onSend: () => void }) {
  const styles = useStyles();
  const look = useFormStyles();
  const { standing, sentDay } = work;
  const mayAlsoSend = isNext && canSend(standing) && sentDay === null;
  if (sentDay === null && !mayAlsoSend) return null;
  return (
    <div className={styles.line}>
      {sentDay ? <Text>{say('foot.sent', { day: dayInWords(sentDay) })}</Text> : null}
      {mayAlsoSend && standing.missing.length > 0 ? (
        <Text>{say('foot.sendFirst', { parts: partsInWords(standing.missing) })}</Text>
      ) : null}
      {mayAlsoSend ? (
        <div className={look.buttons}>
          <Button data-part="send" onClick={onSend}>
            {say('foot.send')}
          </Button>
        </div>
      ) : null}
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

function useEntry({ recordKey }: StandardWork) {
  const { entries, outbox } = useOutbox();
  const entry = entries.find(({ list, key }) => list === returns.name && key === recordKey) ?? null;
  return { outbox, entry, isStuck: entry?.state === 'refused' || entry?.state === 'conflict' };
}

/** Both texts may be long: they stand in the page and not in the foot, where they would hide the fields. */
function Stuck({ work }: { work: StandardWork }) {
  if (!useEntry(work).isStuck) return null;
  const { inFile, around, recordKey, part } = work;
  return (
    <div data-part="stuck" tabIndex={-1}>
      <SaveState
        list={returns.name}
        recordKey={recordKey}
        cellOf={(field, cell) => partCellInWords(field, cell, { inFile, around })}
        onGivenUp={part.giveUp}
      />
    </div>
  );
}

/** "Saved 21:42", or what is in the way. */
function Standing({ work, onLook }: { work: StandardWork; onLook: () => void }) {
  const look = useFormStyles();
  const { part, recordKey, ret, standard } = work;
  const { entry, outbox, isStuck } = useEntry(work);
  const isWaiting = entry?.state === 'waiting';
  if (isStuck)
    return (
      <div className={look.buttons}>
        <Text>{say('foot.stuck')}</Text>
        <Button onClick={onLook}>{say('foot.look')}</Button>
      </div>
    );
  if (entry && (isWaiting || !part.isTyping))
    return (
      <div className={look.buttons}>
        <SaveState list={returns.name} recordKey={recordKey} />
        {isWaiting ? <Button onClick={() => void outbox.flush()}>{say('foot.tryNow')}</Button> : null}
      </div>
    );
  const row = ret.partInService(standard);
  const words = part.isTyping
    ? say(outbox.isDurable ? 'foot.typing' : 'foot.notDurable')
    : row
      ? say('foot.saved', { time: asOfWords(row.row.modified.at, new Date()) })
      : say(work.standing.level === null ? 'foot.nothing' : 'foot.levelOnly');
  return (
    <Text role="status" className={look.quiet}>
      {words}
    </Text>
  );
}
