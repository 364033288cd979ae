import { Button } from '@fluentui/react-components';
import { LinkRegular } from '@fluentui/react-icons/svg/link';
import { useState } from 'react';
import { useSurroundings } from './SurroundingsContext.tsx';
import { say } from './uiWords.ts';

/** Copies the address of a record: one press, and a word that it worked. */
export function CopyLink({ address, label }: { address: string; label: string }) {
  const { host } = useSurroundings();
  const [outcome, setOutcome] = useState<'copied' | 'shown' | 'failed' | null>(null);
  const words =
    outcome === 'copied' ? say('linkCopied') : outcome === 'failed' ? say('linkNotCopied', { address }) : '';
  return (
    <>
      <Button
        appearance="subtle"
        icon={<LinkRegular />}
        onClick={() => void host.copyLink(address, label).then(setOutcome)}
      >
        {say('copyLink')}
      </Button>
      <span role="status">{words}</span>
    </>
  );
}
