import { holdings } from '../../../domain/posts.ts';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { PersonField } from '../../../ui/records/PersonField.tsx';
import { say } from '../postFormWords.ts';
import { ChoiceField } from './ChoiceField.tsx';
import { DayField } from './DayField.tsx';
import type { FieldsProps } from './fieldsProps.ts';
import { Pair } from './Pair.tsx';

/** Who is in a post, how, and from when to when. Empty means vacant. */
export function HolderFields({ typed, problems, onType }: FieldsProps) {
  return (
    <FieldGroup title={say('aboutHolder')}>
      <PersonField
        label={say('holder')}
        hint={say('holderHint')}
        {...(problems.holder ? { problem: problems.holder } : {})}
        value={typed.holder}
        onChange={(holder) => onType({ holder })}
      />
      {typed.holder ? (
        <>
          <ChoiceField
            label={say('holding')}
            value={typed.holding}
            choices={holdings.map((one) => [one, say(`holding.${one}`)] as const)}
            onChange={(holding) => onType({ holding })}
          />
          <Pair>
            <DayField
              label={say('heldFrom')}
              value={typed.heldFrom}
              problem={problems.heldFrom}
              onChange={(heldFrom) => onType({ heldFrom })}
            />
            <DayField
              label={say('heldTo')}
              value={typed.heldTo}
              problem={problems.heldTo}
              onChange={(heldTo) => onType({ heldTo })}
            />
          </Pair>
        </>
      ) : null}
    </FieldGroup>
  );
}
