import { Button, Field, Text, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import { useDraft } from '../../../data/hooks/useDraft.ts';
import type { Ask } from '../../../domain/asks.ts';
import { mailOf } from '../../../domain/heldPosts.ts';
import { CopyWords } from '../../../ui/CopyWords.tsx';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { askerOf } from '../askView.ts';
import { answerMessage } from '../messages.ts';
import { openChat } from '../sendMessage.ts';
import { say } from '../asksWords.ts';
import type { UnsentAsk } from '../unsentAsks.ts';
import type { AsksData } from '../useAsks.ts';
import { answerDraftKey, useAnswerStyles } from './AnswerForm.tsx';
import type { AnswerDraft } from './AnswerForm.tsx';

interface SendAnswerProps {
  ask: Ask;
  data: AsksData;
  entry: UnsentAsk | null;
}

/** For somebody who may not save an answer: the words go to whoever asked, in a chat or by hand. */
export function SendAnswer({ ask, data, entry }: SendAnswerProps) {
  const styles = useAnswerStyles();
  const { host } = useSurroundings();
  const draft = useDraft<AnswerDraft>(answerDraftKey(ask));
  const [typed, setTyped] = useState<string | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const refused = entry?.state === 'refused' ? entry.cells['Answer'] : null;
  const answer = typed ?? draft.fields?.answer ?? (typeof refused === 'string' ? refused : '');
  const { context, today } = data;
  const post = ask.askedByPostKey === null ? undefined : context.posts.get(ask.askedByPostKey);
  const mail = mailOf(post, today) ?? ask.row.created.by.mail;
  const who = askerOf(ask, context);
  const words = answerMessage(ask, answer);
  return (
    <div className={styles.form}>
      <Text>{mail && who ? say('one.noRight', { who }) : say('one.noRightNobody')}</Text>
      <Field label={say('one.yours')}>
        <Textarea
          value={answer}
          rows={4}
          resize="vertical"
          onChange={(_, { value }) => {
            setTyped(value);
            draft.keep({ answer: value });
          }}
        />
      </Field>
      <div className={styles.buttons}>
        {mail ? (
          <Button
            appearance="primary"
            onClick={() => void openChat(host, mail, words).then((opened) => setFailed(!opened))}
          >
            {say('one.sendChat')}
          </Button>
        ) : null}
        <CopyWords label={say('one.copy')} done={say('one.copied')} words={() => words} />
      </div>
      <Text role="status">{hasFailed && mail ? say('one.chatFailed', { mail }) : ''}</Text>
    </div>
  );
}
