import { Field, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { say } from '../returnWords.ts';

interface WordsBoxProps {
  label: string;
  value: string | null;
  max: number;
  rows: number;
  isReadOnly: boolean;
  /** Said under the box. */
  under?: string | undefined;
  problem?: string | null;
  onChange: (words: string) => void;
  isFirst?: boolean;
}

const nearEnd = 500;

/** Words of any length: what is being typed is never replaced under the fingers, and nothing is cut. */
export function WordsBox(props: WordsBoxProps) {
  const { label, value, max, rows, isReadOnly, under, problem = null, onChange, isFirst = false } = props;
  const [typing, setTyping] = useState<string | null>(null);
  const words = typing ?? value ?? '';
  const left = max - words.length;
  const tooLong = left < 0 ? say('narrative.tooLong', { over: -left }) : null;
  const room = left >= 0 && left < nearEnd ? say('narrative.room', { left, max }) : null;
  return (
    <Field
      label={label}
      hint={[under, room].filter(Boolean).join(' ')}
      validationState={(tooLong ?? problem) ? 'error' : 'none'}
      validationMessage={tooLong ?? problem}
    >
      <Textarea
        value={words}
        rows={rows}
        dir="auto"
        resize="vertical"
        readOnly={isReadOnly}
        data-first={isFirst ? '' : undefined}
        onChange={(_, data) => {
          setTyping(data.value);
          onChange(data.value);
        }}
        onBlur={() => setTyping(null)}
      />
    </Field>
  );
}
