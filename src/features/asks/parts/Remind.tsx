import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useChangeItem } from '../../../data/hooks/useChangeItem.ts';
import { addresses } from '../../../domain/addresses.ts';
import { remindOf } from '../../../domain/askChanges.ts';
import { mayChangeAsks, postToTell } from '../../../domain/askPeople.ts';
import { asks } from '../../../domain/asks.ts';
import type { Ask } from '../../../domain/asks.ts';
import { mailOf } from '../../../domain/heldPosts.ts';
import { CopyWords } from '../../../ui/CopyWords.tsx';
import { useWhyNotAnswer } from '../../../ui/records/useWhyNotAnswer.ts';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { messageAbout } from '../messages.ts';
import { sendMessage } from '../sendMessage.ts';
import type { SentBy } from '../sendMessage.ts';
import { say } from '../asksWords.ts';
import type { AsksData } from '../useAsks.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxWidth: '280px',
    '@container hub (max-width: 719px)': { maxWidth: 'none', '> button': { minHeight: '44px' } },
  },
  button: { '@container hub (min-width: 720px)': { alignSelf: 'flex-end' } },
});

const said = { chat: 'remindedNow', mail: 'remindedMail', shown: 'remindShown' } as const;

/** Opens a chat or mail with the question's link; the day is noted where it opened and the person may note it. */
export function Remind({ ask, data }: { ask: Ask; data: AsksData }) {
  const styles = useStyles();
  const { host } = useSurroundings();
  const change = useChangeItem(asks);
  const whyNot = useWhyNotAnswer();
  const [sentBy, setSentBy] = useState<SentBy | null>(null);
  const { today, context, held } = data;
  const message = messageAbout(ask, host.linkOf(addresses.ask(ask.recordKey), ask.title), today);
  const mayNote = mayChangeAsks(held) && whyNot === null && ask.row.id !== '';
  const remind = async () => {
    const by = await sendMessage(host, mailOf(postToTell(ask, context) ?? undefined, today), message);
    setSentBy(by);
    if (by !== 'shown' && mayNote) await change(ask, remindOf(today));
  };
  return (
    <div className={styles.root}>
      <Button
        className={styles.button}
        aria-label={say('remindOf', { title: ask.title })}
        onClick={() => void remind()}
      >
        {say('remind')}
      </Button>
      <Text role="status" size={200}>
        {sentBy ? say(said[sentBy]) : ''}
      </Text>
      {sentBy === 'shown' ? (
        <CopyWords label={say('tellCopy')} done={say('one.copied')} words={() => message.words} />
      ) : null}
    </div>
  );
}
