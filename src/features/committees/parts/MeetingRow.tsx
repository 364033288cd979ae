import { Field, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import type { Action, Agreement } from '../../../domain/actions.ts';
import { neededWith } from '../../../domain/agreement.ts';
import type { Body } from '../../../domain/bodies.ts';
import { ownerInWords } from '../committeesView.ts';
import type { Around } from '../committeesView.ts';
import { say, wordsLabel, wordsProblem } from '../formsWords.ts';
import { decidable, rowOf } from '../meetingDraft.ts';
import type { MeetingDraft, RowDraft, RowProblem } from '../meetingDraft.ts';
import { BodyField } from './ChoiceFields.tsx';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '56px minmax(0, 1fr) 260px',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
    '@container hub (max-width: 719px)': {
      gridTemplateColumns: '44px minmax(0, 1fr)',
      '& > :nth-child(n + 3)': { gridColumn: '1 / -1' },
    },
  },
  ref: { fontWeight: tokens.fontWeightSemibold },
  owner: { color: tokens.colorNeutralForeground2, display: 'block' },
  more: {
    gridColumn: '2 / -1',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    maxWidth: '560px',
  },
});

interface MeetingRowProps {
  action: Action;
  meeting: MeetingDraft;
  problem: RowProblem | null;
  body: Body;
  bodies: readonly Body[];
  around: Around;
  onChange: (part: Partial<RowDraft>) => void;
}

/** One action of a meeting: its decision, and what must be said with it. */
export function MeetingRow({ action, meeting, problem, body, bodies, around, onChange }: MeetingRowProps) {
  const styles = useStyles();
  const { ref, title, recordKey } = action;
  const { agreement, words, bodyKey } = rowOf(meeting, recordKey);
  const needed = agreement && neededWith(agreement);
  const isWordsProblem = problem === 'needsWords' || problem === 'tooLong';
  return (
    <li className={styles.row}>
      <span className={styles.ref}>{ref}</span>
      <span>
        {title}
        <span className={styles.owner}>{ownerInWords(action, around)}</span>
      </span>
      <Select
        aria-label={say('decisionOn', { ref })}
        value={agreement ?? ''}
        onChange={(_event, { value }) => onChange({ agreement: (value || null) as Agreement | null })}
      >
        <option value="">{say('none')}</option>
        {decidable.map((one) => (
          <option key={one} value={one}>
            {say(`decide.${one}`)}
          </option>
        ))}
      </Select>
      {agreement === null || agreement === 'agreed' ? null : (
        <div className={styles.more}>
          {needed === 'body' ? (
            <BodyField
              bodies={bodies}
              without={body.recordKey}
              value={bodyKey}
              problem={problem === 'needsBody' ? say('needsBody') : undefined}
              onChange={(value) => onChange({ bodyKey: value })}
            />
          ) : null}
          <Field
            label={wordsLabel(agreement)}
            required={needed === 'words'}
            validationMessage={isWordsProblem ? wordsProblem(agreement, problem === 'tooLong') : undefined}
          >
            <Textarea
              value={words}
              rows={2}
              resize="vertical"
              onChange={(_event, { value }) => onChange({ words: value })}
            />
          </Field>
        </div>
      )}
    </li>
  );
}
