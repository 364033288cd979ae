import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { useLinkTo } from '../../../ui/SurroundingsContext.tsx';
import { OutsideLink } from '../../../ui/TextLink.tsx';
import { say } from '../todayWords.ts';
import type { TodayData } from '../useToday.ts';

const useStyles = makeStyles({
  words: { minWidth: 0, maxWidth: '720px', overflowWrap: 'anywhere' },
  sentence: { margin: 0, fontWeight: tokens.fontWeightSemibold },
  button: { minHeight: '44px', '@container hub (min-width: 720px)': { minHeight: '32px' } },
  why: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** The way to the race action lead; who will see the name is said before anybody types. */
export function AskLead({ data: { hub } }: { data: TodayData }) {
  const styles = useStyles();
  const linkTo = useLinkTo();
  const line = hub?.confidentialLine ?? null;
  return (
    <>
      <div className={styles.words}>
        <p className={styles.sentence}>{say('askLead')}</p>
        <p className={styles.why}>{say('askLeadWhy')}</p>
        {line ? (
          <p className={styles.why}>
            {say('askLeadConfidential')} <OutsideLink url={line}>{say('confidentialLine')}</OutsideLink>
          </p>
        ) : null}
      </div>
      <Button as="a" href={linkTo(addresses.askLead)} className={styles.button}>
        {say('askLeadWay')}
      </Button>
    </>
  );
}
