import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { addresses } from '../../../domain/addresses.ts';
import { postToTell } from '../../../domain/askPeople.ts';
import type { Ask } from '../../../domain/asks.ts';
import { mailOf } from '../../../domain/heldPosts.ts';
import { CopyWords } from '../../../ui/CopyWords.tsx';
import { Section } from '../../../ui/Section.tsx';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { receiverOf } from '../askView.ts';
import { messageAbout } from '../messages.ts';
import { openChat } from '../sendMessage.ts';
import { say } from '../asksWords.ts';
import type { AsksData } from '../useAsks.ts';
import { useAnswerStyles } from './AnswerForm.tsx';

const useStyles = makeStyles({
  words: {
    whiteSpace: 'pre-line',
    padding: tokens.spacingHorizontalM,
    borderLeft: `2px solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
});

/** Ready words for whoever is asked, with the link that opens only this question. */
export function Tell({ ask, data }: { ask: Ask; data: AsksData }) {
  const styles = { ...useAnswerStyles(), ...useStyles() };
  const { host } = useSurroundings();
  const [hasFailed, setFailed] = useState(false);
  const { today, context } = data;
  const post = postToTell(ask, context);
  const mail = mailOf(post ?? undefined, today);
  const message = messageAbout(ask, host.linkOf(addresses.ask(ask.recordKey), ask.title), today);
  return (
    <Section title={say('tell', { post: post?.title ?? receiverOf(ask.fromKey, context) })}>
      <Text className={styles.quiet}>{say(mail ? 'tellWhy' : 'tellNobody')}</Text>
      <div className={styles.words} dir="auto">
        {message.words}
      </div>
      <div className={styles.buttons}>
        {mail ? (
          <>
            <Button
              onClick={() => void openChat(host, mail, message.words).then((opened) => setFailed(!opened))}
            >
              {say('tellChat')}
            </Button>
            <Button onClick={() => setFailed(!host.mail([mail], message.subject, message.words))}>
              {say('tellMail')}
            </Button>
          </>
        ) : null}
        <CopyWords label={say('tellCopy')} done={say('one.copied')} words={() => message.words} />
      </div>
      <Text role="status">{hasFailed ? say('tellFailed') : ''}</Text>
    </Section>
  );
}
