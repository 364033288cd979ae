import { Button } from '@fluentui/react-components';
import { ShareRegular } from '@fluentui/react-icons/svg/share';
import { useState } from 'react';
import { CopyLink } from '../CopyLink.tsx';
import { say } from '../elsewhereWords.ts';
import { QuietButtons } from '../QuietButtons.tsx';
import { useSurroundings } from '../SurroundingsContext.tsx';

interface ShareLinksProps {
  address: string;
  /** What the record is called: "1-4 Publish the ethnicity pay gap". */
  label: string;
  /** Ready-written words for the chat; the link goes with them. */
  words: string;
}

/** [Copy link] [Share to a chat] of one record. */
export function ShareLinks({ address, label, words }: ShareLinksProps) {
  const { host } = useSurroundings();
  const [said, setSaid] = useState('');
  const share = async () => {
    const outcome = await host.share(address, label, words);
    if (outcome === 'failed') setSaid(say('shareFailed', { link: host.linkOf(address, label) }));
    else setSaid(say(outcome === 'copied' ? 'shareCopied' : 'shareOpened'));
  };
  return (
    <QuietButtons>
      <CopyLink address={address} label={label} />
      <Button appearance="subtle" icon={<ShareRegular />} onClick={() => void share()}>
        {say('share')}
      </Button>
      <span role="status">{said}</span>
    </QuietButtons>
  );
}
