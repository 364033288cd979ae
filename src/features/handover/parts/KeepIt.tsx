import { Button } from '@fluentui/react-components';
import { DocumentRegular } from '@fluentui/react-icons/svg/document';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import { addresses } from '../../../domain/addresses.ts';
import { fileTypes } from '../../../paper/fileTypes.ts';
import { CopyLink } from '../../../ui/CopyLink.tsx';
import { dayInWords, dayWithTime } from '../../../ui/dayWords.ts';
import { QuietButtons } from '../../../ui/QuietButtons.tsx';
import { SavedFile } from '../../../ui/SavedFile.tsx';
import type { Saved } from '../../../ui/SavedFile.tsx';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { thrownInWords } from '../../../ui/thrownInWords.ts';
import { useSaveFile } from '../../../ui/useSaveFile.ts';
import { fileNameOf, handoverPaper } from '../handoverPaper.ts';
import { say } from '../handoverWords.ts';
import type { Card } from '../useHandover.ts';

/** [Word] [Print] [Copy link]. */
export function KeepIt({ card }: { card: Card }) {
  const { host } = useSurroundings();
  const saveFile = useSaveFile();
  const [said, setSaid] = useState<Saved | null>(null);
  const { post, view, hub, today } = card;
  const word = async () => {
    try {
      const { paperToWord } = await import('../../../paper/word/paperToWord.ts');
      const asOf = say('asOf', { time: dayWithTime(today, new Date().toISOString()) });
      const bytes = await paperToWord(handoverPaper(view, hub?.title ?? null, asOf));
      const name = fileNameOf(post.title, dayInWords(today));
      const url = await saveFile({ folder: 'hand-overs', name, bytes, type: fileTypes.docx });
      setSaid({ words: say('saved'), url });
    } catch (thrown) {
      setSaid({ words: say('notSavedFile', { reason: thrownInWords(thrown) }), url: null });
    }
  };
  const print = () => {
    if (!host.print()) setSaid({ words: say('printNot'), url: null });
  };
  return (
    <div data-print="no">
      <QuietButtons>
        <Button appearance="subtle" icon={<DocumentRegular />} onClick={() => void word()}>
          {say('word')}
        </Button>
        <Button appearance="subtle" icon={<PrintRegular />} onClick={print}>
          {say('print')}
        </Button>
        <CopyLink address={addresses.handover(post.recordKey)} label={view.title} />
      </QuietButtons>
      <SavedFile saved={said} />
    </div>
  );
}
