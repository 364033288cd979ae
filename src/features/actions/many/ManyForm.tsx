import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { useRuns } from '../../../data/hooks/useRuns.ts';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { asOfWords } from '../../../ui/dayWords.ts';
import { useTitles } from '../../../ui/records/useTitles.ts';
import { Section } from '../../../ui/Section.tsx';
import { thrownInWords } from '../../../ui/thrownInWords.ts';
import { useEditOptions } from '../edit/useEditOptions.ts';
import { useChangeContext } from '../edit/useWriteChange.ts';
import type { RegisterState } from '../useRegister.ts';
import { useRegisterRights } from '../useRegisterRights.ts';
import type { ManyDraft } from './manyChange.ts';
import { newManyDraft, planMany } from './manyChange.ts';
import { manyRun } from './manyPlan.ts';
import { manyPreview, manyProblems } from './manyView.ts';
import { say } from './manyWords.ts';
import { ChooseActions } from './parts/ChooseActions.tsx';
import { ChooseFields } from './parts/ChooseFields.tsx';
import { Preview } from './parts/Preview.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL, minWidth: 0 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    '@container hub (max-width: 719px)': { '> button': { width: '100%', minHeight: '44px' } },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ManyFormProps extends Pick<DraftState<ManyDraft>, 'keptAt' | 'keep' | 'drop'> {
  state: RegisterState;
  first: ManyDraft;
  /** The change is on its way: how it goes is shown above. */
  onBegun: () => void;
}

/** The three steps, one below the other: choose, give, look and save. */
export function ManyForm({ state, first, keptAt, keep, drop, onBegun }: ManyFormProps) {
  const styles = useStyles();
  const { register, hub } = state;
  const { runs } = useRuns();
  const { mayWrite } = useRegisterRights(register);
  const titleOf = useTitles(true);
  const options = useEditOptions(register);
  const [draft, setDraft] = useState(first);
  const [isPressed, setPressed] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const contextOf = useChangeContext(draft.key);
  const chosen = useMemo(() => new Set(draft.chosen), [draft.chosen]);
  const context = contextOf();
  const change = planMany(
    register.actions.filter(({ recordKey }) => chosen.has(recordKey)),
    draft,
    context,
  );
  const problems = manyProblems(draft, change.reasons);
  const preview = manyPreview(change, titleOf, register.today);
  const set = (part: Partial<ManyDraft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keep(next);
  };
  const save = async () => {
    setPressed(true);
    if (Object.keys(problems).length > 0) return;
    const why = [draft.whyDue, draft.whyState].map((words) => words.trim()).filter(Boolean);
    const event = { key: draft.key, hubKey: hub?.recordKey ?? 'hub', why: [...new Set(why)].join(' ') };
    await runs.start(manyRun(change.changed, event, context));
    await drop();
    setDraft(newManyDraft());
    setPressed(false);
    onBegun();
  };
  const count = change.changed.length;
  return (
    <div className={styles.root}>
      <Section title={say('stepChoose')}>
        <ChooseActions register={register} chosen={chosen} onChoose={(next) => set({ chosen: [...next] })} />
      </Section>
      <Section title={say('stepFields')}>
        <ChooseFields
          draft={draft}
          options={options}
          reasons={change.reasons}
          problems={isPressed ? problems : {}}
          onChange={set}
        />
      </Section>
      <Section title={say('stepLook')}>
        {count + change.same.length === 0 || Object.keys(draft.values).length === 0 ? (
          <Text>{say('nothingChosen')}</Text>
        ) : (
          <Preview preview={preview} />
        )}
        <div className={styles.foot}>
          {mayWrite ? (
            <Button
              appearance="primary"
              disabled={count === 0}
              onClick={() => {
                setFailure(null);
                save().catch((thrown: unknown) => setFailure(thrownInWords(thrown)));
              }}
            >
              {say('save', { count })}
            </Button>
          ) : (
            <Text>{say('noRight')}</Text>
          )}
          <Text role="status" className={styles.quiet}>
            {failure !== null
              ? say('cannotSave', { reason: failure })
              : keptAt
                ? say('kept', { time: asOfWords(keptAt, new Date()) })
                : ''}
          </Text>
        </div>
      </Section>
    </div>
  );
}
