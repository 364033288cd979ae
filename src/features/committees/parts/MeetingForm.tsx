import { Button, Field, Input, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { DraftState } from '../../../data/hooks/useDraft.ts';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import { useRuns } from '../../../data/hooks/useRuns.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { Committee } from '../../../domain/agreement.ts';
import type { Day } from '../../../domain/days.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { goTo } from '../../../ui/address.ts';
import { asOfWords } from '../../../ui/dayWords.ts';
import { Section } from '../../../ui/Section.tsx';
import { longestMeeting, say } from '../formsWords.ts';
import type { MeetingDraft } from '../meetingDraft.ts';
import { allAgreed, decidedOf, meetingProblems, newMeeting, waitingOf, withRow } from '../meetingDraft.ts';
import { planMeeting } from '../meetingPlan.ts';
import type { CommitteeState } from '../useCommittee.ts';
import { PostField } from './ChoiceFields.tsx';
import { MeetingRow } from './MeetingRow.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, maxWidth: '900px' },
  once: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 240px), 1fr))',
    gap: tokens.spacingHorizontalL,
    alignItems: 'start',
    '& > *': { minWidth: 0 },
    '& select, & .fui-Select': { minWidth: 0, width: '100%' },
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    position: 'sticky',
    bottom: 0,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    '@container hub (max-width: 719px)': { '> button': { flexGrow: 1, minHeight: '44px', maxWidth: 'none' } },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface MeetingFormProps {
  state: CommitteeState;
  committee: Committee;
}

/** The day, the meeting and who agreed, once; then what was decided about each action. Kept on this device. */
export function MeetingForm(props: MeetingFormProps) {
  const draft = useDraft<MeetingDraft>(`committees/${props.committee.body.recordKey}/meeting`);
  return draft.isKnown ? <Form {...props} draft={draft} /> : null;
}

function Form({ state, committee, draft }: MeetingFormProps & { draft: DraftState<MeetingDraft> }) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const { runs } = useRuns();
  const { today, posts, bodies, hub, around } = state;
  const [isTried, setTried] = useState(false);
  const [meeting, setMeeting] = useState(() => draft.fields ?? newMeeting(today, crypto.randomUUID()));
  const set = (next: MeetingDraft) => {
    setMeeting(next);
    draft.keep(next);
  };
  const { body } = committee;
  const waiting = waitingOf(committee);
  const decided = decidedOf(meeting, waiting);
  const problems = meetingProblems(meeting, waiting, today);
  const toMend = problems.rows.size + (problems.day ? 1 : 0) + (problems.isMeetingTooLong ? 1 : 0);
  const shown = isTried ? problems : { day: null, isMeetingTooLong: false, rows: new Map<string, never>() };

  const save = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (toMend > 0 || decided.length === 0) {
      // Fields say they are wrong once they are drawn again.
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const plan = planMeeting({
      ...{ body, decided, bodies: around.bodies, postKey: meeting.postKey, eventKey: meeting.eventKey },
      day: meeting.day as Day,
      meeting: meeting.meeting.trim() || body.title,
      marking: settingsOf(hub).usualMarking,
      newKey: () => crypto.randomUUID(),
    });
    await runs.start(plan);
    await draft.drop().catch(() => undefined);
    goTo(addresses.committee(body.recordKey));
  };
  return (
    <form ref={form} className={styles.form} noValidate onSubmit={(event) => void save(event)}>
      <div className={styles.once}>
        <Field label={say('day')} required validationMessage={shown.day ? say(shown.day) : undefined}>
          <Input
            type="date"
            value={meeting.day}
            max={today}
            onChange={(_event, { value }) => set({ ...meeting, day: value })}
          />
        </Field>
        <Field
          label={say('meeting')}
          hint={say('meetingHint')}
          validationMessage={shown.isMeetingTooLong ? say('tooLong', { max: longestMeeting }) : undefined}
        >
          <Input
            value={meeting.meeting}
            onChange={(_event, { value }) => set({ ...meeting, meeting: value })}
          />
        </Field>
        <PostField
          posts={posts.items}
          value={meeting.postKey}
          onChange={(postKey) => set({ ...meeting, postKey })}
        />
      </div>
      <Section title={say('decisions')}>
        <div className={styles.line}>
          <Text>{say('waitingHere', { count: waiting.length })}</Text>
          <Button onClick={() => set(allAgreed(meeting, waiting))}>{say('allAgreed')}</Button>
          {decided.length > 0 ? (
            <Button appearance="subtle" onClick={() => set({ ...meeting, rows: {} })}>
              {say('clearAll')}
            </Button>
          ) : null}
        </div>
        <ul className={styles.list}>
          {waiting.map((action) => (
            <MeetingRow
              key={action.recordKey}
              action={action}
              meeting={meeting}
              problem={shown.rows.get(action.recordKey) ?? null}
              body={body}
              bodies={bodies.items}
              around={around}
              onChange={(part) => set(withRow(meeting, action.recordKey, part))}
            />
          ))}
        </ul>
      </Section>
      <div className={styles.foot}>
        <Button type="submit" appearance="primary">
          {decided.length === 0 ? say('saveNone') : say('saveDecisions', { count: decided.length })}
        </Button>
        <Text role="status">{isTried ? whyNotSaved(decided.length, toMend) : ''}</Text>
        <Text size={200} className={styles.quiet}>
          {draft.keptAt ? say('kept', { time: asOfWords(draft.keptAt, new Date()) }) : ''}
        </Text>
      </div>
    </form>
  );
}

function whyNotSaved(decided: number, toMend: number): string {
  if (toMend > 0) return say('toMend', { count: toMend });
  return decided === 0 ? say('noDecision') : '';
}
