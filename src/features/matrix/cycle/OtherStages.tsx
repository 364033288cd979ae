import { Button, Input, Text } from '@fluentui/react-components';
import { FieldGroup } from '../../../ui/FieldGroup.tsx';
import { useFormStyles } from '../../../ui/formStyles.ts';
import type { CycleProblems, OtherTyped } from './cycleForm.ts';
import { say } from './cyclesWords.ts';
import { Named } from './Named.tsx';
import { StageDays } from './StageDays.tsx';

interface OtherStagesProps {
  others: readonly OtherTyped[];
  problems: CycleProblems;
  onType: (others: OtherTyped[]) => void;
}

/** Stages beside the four, any number: a translation, a consultation, a board. */
export function OtherStages({ others, problems, onType }: OtherStagesProps) {
  const look = useFormStyles();
  const change = (at: number, part: Partial<OtherTyped>) =>
    onType(others.map((one, place) => (place === at ? { ...one, ...part } : one)));
  return (
    <>
      {others.map((one, at) => (
        <FieldGroup key={at} title={one.name.trim() || say('other.legend', { number: String(at + 1) })}>
          <Named label={say('other.name')} problem={problems[`others.${at}.name`]} isRequired>
            <Input
              autoFocus={one.name === ''}
              value={one.name}
              maxLength={80}
              onChange={(_, { value }) => change(at, { name: value })}
            />
          </Named>
          <StageDays
            from={one.from}
            to={one.to}
            problem={problems[`others.${at}.to`]}
            onChange={(ends) => change(at, ends)}
          />
          <div className={look.buttons}>
            <Button onClick={() => onType(others.filter((_, place) => place !== at))}>
              {say('other.take', {
                name: one.name.trim() || say('other.legend', { number: String(at + 1) }),
              })}
            </Button>
          </div>
        </FieldGroup>
      ))}
      <div className={look.buttons}>
        <Button onClick={() => onType([...others, { name: '', from: '', to: '' }])}>
          {say('other.add')}
        </Button>
      </div>
      <Text size={200} className={look.quiet}>
        {say('other.hint')}
      </Text>
    </>
  );
}
