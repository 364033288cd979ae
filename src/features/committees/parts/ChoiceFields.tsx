import { Field, Select } from '@fluentui/react-components';
import type { Body } from '../../../domain/bodies.ts';
import type { Post } from '../../../domain/posts.ts';
import { say } from '../formsWords.ts';

const byTitle = (a: { title: string }, b: { title: string }) => a.title.localeCompare(b.title);

interface BodyFieldProps {
  bodies: readonly Body[];
  /** The body that says it is not its own. */
  without: string;
  value: string | null;
  problem: string | undefined;
  onChange: (bodyKey: string | null) => void;
}

/** Whose an action is: any body but this one; the plan's workstreams are no bodies that own. */
export function BodyField({ bodies, without, value, problem, onChange }: BodyFieldProps) {
  const offered = bodies.filter(({ kind, recordKey }) => kind !== 'workstream' && recordKey !== without);
  return (
    <Field label={say('whose')} required validationMessage={problem}>
      <Select
        data-field="needsBody"
        value={value ?? ''}
        onChange={(_event, data) => onChange(data.value || null)}
      >
        <option value="">{say('chooseBody')}</option>
        {[...offered].sort(byTitle).map(({ recordKey, title }) => (
          <option key={recordKey} value={recordKey}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}

interface PostFieldProps {
  posts: readonly Post[];
  value: string | null;
  onChange: (postKey: string | null) => void;
}

/** The post that spoke for the committee. */
export function PostField({ posts, value, onChange }: PostFieldProps) {
  return (
    <Field label={say('agreedBy')}>
      <Select value={value ?? ''} onChange={(_event, data) => onChange(data.value || null)}>
        <option value="">{say('nobody')}</option>
        {[...posts].sort(byTitle).map(({ recordKey, title }) => (
          <option key={recordKey} value={recordKey}>
            {title}
          </option>
        ))}
      </Select>
    </Field>
  );
}
