import { Field, Input, Select, Text } from '@fluentui/react-components';
import type { AnswerRead } from '../../../../domain/peer/answer.ts';
import { useFormStyles } from '../../../../ui/formStyles.ts';
import { say } from '../answerWords.ts';
import { packTitles } from '../packsOutView.ts';
import type { Answer } from '../useAnswer.ts';

interface Filled {
  force: string;
  post: string;
  pack: string;
}

interface WhoAnswersProps {
  answer: Answer;
  opened: AnswerRead;
  filled: Filled;
  onChange: (part: Partial<Filled>) => void;
}

/** Force, post and pack, where a sheet does not say them. Nothing where it does. */
export function WhoAnswers({ answer, opened, filled, onChange }: WhoAnswersProps) {
  const look = useFormStyles();
  const asks = {
    force: opened.by.force === '',
    post: opened.by.post === '',
    pack: opened.packKey === null,
  };
  if (!asks.force && !asks.post && !asks.pack) return null;
  return (
    <div className={look.form} role="group" aria-label={say('whoTitle')}>
      <Text>{say('whoMissing')}</Text>
      {asks.force ? (
        <Field label={say('whoForce')} required>
          <Input
            value={filled.force}
            maxLength={200}
            onChange={(_, { value }) => onChange({ force: value })}
          />
        </Field>
      ) : null}
      {asks.post ? (
        <Field label={say('whoPost')} required>
          <Input value={filled.post} maxLength={200} onChange={(_, { value }) => onChange({ post: value })} />
        </Field>
      ) : null}
      {asks.pack ? (
        <Field label={say('whoPack')} required>
          <Select value={filled.pack} onChange={(_, { value }) => onChange({ pack: value })}>
            <option value="">{say('choosePack')}</option>
            {packTitles(answer.sent).map(({ key, title }) => (
              <option key={key} value={key}>
                {title}
              </option>
            ))}
          </Select>
        </Field>
      ) : null}
    </div>
  );
}
