import { Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { numberIn } from '../measureView.ts';
import { say } from '../returnWords.ts';

interface ScoreProps {
  label: string;
  value: number | null;
  range: { from: number; to: number };
  isReadOnly: boolean;
  onChange: (level: number | null) => void;
  isFirst?: boolean;
}

/** A number within the level set. What is none stays typed and is said. */
export function Score({ label, value, range, isReadOnly, onChange, isFirst = false }: ScoreProps) {
  const [typing, setTyping] = useState<string | null>(null);
  const text = typing ?? String(value ?? '');
  const number = numberIn(text);
  const isBad = number !== null && !(number >= range.from && number <= range.to);
  return (
    <Field
      label={label}
      validationState={isBad ? 'error' : 'none'}
      validationMessage={isBad ? say('level.scoreBad', range) : null}
    >
      <Input
        value={text}
        inputMode="decimal"
        readOnly={isReadOnly}
        data-first={isFirst ? '' : undefined}
        onChange={(_, typed) => {
          setTyping(typed.value);
          const next = numberIn(typed.value);
          if (next === null || (next >= range.from && next <= range.to)) onChange(next);
        }}
      />
    </Field>
  );
}
