import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import { isSamePerson } from '../../../domain/stamp.ts';
import { Section } from '../../../ui/Section.tsx';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { answeredBefore, answersKey } from '../answerForm.ts';
import type { AnswerDraft } from '../answerForm.ts';
import { say } from '../handoverWords.ts';
import type { Card } from '../useHandover.ts';
import type { Role } from '../useRole.ts';
import { AnswerForm } from './AnswerForm.tsx';
import { AnswersRead } from './AnswersRead.tsx';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '> button': { alignSelf: 'flex-start' },
    '@container hub (max-width: 719px)': { '> button': { alignSelf: 'stretch', minHeight: '44px' } },
  },
});

/** The three questions, for whoever answers them: the outgoing holder, or the deputy where nobody else can. */
export function Answers({ card, role }: { card: Card; role: Role }) {
  const styles = useStyles();
  const { me } = useSurroundings();
  const draft = useDraft<AnswerDraft>(answersKey(card.post));
  const [wanted, setWanted] = useState<boolean | null>(null);
  const again = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const mine = card.events.filter(({ row }) => isSamePerson(row.created.by, me));
  const before = answeredBefore(card.post, card.events, mine);
  const isUnanswered = card.view.answers.some(({ gap }) => gap !== null);
  const isOpen = wanted ?? (draft.fields !== null || isUnanswered);
  useEffect(() => {
    if (wasOpen.current && !isOpen) again.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  if (role.answersAs === null || !draft.isKnown) return null;
  return (
    <div data-print="no">
      <Section title={say('answer')}>
        <div className={styles.root}>
          {isOpen ? (
            <AnswerForm
              card={card}
              as={role.answersAs}
              before={before}
              draft={draft}
              onClose={() => setWanted(false)}
            />
          ) : (
            <>
              <AnswersRead answers={card.view.answers} />
              <Button ref={again} onClick={() => setWanted(true)}>
                {say('answerAgain')}
              </Button>
            </>
          )}
        </div>
      </Section>
    </div>
  );
}
