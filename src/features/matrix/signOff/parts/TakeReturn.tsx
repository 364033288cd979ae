import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { replyOn } from '../../../../domain/signOff.ts';
import { dayInWords } from '../../../../ui/dayWords.ts';
import { frameOf } from '../../../../ui/exports/frameOf.ts';
import { printPage } from '../../../../ui/printTable.ts';
import { SavedFile } from '../../../../ui/SavedFile.tsx';
import type { Saved } from '../../../../ui/SavedFile.tsx';
import { Section } from '../../../../ui/Section.tsx';
import { useSurroundings } from '../../../../ui/SurroundingsContext.tsx';
import { thrownInWords } from '../../../../ui/thrownInWords.ts';
import { useSaveFile } from '../../../../ui/useSaveFile.ts';
import { withSample } from '../../standardsView.ts';
import type { PaperAround } from '../returnPaper.ts';
import { signatureInWords } from '../signOffView.ts';
import { say } from '../signOffWords.ts';
import type { SignOff } from '../useSignOff.ts';

const useStyles = makeStyles({
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    '@container hub (max-width: 719px)': { '> button': { flexGrow: 1, minHeight: '44px' } },
  },
});

const formats = ['docx', 'html', 'xlsx', 'json'] as const;

/** [Word] [Web page] [Excel] [JSON] [Print]: the whole return with its action plan. */
export function TakeReturn({ signOff }: { signOff: SignOff }) {
  const styles = useStyles();
  const saveFile = useSaveFile();
  const { host } = useSurroundings();
  const [said, setSaid] = useState<Saved | null>(null);
  const snapshot = signOff.snapshot();
  if (snapshot === null) return null;
  const { hub, today } = signOff.matrix;
  const take = async (format: (typeof formats)[number] | 'print') => {
    setSaid({ words: say('take.working'), url: null });
    try {
      const { returnFile, returnPage } = await import(
        /* webpackChunkName: "return-files" */ '../returnFiles.ts'
      );
      const around = aroundOf(signOff);
      if (format === 'print') {
        const isPrinted = await printPage(host, around.frame.title, returnPage(snapshot, around));
        return setSaid({ words: isPrinted ? '' : say('take.noPrint'), url: null });
      }
      const name = say('paper.name', { force: hub?.title ?? '', day: dayInWords(today) });
      const file = await returnFile(snapshot, format, around, name);
      const url = await saveFile({ folder: 'returns', ...file });
      setSaid({ words: say(url === null ? 'take.saved' : 'take.kept', { name: file.name }), url });
    } catch (thrown) {
      setSaid({ words: say('take.failed', { reason: thrownInWords(thrown) }), url: null });
    }
  };
  return (
    <Section title={say('takeTitle')}>
      <div className={styles.buttons} data-print="no">
        {([...formats, 'print'] as const).map((format) => (
          <Button key={format} onClick={() => void take(format)}>
            {say(`take.${format}`)}
          </Button>
        ))}
      </div>
      <SavedFile saved={said} open={say('take.open')} />
    </Section>
  );
}

function aroundOf({
  matrix,
  behind,
  levels,
  parts,
  events,
  by,
  signatures,
  evidence,
  ...known
}: SignOff): PaperAround {
  const { hub, today, cycle, framework, file, ordered } = matrix;
  // Titles of evidence stand in the return as well.
  const proofs = ordered.flatMap(({ recordKey }) => evidence.get(recordKey) ?? []);
  const rows = [...Object.values(levels).flat(), ...parts, ...events, ...proofs];
  const edition = withSample(framework?.title ?? '', framework?.sample ?? false);
  const standing = signatures.find(({ counts, revoked }) => counts && revoked === null);
  return {
    frame: frameOf(say('paper.title', { force: hub?.title ?? '' }), { rows, lists: behind, today }),
    about: say('paper.edition', { edition, cycle: cycle?.title ?? '' }),
    file: file.content,
    isWhole: known.isWhole && known.unread === 0,
    replies: new Map(
      ordered.flatMap(({ recordKey }) => {
        const reply = replyOn(recordKey, events, levels.community, by);
        return reply ? [[recordKey, reply] as const] : [];
      }),
    ),
    signed: standing ? signatureInWords(standing) : null,
  };
}
