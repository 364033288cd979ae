import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import type { ReactNode } from 'react';
import { useId } from 'react';
import { postEvents } from '../../../domain/postEvents.ts';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import type { SectionView } from '../handoverView.ts';
import { HandedItems } from './HandedItems.tsx';

const useStyles = makeStyles({
  root: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, minWidth: 0 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300 },
  button: {
    border: 'none',
    background: 'none',
    color: 'inherit',
    fontFamily: 'inherit',
    fontSize: 'inherit',
    lineHeight: 'inherit',
    textAlign: 'start',
    paddingInline: 0,
    boxSizing: 'border-box',
    width: '100%',
    minHeight: '44px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    paddingBlock: tokens.spacingVerticalS,
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  chevron: { flexShrink: 0, '@media print': { display: 'none' } },
  words: { flex: '1 1 240px', minWidth: 0 },
  step: {
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    // Under the title, not under its arrow.
    '@container hub (max-width: 719px)': { flexBasis: '100%', paddingLeft: '22px' },
  },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    '@container hub (max-width: 719px)': { paddingLeft: 0 },
  },
  // Closed on the screen, never on paper.
  closed: { display: 'none', '@media print': { display: 'flex' } },
});

interface SectionCardProps {
  section: SectionView;
  isOpen: boolean;
  /** Whether a hand-over is open, so that what was read means something. */
  showsStep: boolean;
  onToggle: (isOpen: boolean) => void;
  /** The new holder's last step on it while it is on its way. */
  lastKey: string | null;
  children: ReactNode;
}

/** One section: a title that opens it, what the new holder has done with it, and everything it lists. */
export function SectionCard({ section, isOpen, showsStep, onToggle, lastKey, children }: SectionCardProps) {
  const styles = useStyles();
  const id = useId();
  const Chevron = isOpen ? ChevronDownRegular : ChevronRightRegular;
  const isDealtWith = section.state === 'read' || section.state === 'asked';
  return (
    <div className={styles.root} data-section={section.kind} data-state={section.state}>
      <h2 className={styles.title}>
        <button
          type="button"
          className={styles.button}
          aria-expanded={isOpen}
          aria-controls={id}
          data-next={isDealtWith ? undefined : section.kind}
          onClick={() => onToggle(!isOpen)}
        >
          <Chevron aria-hidden className={styles.chevron} />
          <Text weight="semibold" className={styles.words}>
            {section.title}
          </Text>
          {showsStep ? (
            <span className={styles.step}>
              <StateText icon={section.step.icon}>{section.step.words}</StateText>
            </span>
          ) : null}
        </button>
      </h2>
      {lastKey ? <SaveState list={postEvents.name} recordKey={lastKey} /> : null}
      <div id={id} className={mergeClasses(styles.content, !isOpen && styles.closed)}>
        <HandedItems items={section.items} />
        {children}
      </div>
    </div>
  );
}
