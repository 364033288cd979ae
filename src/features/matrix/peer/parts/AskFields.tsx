import { Field, Input, Select, Text, Textarea } from '@fluentui/react-components';
import { markings } from '../../../../domain/list.ts';
import { isMutual } from '../../../../domain/peer/ownForce.ts';
import { FieldGroup } from '../../../../ui/FieldGroup.tsx';
import { useFormStyles } from '../../../../ui/formStyles.ts';
import type { AskProblem, AskTyped } from '../askForm.ts';
import { forceAsked, longestAsked } from '../askForm.ts';
import { askProblemsNow } from '../askProblemsNow.ts';
import { say } from '../peerWords.ts';
import type { Ask } from '../useAsk.ts';

interface AskFieldsProps {
  ask: Ask;
  typed: AskTyped;
  isTried: boolean;
  onChange: (part: Partial<AskTyped>) => void;
}

/** Whom, from which post, by when, what, and up to which marking. */
export function AskFields({ ask, typed, isTried, onChange }: AskFieldsProps) {
  const look = useFormStyles();
  const problems = askProblemsNow(ask, typed);
  const asked = forceAsked(typed, ask.forces);
  const at = (...fields: AskProblem['field'][]) => {
    const problem = problems.find(({ field }) => fields.includes(field));
    // One's own force is said at once; what is only missing, once somebody tried.
    if (!problem || (!isTried && problem.field !== 'ownForce' && problem.field !== 'asked')) return {};
    const counts = { max: longestAsked, length: typed.asked.length };
    return { validationState: 'error', validationMessage: say(`need.${problem.field}`, counts) } as const;
  };
  return (
    <div className={look.form}>
      <FieldGroup title={say('whomTitle')}>
        <Field label={say('force')} required {...at('force', 'ownForce')}>
          <Select value={typed.force} onChange={(_, { value }) => onChange({ force: value })}>
            <option value="">{say('chooseForce')}</option>
            {ask.forces
              .filter(({ recordKey }) => recordKey !== ask.own.recordKey)
              .map(({ recordKey, title }) => (
                <option key={recordKey} value={recordKey}>
                  {title}
                </option>
              ))}
            <option value="other">{say('forceOther')}</option>
          </Select>
        </Field>
        {typed.force === 'other' ? (
          <Field label={say('forceName')} required {...at('force', 'ownForce')}>
            <Input
              value={typed.forceName}
              maxLength={120}
              onChange={(_, { value }) => onChange({ forceName: value })}
            />
          </Field>
        ) : null}
        {asked && isMutual(ask.events, asked.forceKey, 'peerAsked') ? (
          <Text role="status">{say('mutual', { force: asked.force })}</Text>
        ) : null}
        <Field label={say('post')} required {...at('post')}>
          <PostField ask={ask} typed={typed} onChange={onChange} />
        </Field>
        <Field label={say('byDay')} {...at('byDay')}>
          <Input
            type="date"
            value={typed.byDay}
            min={ask.matrix.today}
            onChange={(_, { value }) => onChange({ byDay: value })}
          />
        </Field>
        <Field label={say('asked')} hint={say('askedHint')} {...at('asked')}>
          <Textarea
            value={typed.asked}
            rows={3}
            resize="vertical"
            onChange={(_, { value }) => onChange({ asked: value })}
          />
        </Field>
        <Field label={say('upTo')} hint={say('upToHint')}>
          <Select
            value={typed.upTo}
            onChange={(_, { value }) =>
              onChange({ upTo: markings.find((marking) => marking === value) ?? 'OFFICIAL' })
            }
          >
            {markings.map((marking) => (
              <option key={marking}>{marking}</option>
            ))}
          </Select>
        </Field>
      </FieldGroup>
    </div>
  );
}

/** One of the posts somebody holds; typed by whom the hub knows in none. */
function PostField({ ask, typed, onChange, ...field }: Omit<AskFieldsProps, 'isTried'>) {
  if (ask.held.length === 0)
    return (
      <Input
        {...field}
        value={typed.post}
        maxLength={200}
        onChange={(_, { value }) => onChange({ post: value })}
      />
    );
  return (
    <Select {...field} value={typed.post} onChange={(_, { value }) => onChange({ post: value })}>
      {ask.held.map(({ recordKey, title }) => (
        <option key={recordKey}>{title}</option>
      ))}
    </Select>
  );
}
