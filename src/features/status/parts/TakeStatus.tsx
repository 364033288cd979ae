import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import type { Day } from '../../../domain/days.ts';
import { fileTypes } from '../../../paper/fileTypes.ts';
import { CopyWords } from '../../../ui/CopyWords.tsx';
import { dayInWords } from '../../../ui/dayWords.ts';
import { SavedFile } from '../../../ui/SavedFile.tsx';
import type { Saved } from '../../../ui/SavedFile.tsx';
import { thrownInWords } from '../../../ui/thrownInWords.ts';
import { useSaveFile } from '../../../ui/useSaveFile.ts';
import type { StatusView } from '../statusView.ts';
import { statusToText } from '../statusView.ts';
import { say } from '../statusTakeWords.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalS },
  said: { flexBasis: '100%' },
});

interface TakeStatusProps {
  view: StatusView;
  today: Day;
  /** Whether every list behind the page has answered to its end. */
  isWhole: boolean;
}

/** [Download Word] [Copy as text]: the page to take into a meeting. */
export function TakeStatus({ view, today, isWhole }: TakeStatusProps) {
  const styles = useStyles();
  const saveFile = useSaveFile();
  const [said, setSaid] = useState<Saved | null>(null);
  const word = async () => {
    try {
      const [{ statusPaper }, { paperToWord }] = await Promise.all([
        import('../statusPaper.ts'),
        import('../../../paper/word/paperToWord.ts'),
      ]);
      const bytes = await paperToWord(statusPaper(view, today, isWhole));
      const name = `${say('fileName', { day: dayInWords(today) })}.docx`;
      const url = await saveFile({ folder: 'status', name, bytes, type: fileTypes.docx });
      setSaid({ words: say('fileSaved', { name }), url });
    } catch (thrown) {
      setSaid({ words: say('fileNotSaved', { reason: thrownInWords(thrown) }), url: null });
    }
  };
  return (
    <div className={styles.root} data-print="no">
      <Button icon={<ArrowDownloadRegular />} onClick={() => void word()}>
        {say('word')}
      </Button>
      <CopyWords label={say('copyText')} done={say('textCopied')} words={() => statusToText(view, today)} />
      <SavedFile saved={said} className={said ? styles.said : undefined} />
    </div>
  );
}
