import { Checkbox, Field, Input } from '@fluentui/react-components';
import { postKinds } from '../../../domain/posts.ts';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { say } from '../postFormWords.ts';
import { say as sayPosts } from '../postsWords.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { FieldsProps } from './fieldsProps.ts';

/** What a post is called and what kind it is. */
export function TitleFields({ typed, problems, onType }: FieldsProps) {
  return (
    <FieldGroup title={say('aboutPost')}>
      <Field
        label={say('title')}
        hint={say('titleHint')}
        required
        validationState={problems.title ? 'error' : 'none'}
        validationMessage={problems.title ?? null}
      >
        <Input value={typed.title} onChange={(_, { value }) => onType({ title: value })} />
      </Field>
      <ChoiceField
        label={say('kind')}
        hint={say('kindHint')}
        value={typed.kind}
        choices={postKinds.map((kind) => [kind, sayPosts(`kind.${kind}`)] as const)}
        onChange={(kind) => onType({ kind })}
      />
    </FieldGroup>
  );
}

/** Where a post stands: deputy, line, body, forces, days. */
export function PlaceFields({ book, typed, problems, onType }: FieldsProps) {
  const none = ['', say('noOne')] as const;
  const others = book.posts.filter(({ recordKey }) => recordKey !== typed.recordKey);
  const posts = [none, ...others.map(({ recordKey, title }) => [recordKey, title] as const)];
  const owning = [...(book.bodies?.values() ?? [])].filter(({ kind }) => kind !== 'workstream');
  const bodies = [none, ...owning.map(({ recordKey, title }) => [recordKey, title] as const)];
  return (
    <FieldGroup title={say('aboutPlace')}>
      <ChoiceField
        label={say('deputy')}
        value={typed.deputyPostKey}
        choices={posts}
        {...(problems.deputyPostKey ? { problem: problems.deputyPostKey } : {})}
        onChange={(deputyPostKey) => onType({ deputyPostKey })}
      />
      <ChoiceField
        label={say('reportsTo')}
        value={typed.reportsToKey}
        choices={posts}
        {...(problems.reportsToKey ? { problem: problems.reportsToKey } : {})}
        onChange={(reportsToKey) => onType({ reportsToKey })}
      />
      <ChoiceField
        label={say('body')}
        value={typed.bodyKey}
        choices={bodies}
        onChange={(bodyKey) => onType({ bodyKey })}
      />
      <Forces book={book} typed={typed} problems={problems} onType={onType} />
      <Field
        label={say('days')}
        validationState={problems.daysAMonth ? 'error' : 'none'}
        validationMessage={problems.daysAMonth ?? null}
      >
        <Input
          inputMode="decimal"
          value={typed.daysAMonth}
          onChange={(_, { value }) => onType({ daysAMonth: value })}
        />
      </Field>
    </FieldGroup>
  );
}

/** A post can serve two forces: those it serves, each with a way out, and one more. */
function Forces({ book, typed, onType }: FieldsProps) {
  const forces = [...(book.forces?.values() ?? [])];
  const { forceKeys } = typed;
  const titleOf = (key: string) => forces.find(({ recordKey }) => recordKey === key)?.title ?? key;
  const others = forces.filter(({ recordKey }) => !forceKeys.includes(recordKey));
  const choices = others.map(({ recordKey, title }) => [recordKey, title] as const);
  return (
    <div role="group" aria-label={say('forces')}>
      {forceKeys.map((key) => (
        <div key={key}>
          <Checkbox
            label={titleOf(key)}
            checked
            onChange={() => onType({ forceKeys: forceKeys.filter((one) => one !== key) })}
          />
        </div>
      ))}
      {others.length > 0 ? (
        <ChoiceField
          label={say(forceKeys.length > 0 ? 'anotherForce' : 'force')}
          value=""
          choices={[['', say('noOne')] as const, ...choices]}
          onChange={(key) => key && onType({ forceKeys: [...forceKeys, key] })}
        />
      ) : null}
    </div>
  );
}
