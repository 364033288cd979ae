import { Button, Text } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import type { ComponentType } from 'react';
import type { Agreement } from '../../../domain/actions.ts';
import type { AgreementGroup } from '../../../domain/agreement.ts';
import type { Body } from '../../../domain/bodies.ts';
import { ActionSaveState } from '../../../ui/records/ActionSaveState.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import type { AgreementRow as Row } from '../committeesView.ts';
import { say } from '../committeesWords.ts';
import type { CommitteeState } from '../useCommittee.ts';
import { useDecide } from '../useDecide.ts';
import type { DecisionFormProps } from './decisionFormProps.ts';
import { useRowStyles } from './rowStyles.ts';

const DecisionForm = lazy<ComponentType<DecisionFormProps>>(() =>
  import('./DecisionForm.tsx').then((part) => ({ default: part.DecisionForm })),
);

interface AgreementRowProps {
  row: Row;
  group: AgreementGroup;
  body: Body;
  state: CommitteeState;
  mayDecide: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
}

/** One action before its committee: what is asked, what was answered, and the answers one press away. */
export function AgreementRow({ row, group, body, state, mayDecide, isOpen, onOpen }: AgreementRowProps) {
  const styles = useRowStyles();
  const [start, setStart] = useState<Agreement | null>(null);
  const [isBusy, setBusy] = useState(false);
  const buttons = useRef<HTMLDivElement>(null);
  const decide = useDecide(body, state.around.bodies);
  const opens = (agreement: Agreement | null) => {
    setStart(agreement);
    onOpen(true);
  };
  const close = () => {
    onOpen(false);
    buttons.current?.querySelector<HTMLElement>('button')?.focus();
  };
  const agree = async () => {
    setBusy(true);
    const decision = { words: null, notOursBodyKey: null, agreedByPostKey: null, day: state.today };
    await decide(row.action, { ...decision, agreement: 'agreed' }, crypto.randomUUID()).finally(() =>
      setBusy(false),
    );
  };
  const { ref } = row;
  return (
    <li className={styles.row} data-row={row.key}>
      <div className={styles.cells}>
        <span className={styles.ref}>{ref}</span>
        <span>
          <PlaceLink to={row.address}>{row.title}</PlaceLink>
        </span>
        <span>
          <span className={styles.label}>{say('column.owner')}</span>
          {row.owner}
        </span>
        <span>
          <span className={styles.label}>{say('column.ask')}</span>
          {row.ask}
        </span>
        <span className={styles.state}>
          <StateText icon={row.icon}>{row.state}</StateText>
          {row.contact ? <Text className={styles.quiet}>{row.contact}</Text> : null}
        </span>
        {mayDecide ? (
          <div className={styles.buttons} ref={buttons} data-print="no">
            {group === 'waiting' ? (
              <>
                <Button
                  size="small"
                  aria-label={say('agreeOne', { ref })}
                  disabledFocusable={isBusy}
                  onClick={() => void agree()}
                >
                  {say('agree')}
                </Button>
                <Button
                  size="small"
                  aria-label={say('notAgreedOne', { ref })}
                  onClick={() => opens('notAgreed')}
                >
                  {say('notAgreed')}
                </Button>
                <Button size="small" aria-label={say('notOursOne', { ref })} onClick={() => opens('notOurs')}>
                  {say('notOurs')}
                </Button>
              </>
            ) : null}
            <Button
              size="small"
              appearance="subtle"
              aria-label={say('changeStateOne', { ref })}
              onClick={() => opens(null)}
            >
              {say(group === 'waiting' ? 'changeStateShort' : 'changeState')}
            </Button>
          </div>
        ) : null}
      </div>
      {row.said.map((sentence) => (
        <p key={sentence} className={styles.said} dir="auto">
          {sentence}
        </p>
      ))}
      <div className={styles.below}>
        <ActionSaveState action={row.action.stored} />
      </div>
      {isOpen && mayDecide ? (
        <div className={styles.below}>
          <Suspense fallback={null}>
            <DecisionForm
              key={start ?? 'any'}
              action={row.action}
              start={start}
              body={body}
              state={state}
              onClose={close}
            />
          </Suspense>
        </div>
      ) : null}
    </li>
  );
}
