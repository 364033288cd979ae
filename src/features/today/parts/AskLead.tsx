import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { mailOf } from '../../../domain/today.ts';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { OutsideLink } from '../../../ui/TextLink.tsx';
import { say } from '../todayWords.ts';
import type { TodayData } from '../useToday.ts';

const useStyles = makeStyles({
  words: { minWidth: 0, maxWidth: '720px', overflowWrap: 'anywhere' },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  button: { minHeight: '44px', '@container hub (min-width: 720px)': { minHeight: '32px' } },
  why: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** A chat with the race action lead; who will see the name is said before anybody types. */
export function AskLead({ data: { hub, postsByKey, today } }: { data: TodayData }) {
  const styles = useStyles();
  const { host } = useSurroundings();
  const [hasFailed, setFailed] = useState(false);
  const mail = mailOf(hub?.leadPostKey ? postsByKey.get(hub.leadPostKey) : undefined, today);
  const line = hub?.confidentialLine ?? null;
  const open = async (to: string) => setFailed(!(await host.compose([to], say('askLeadWords'))));
  return (
    <>
      <div className={styles.words}>
        <p className={styles.sentence}>{say('askLead')}</p>
        <p className={styles.why}>{say(mail ? 'askLeadWhy' : 'askLeadNobody')}</p>
        {line ? (
          <p className={styles.why}>
            {say('askLeadConfidential')} <OutsideLink url={line}>{say('confidentialLine')}</OutsideLink>
          </p>
        ) : null}
        <p className={styles.why} role="status">
          {hasFailed && mail ? say('askLeadFailed', { mail }) : ''}
        </p>
      </div>
      {mail ? (
        <Button className={styles.button} onClick={() => void open(mail)}>
          {say('openChat')}
        </Button>
      ) : null}
    </>
  );
}
