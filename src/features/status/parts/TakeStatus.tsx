import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { useState } from 'react';
import type { Day } from '../../../domain/days.ts';
import { CopyWords } from '../../../ui/CopyWords.tsx';
import { dayInWords } from '../../../ui/dayWords.ts';
import { OutsideLink } from '../../../ui/TextLink.tsx';
import { useSaveFile } from '../../../ui/useSaveFile.ts';
import type { StatusView } from '../statusView.ts';
import { statusToText } from '../statusView.ts';
import { say } from '../statusTakeWords.ts';

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

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
  const [said, setSaid] = useState<{ words: string; url: string | null } | null>(null);
  const word = async () => {
    try {
      const [{ statusPaper }, { paperToWord }] = await Promise.all([
        import('../statusPaper.ts'),
        import('../../../paper/word/paperToWord.ts'),
      ]);
      const bytes = await paperToWord(statusPaper(view, today, isWhole));
      const name = `${say('fileName', { day: dayInWords(today) })}.docx`;
      const url = await saveFile({ folder: 'status', name, bytes, type: wordType });
      setSaid({ words: say('fileSaved', { name }), url });
    } catch (thrown) {
      const reason = thrown instanceof Error ? thrown.message : String(thrown);
      setSaid({ words: say('fileNotSaved', { reason }), url: null });
    }
  };
  return (
    <div className={styles.root} data-print="no">
      <Button icon={<ArrowDownloadRegular />} onClick={() => void word()}>
        {say('word')}
      </Button>
      <CopyWords label={say('copyText')} done={say('textCopied')} words={() => statusToText(view, today)} />
      <Text role="status" className={said ? styles.said : undefined}>
        {said?.words}
        {said?.url ? (
          <>
            {' '}
            <OutsideLink url={said.url}>{said.url}</OutsideLink>
          </>
        ) : null}
      </Text>
    </div>
  );
}
