import { Checkbox, Text } from '@fluentui/react-components';
import type { Standard } from '../../../../domain/frameworks.ts';
import { mayLeave } from '../../../../domain/marking.ts';
import { Section } from '../../../../ui/Section.tsx';
import { titleSent } from '../asSent.ts';
import type { AskTyped } from '../askForm.ts';
import { usePeerStyles } from '../peerStyles.ts';
import { say } from '../peerWords.ts';
import type { Ask } from '../useAsk.ts';

interface ChooseStandardsProps {
  ask: Ask;
  typed: AskTyped;
  onChange: (part: Partial<AskTyped>) => void;
}

/** The standards asked about, and under each one ticked the evidence that goes along. */
export function ChooseStandards({ ask, typed, onChange }: ChooseStandardsProps) {
  const styles = usePeerStyles();
  const { ready, matrix } = ask;
  const isSample = matrix.framework?.sample ?? false;
  const ticked = typed.standards ?? [...(ready ?? [])];
  const toggle = (key: string, isOn: boolean) =>
    onChange({ standards: isOn ? [...ticked, key] : ticked.filter((one) => one !== key) });
  const said = (key: string) =>
    ready === null ? say('readyUnknown') : say(ready.has(key) ? 'isReady' : 'notReady');
  return (
    <Section title={say('standardsTitle')}>
      <Text className={styles.quiet}>{say('standardsHint')}</Text>
      <div className={styles.part}>
        {matrix.ordered.map((standard) => (
          <div key={standard.recordKey}>
            <Checkbox
              checked={ticked.includes(standard.recordKey)}
              label={`${titleSent(standard, { isSample })} (${said(standard.recordKey)})`}
              onChange={(_, { checked }) => toggle(standard.recordKey, checked === true)}
            />
            {ticked.includes(standard.recordKey) ? (
              <Evidence ask={ask} typed={typed} standard={standard} onChange={onChange} />
            ) : null}
          </div>
        ))}
      </div>
      <details>
        <summary className={styles.summary}>{say('shareTitle')}</summary>
        <Text className={styles.part}>{say('shareAbout')}</Text>
      </details>
    </Section>
  );
}

function Evidence({ ask, typed, standard, onChange }: ChooseStandardsProps & { standard: Standard }) {
  const styles = usePeerStyles();
  const proofs = ask.proofs.get(standard.recordKey) ?? null;
  if (proofs === null) return <Text className={styles.indent}>{say('evidenceWait')}</Text>;
  if (proofs.length === 0)
    return (
      <div className={styles.indent}>
        <Text className={styles.quiet}>{say('evidenceNone')}</Text>
      </div>
    );
  const toggle = (key: string, isSent: boolean) =>
    onChange({ kept: isSent ? typed.kept.filter((one) => one !== key) : [...typed.kept, key] });
  return (
    <div className={styles.indent} role="group" aria-label={say('evidenceTitle')}>
      {proofs.map(({ recordKey, title, marking }) =>
        mayLeave(marking, typed.upTo) ? (
          <Checkbox
            key={recordKey}
            checked={!typed.kept.includes(recordKey)}
            label={title}
            onChange={(_, { checked }) => toggle(recordKey, checked === true)}
          />
        ) : (
          <Text key={recordKey} className={styles.quiet}>
            {say('evidenceMarked', { title, marking: marking ?? '' })}
          </Text>
        ),
      )}
    </div>
  );
}
