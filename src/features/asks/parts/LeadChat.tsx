import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { mailOf } from '../../../domain/heldPosts.ts';
import { Section } from '../../../ui/Section.tsx';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { OutsideLink } from '../../../ui/TextLink.tsx';
import { say } from '../askFormWords.ts';
import { openChat } from '../sendMessage.ts';
import type { AsksData } from '../useAsks.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, maxWidth: '720px' },
  button: {
    alignSelf: 'flex-start',
    '@container hub (max-width: 719px)': { alignSelf: 'stretch', minHeight: '44px' },
  },
});

/** Who will see the name, said before anybody types; the chat, which only the lead reads; and then the written way. */
export function LeadChat({ data: { hub, context, today } }: { data: AsksData }) {
  const styles = useStyles();
  const { host } = useSurroundings();
  const [hasFailed, setFailed] = useState(false);
  const mail = mailOf(context.posts.get(hub?.leadPostKey ?? ''), today);
  const line = hub?.confidentialLine ?? null;
  return (
    <div className={styles.root}>
      <Text>
        {say('leadSees')}{' '}
        {line ? (
          <>
            {say('leadConfidential')} <OutsideLink url={line}>{say('confidentialLine')}</OutsideLink>
          </>
        ) : null}
      </Text>
      <Section title={say('chatTitle')}>
        <Text>{say(mail ? 'chatWhy' : 'chatNobody')}</Text>
        {mail ? (
          <Button
            className={styles.button}
            onClick={() => void openChat(host, mail, say('chatWords')).then((opened) => setFailed(!opened))}
          >
            {say('chatOpen')}
          </Button>
        ) : null}
        <Text role="status">{hasFailed && mail ? say('chatFailed', { mail }) : ''}</Text>
      </Section>
      <Section title={say('writtenTitle')}>
        <Text>{say('writtenWhy')}</Text>
      </Section>
    </div>
  );
}
