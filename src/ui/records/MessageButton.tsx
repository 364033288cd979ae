import { Button, Text } from '@fluentui/react-components';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { useState } from 'react';
import { say } from '../elsewhereWords.ts';
import { useSurroundings } from '../SurroundingsContext.tsx';
import type { Message } from './message.ts';

/** [Message]: begins a chat in the host; where it cannot, says the address to write to. */
export function MessageButton({ message }: { message: Message }) {
  const { host } = useSurroundings();
  const [hasFailed, setFailed] = useState(false);
  const start = () =>
    host.compose([message.to], message.words).then(
      (isOpen) => setFailed(!isOpen),
      () => setFailed(true),
    );
  return (
    <>
      <Button icon={<ChatRegular />} aria-label={message.label} onClick={() => void start()}>
        {say('message')}
      </Button>
      <Text role="status">{hasFailed ? say('messageFailed', { mail: message.to }) : ''}</Text>
    </>
  );
}
