import { Checkbox, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { markings } from '../../../domain/list.ts';
import type { Marking } from '../../../domain/list.ts';
import { say } from './evidenceFormWords.ts';
import type { FormState, ItemFormState } from './useItemForm.ts';

const useStyles = makeStyles({
  summary: { cursor: 'pointer', minHeight: '24px' },
  more: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
});

function stateOf(problem: string | undefined) {
  return { validationState: problem ? 'error' : 'none', validationMessage: problem } as const;
}

interface ItemFieldsProps {
  item: ItemFormState;
  state: Pick<FormState, 'lists'>;
}

/** What a person says of an item: what it is and shows first, the rest on request. */
export function ItemFields({ item, state }: ItemFieldsProps) {
  const styles = useStyles();
  const { typed, problems, set } = item;
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Field label={say('name')} required {...stateOf(problems.title)}>
        <Input
          name="title"
          dir="auto"
          value={typed.title}
          data-focus=""
          onChange={(_, { value }) => set({ title: value, isTitleOwn: value !== '' })}
        />
      </Field>
      <Field label={say('shows')} hint={say('showsHint')} {...stateOf(problems.shows)}>
        <Textarea
          name="shows"
          dir="auto"
          rows={3}
          resize="vertical"
          value={typed.shows}
          onChange={(_, { value }) => set({ shows: value })}
        />
      </Field>
      <Field label={say('effectiveDay')} hint={say('effectiveHint')} {...stateOf(problems.effectiveDay)}>
        <Input
          name="effectiveDay"
          type="date"
          value={typed.effectiveDay}
          onChange={(_, { value }) => set({ effectiveDay: value })}
        />
      </Field>
      <details
        open={isOpen || problems.expiryDay !== undefined}
        onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      >
        <summary className={styles.summary}>{say('more')}</summary>
        <div className={styles.more}>
          <MoreFields item={item} state={state} />
        </div>
      </details>
    </>
  );
}

function MoreFields({ item: { typed, problems, set }, state }: ItemFieldsProps) {
  const posts = state.lists.posts.items
    .filter(({ withdrawn }) => !withdrawn)
    .sort((a, b) => a.title.localeCompare(b.title, 'en-GB'));
  const isKnown = posts.some(({ recordKey }) => recordKey === typed.ownerPostKey);
  return (
    <>
      <Field label={say('owner')}>
        <Select
          name="owner"
          value={typed.ownerPostKey}
          onChange={(_, { value }) => set({ ownerPostKey: value })}
        >
          <option value="">{say('ownerNone')}</option>
          {isKnown || typed.ownerPostKey === '' ? null : (
            <option value={typed.ownerPostKey}>{typed.ownerPostKey}</option>
          )}
          {posts.map(({ recordKey, title }) => (
            <option key={recordKey} value={recordKey}>
              {title}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={say('expiryDay')} {...stateOf(problems.expiryDay)}>
        <Input
          name="expiryDay"
          type="date"
          value={typed.expiryDay}
          onChange={(_, { value }) => set({ expiryDay: value })}
        />
      </Field>
      <Field label={say('marking')}>
        <Select
          name="marking"
          value={typed.marking}
          onChange={(_, { value }) => set({ marking: value as Marking })}
        >
          {markings.map((marking) => (
            <option key={marking} value={marking}>
              {marking}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={say('mayBePublished')}
        checked={typed.mayBePublished}
        onChange={(_, { checked }) => set({ mayBePublished: checked === true })}
      />
    </>
  );
}
