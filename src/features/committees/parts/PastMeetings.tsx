import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Committee } from '../../../domain/agreement.ts';
import { WhenKnown } from '../../../ui/records/WhenKnown.tsx';
import { Section } from '../../../ui/Section.tsx';
import { say } from '../committeesWords.ts';
import { meetingLines } from '../meetingsView.ts';
import type { MeetingLine } from '../meetingsView.ts';
import type { CommitteeState } from '../useCommittee.ts';

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    maxWidth: '720px',
    overflowWrap: 'anywhere',
  },
  summary: {
    cursor: 'pointer',
    paddingBlock: tokens.spacingVerticalM,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const atFirst = 5;

/** What earlier meetings of a committee decided, newest first; older ones behind one press. */
export function PastMeetings({ state, committee }: { state: CommitteeState; committee: Committee }) {
  const styles = useStyles();
  const { updates, around } = state;
  const lines = meetingLines(committee, updates.items, around);
  const older = lines.slice(atFirst);
  return (
    <Section title={say('meetings')}>
      <WhenKnown list={updates} name={say('theMeetings')}>
        {lines.length === 0 ? (
          <Text>{say(updates.hasAnswered ? 'noMeetings' : 'noMeetingsSoFar')}</Text>
        ) : null}
        <Lines lines={lines.slice(0, atFirst)} />
        {older.length > 0 ? (
          <details>
            <summary className={styles.summary}>{say('olderMeetings', { count: older.length })}</summary>
            <Lines lines={older} />
          </details>
        ) : null}
      </WhenKnown>
    </Section>
  );
}

function Lines({ lines }: { lines: readonly MeetingLine[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {lines.map(({ key, words, by }) => (
        <li key={key}>
          <Text block dir="auto">
            {words}
          </Text>
          <Text block size={200} className={styles.quiet}>
            {by}
          </Text>
        </li>
      ))}
    </ul>
  );
}
