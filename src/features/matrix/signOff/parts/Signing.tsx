import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { standingLevels } from '../../../../domain/levels.ts';
import { Section } from '../../../../ui/Section.tsx';
import { thrownInWords } from '../../../../ui/thrownInWords.ts';
import { problemInWords } from '../../../../ui/uiWords.ts';
import { useOnce } from '../../../../ui/useOnce.ts';
import { say } from '../signOffWords.ts';
import { useStepStyles } from '../stepStyles.ts';
import { useReturnStep } from '../useReturnStep.ts';
import type { SignOff } from '../useSignOff.ts';
import { SignatureOf } from './SignatureOf.tsx';
import { WordsForm } from './WordsForm.tsx';

/** The chief officer's signature: what stands, signing, taking back, opening one standard again. */
export function Signing({ signOff }: { signOff: SignOff }) {
  const styles = useStepStyles();
  const { happen, sign } = useReturnStep(signOff);
  const [open, setOpen] = useState<'revoke' | 'reopen' | null>(null);
  const [said, setSaid] = useState('');
  const { signatures, stands, isWhole, unread, held, mayAdd, matrix, levels, by } = signOff;
  const newest = signatures.find(({ counts }) => counts);
  const standing = newest && newest.revoked === null ? newest : null;
  const isChief = held.some(({ kind }) => kind === 'chiefOfficer');
  const without = matrix.ordered.filter(
    ({ recordKey }) =>
      !by.outOfScope.has(recordKey) &&
      !standingLevels(levels.final, recordKey).some(({ level }) => level !== null),
  ).length;
  const isSubmitted = stands.stands === 'submitted' || stands.stands === 'accepted';
  const { run: press, isBusy } = useOnce(async () => {
    setSaid(say('signWorking'));
    try {
      // A copy that was made for nothing stays unused: the next try is another file.
      const kept = await sign(crypto.randomUUID());
      setSaid(
        kept === null ? say('signPartly') : kept.problems[0] ? problemInWords(kept.problems[0].problem) : '',
      );
    } catch (thrown) {
      const reason = thrownInWords(thrown);
      setSaid(say('signNotKept', { reason }));
    }
  });
  return (
    <Section title={say('signTitle')}>
      {signatures.length === 0 ? <Text>{say('signNone')}</Text> : null}
      {signatures.map((signature) => (
        <SignatureOf key={signature.event.recordKey} signature={signature} signOff={signOff} />
      ))}
      {mayAdd && isChief && standing === null ? (
        <>
          <Text className={styles.quiet}>{say(isSubmitted && isWhole ? 'signAbout' : 'signNotYet')}</Text>
          {unread > 0 ? <Text>{say('signUnread', { count: unread })}</Text> : null}
          {without > 0 ? <Text>{say('signWithout', { count: without })}</Text> : null}
          <div className={styles.buttons}>
            <Button
              appearance={isSubmitted ? 'primary' : 'secondary'}
              disabledFocusable={!isSubmitted || !isWhole || isBusy}
              onClick={() => void press()}
            >
              {say('sign')}
            </Button>
          </div>
        </>
      ) : null}
      {isChief ? null : <Text className={styles.quiet}>{say('signPost')}</Text>}
      {mayAdd && isChief && standing ? (
        <div className={styles.buttons}>
          <Button onClick={() => setOpen('reopen')}>{say('reopen')}</Button>
          <Button onClick={() => setOpen('revoke')}>{say('revoke')}</Button>
        </div>
      ) : null}
      {open !== null && standing ? (
        <WordsForm
          key={open}
          draftKey={`return/${matrix.cycle?.recordKey ?? ''}/${open}`}
          title={say(open)}
          label={say('reasons')}
          {...(open === 'reopen' ? { standards: matrix.ordered } : {})}
          onClose={() => setOpen(null)}
          onSave={async ({ words, recordKey, standardKey }) => {
            const { problems } = await happen('signOffRevoked', recordKey, {
              title: say('event.signOffRevoked'),
              ...{ words, aboutKey: standing.event.recordKey, standardKey: standardKey || null },
            });
            return problems[0] ? problemInWords(problems[0].problem) : null;
          }}
        />
      ) : null}
      <Text role="status">{said}</Text>
    </Section>
  );
}
