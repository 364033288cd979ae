import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { SectionKind } from '../../../domain/handoverSections.ts';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { postEvents } from '../../../domain/postEvents.ts';
import { cardInWords } from '../cardInWords.ts';
import { say } from '../handoverWords.ts';
import type { SectionView } from '../handoverView.ts';
import type { Card } from '../useHandover.ts';
import type { Role } from '../useRole.ts';
import { useSteps } from '../useSteps.ts';
import { AccessNote } from './AccessNote.tsx';
import { AnswersRead } from './AnswersRead.tsx';
import { SectionCard } from './SectionCard.tsx';
import { SectionSteps } from './SectionSteps.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  takeOver: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalS,
    '@container hub (max-width: 719px)': { alignItems: 'stretch', '> button': { minHeight: '44px' } },
  },
});

/** Every section, closed; the new holder opens each, says that it was read or what is needed first, and takes over. */
export function Sections({ card, role, isWhole }: { card: Card; role: Role; isWhole: boolean }) {
  const styles = useStyles();
  const { view } = card;
  const { step } = useSteps(card);
  const [open, setOpen] = useState<ReadonlySet<SectionKind>>(new Set());
  const [lastKeys, setLastKeys] = useState<Partial<Record<SectionKind, string>>>({});
  const [accepted, setAccepted] = useState<string | null>(null);
  const root = useRef<HTMLDivElement>(null);
  const goOn = useGoOn(root);
  const setIsOpen = (section: SectionView, isOpen: boolean) => {
    setOpen((before) => new Set([...before, section.kind].filter((one) => isOpen || one !== section.kind)));
    if (isOpen && role.isReader && section.state === 'unopened')
      void step('opened', { section: section.kind });
  };
  const close = (section: SectionView, stepKey: string) => {
    setLastKeys((before) => ({ ...before, [section.kind]: stepKey }));
    setIsOpen(section, false);
    goOn();
  };
  const takeOver = async () =>
    setAccepted(await step('accepted', { words: cardInWords(view), marking: view.marking }));
  return (
    <div className={styles.root} ref={root}>
      {view.sections.map((section) => (
        <SectionCard
          key={section.kind}
          section={section}
          isOpen={open.has(section.kind)}
          showsStep={view.state !== 'none'}
          lastKey={lastKeys[section.kind] ?? null}
          onToggle={(isOpen) => setIsOpen(section, isOpen)}
        >
          {section.kind === 'answers' ? <AnswersRead answers={view.answers} /> : null}
          {section.kind === 'access' ? <AccessNote role={role} /> : null}
          <SectionSteps
            card={card}
            section={section}
            isReader={role.isReader}
            onDone={(key) => close(section, key)}
          />
        </SectionCard>
      ))}
      {role.isReader && view.mayTakeOver ? (
        <div className={styles.takeOver} data-print="no">
          <Text>{say(isWhole ? 'takeOverAbout' : 'notWhole')}</Text>
          {isWhole ? (
            <Button appearance="primary" data-next="take-over" onClick={() => void takeOver()}>
              {say('takeOver')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {accepted ? (
        <div role="status">
          <Text>{say('takenOver')}</Text>
          <SaveState list={postEvents.name} recordKey={accepted} />
        </div>
      ) : null}
    </div>
  );
}

/** Opens the next section that is not dealt with and moves the focus there, or to [Take over] after the last one. */
function useGoOn(root: React.RefObject<HTMLDivElement | null>): () => void {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    const next = turn > 0 ? root.current?.querySelector<HTMLElement>('[data-next]') : null;
    if (next?.getAttribute('aria-expanded') === 'false') next.click();
    next?.focus();
  }, [turn, root]);
  return () => setTurn((before) => before + 1);
}
