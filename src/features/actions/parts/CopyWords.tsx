import { Button } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { useState } from 'react';
import { say } from '../actionsWords.ts';

/** [Copy my words]: what was written is never trapped here. */
export function CopyWords({ words }: { words: string }) {
  const [outcome, setOutcome] = useState<'wordsCopied' | 'wordsNotCopied' | null>(null);
  const copy = async () => setOutcome((await copyText(words)) ? 'wordsCopied' : 'wordsNotCopied');
  return (
    <>
      <Button icon={<CopyRegular />} onClick={() => void copy()}>
        {say('copyWords')}
      </Button>
      <span role="status">{outcome ? say(outcome) : ''}</span>
    </>
  );
}

/** Hosts may withhold the clipboard from a frame; the older way still works after a press. */
async function copyText(words: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    return copyBySelection(words);
  }
}

function copyBySelection(words: string): boolean {
  const asked = document.activeElement as HTMLElement | null;
  const box = document.createElement('textarea');
  box.value = words;
  box.style.position = 'fixed';
  box.style.opacity = '0';
  document.body.append(box);
  box.select();
  const isCopied = document.execCommand('copy');
  box.remove();
  asked?.focus();
  return isCopied;
}
