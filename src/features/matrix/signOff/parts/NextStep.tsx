import { Button, Text } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { wroteStandingLevel } from '../../../../domain/returnHistory.ts';
import { isSamePerson } from '../../../../domain/stamp.ts';
import { holdingBack } from '../../../../domain/toLookAt.ts';
import { Section } from '../../../../ui/Section.tsx';
import { problemInWords } from '../../../../ui/uiWords.ts';
import { useOnce } from '../../../../ui/useOnce.ts';
import { say } from '../signOffWords.ts';
import { useStepStyles } from '../stepStyles.ts';
import { useReturnStep } from '../useReturnStep.ts';
import type { SignOff } from '../useSignOff.ts';
import { WordsForm } from './WordsForm.tsx';

/** The next step on the way out: second reader, submitting, and for whoever receives it accepting or sending back. */
export function NextStep({ signOff }: { signOff: SignOff }) {
  const styles = useStepStyles();
  const { happen } = useReturnStep(signOff);
  const [isSendingBack, setSendingBack] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  // Pressed twice, it is one row; after something else happened to the return it is another one.
  const keys = useRef(new Map<string, string>());
  const { stands, found, isWhole, me, levels, mayAdd, matrix, progress } = signOff;
  const keyOf = (kind: string) => {
    const step = `${kind} after ${stands.event?.recordKey ?? ''}`;
    const key = keys.current.get(step) ?? crypto.randomUUID();
    keys.current.set(step, key);
    return key;
  };
  const { run: press, isBusy } = useOnce(async (kind: 'secondRead' | 'submitted' | 'accepted') => {
    const { problems } = await happen(kind, keyOf(kind), { title: say(`event.${kind}`) });
    setFailure(problems[0] ? problemInWords(problems[0].problem) : null);
  });
  if (!mayAdd || signOff.forceKey === null) return null;
  const held = holdingBack(found);
  const isOwn = wroteStandingLevel(me, levels.self);
  const notReady = progress.find(({ step }) => step === 'ready')?.missing.length ?? 0;
  const at = stands.stands;
  const submitter = stands.event?.row.created.by;
  const isOfForce = isOwn || (submitter !== undefined && isSamePerson(me, submitter));
  return (
    <Section title={say('nextTitle')}>
      {at === 'draft' || at === 'sentBack' ? (
        <>
          <Text className={styles.quiet}>{say(isOwn ? 'secondReadOwn' : 'secondReadAbout')}</Text>
          <div className={styles.buttons}>
            {isOwn ? null : (
              <Button
                appearance="primary"
                disabledFocusable={!isWhole || isBusy}
                onClick={() => void press('secondRead')}
              >
                {say('secondRead')}
              </Button>
            )}
          </div>
        </>
      ) : null}
      {at === 'secondRead' ? (
        <>
          {notReady > 0 ? <Text>{say('missingStandards', { count: notReady })}</Text> : null}
          {held.length > 0 ? <Text>{say('submitHeld', { count: held.length })}</Text> : null}
          <div className={styles.buttons}>
            <Button
              appearance="primary"
              disabledFocusable={!isWhole || held.length > 0 || isBusy}
              onClick={() => void press('submitted')}
            >
              {say('submit')}
            </Button>
          </div>
        </>
      ) : null}
      {at === 'submitted' ? (
        <>
          <Text className={styles.quiet}>{say(isOfForce ? 'receiveOwn' : 'receiveAbout')}</Text>
          {isOfForce ? null : (
            <div className={styles.buttons}>
              <Button disabledFocusable={isBusy} onClick={() => void press('accepted')}>
                {say('accept')}
              </Button>
              <Button aria-expanded={isSendingBack} onClick={() => setSendingBack(true)}>
                {say('sendBack')}
              </Button>
            </div>
          )}
        </>
      ) : null}
      {isSendingBack ? (
        <WordsForm
          draftKey={`return/${matrix.cycle?.recordKey ?? ''}/sendBack`}
          title={say('sendBack')}
          label={say('reasons')}
          onClose={() => setSendingBack(false)}
          onSave={async ({ words, recordKey }) => {
            const { problems } = await happen('sentBack', recordKey, { title: say('event.sentBack'), words });
            return problems[0] ? problemInWords(problems[0].problem) : null;
          }}
        />
      ) : null}
      <Text role="status">{failure ?? ''}</Text>
    </Section>
  );
}
