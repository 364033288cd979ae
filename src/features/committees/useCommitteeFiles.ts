import { useState } from 'react';
import type { Committee } from '../../domain/agreement.ts';
import { highestMarking } from '../../domain/marking.ts';
import { fileTypes } from '../../paper/fileTypes.ts';
import { dayInWords } from '../../ui/dayWords.ts';
import { fileName } from '../../ui/exports/exportFiles.ts';
import type { Saved } from '../../ui/SavedFile.tsx';
import { thrownInWords } from '../../ui/thrownInWords.ts';
import { useSaveFile } from '../../ui/useSaveFile.ts';
import type { PaperParts } from './committeePapers.ts';
import { say } from './committeesWords.ts';
import type { CommitteeState } from './useCommittee.ts';

/** The files a committee's page makes. */
export type CommitteeFile = 'letter' | 'sheet' | 'brief';

const endings = { letter: 'docx', brief: 'docx', sheet: 'xlsx' } as const;

const folder = 'committees';

/** Makes a file of a committee and hands it to the person; their code is fetched when one is asked for. */
export function useCommitteeFiles({ around, hub }: CommitteeState, committee: Committee) {
  const saveFile = useSaveFile();
  const [said, setSaid] = useState<Saved | null>(null);
  const [busy, setBusy] = useState<CommitteeFile | null>(null);

  const make = async (kind: CommitteeFile) => {
    setBusy(kind);
    try {
      const papers = await import('./committeePapers.ts');
      const marking = highestMarking(committee.actions.map((action) => action.marking));
      const parts = { committee, around, hub: hub?.title ?? '', marking, now: new Date().toISOString() };
      const bytes = await bytesOf(kind, parts);
      const named = { body: committee.body.title, day: dayInWords(around.today) };
      const name = `${fileName(papers.say(`${kind}Name`, named))}.${endings[kind]}`;
      const url = await saveFile({ folder, name, bytes, type: fileTypes[endings[kind]] });
      setSaid({ words: say(url === null ? 'fileSaved' : 'fileSavedAt', { name }), url });
    } catch (thrown) {
      setSaid({ words: say('fileNotSaved', { reason: thrownInWords(thrown) }), url: null });
    } finally {
      setBusy(null);
    }
  };
  return { make, said, busy };
}

async function bytesOf(kind: CommitteeFile, parts: PaperParts): Promise<Uint8Array> {
  if (kind === 'sheet') {
    const [{ committeeSheet }, { tableToXlsx }] = await Promise.all([
      import('./committeeSheet.ts'),
      import('../../paper/sheets/tableToXlsx.ts'),
    ]);
    return tableToXlsx(committeeSheet(parts));
  }
  const [{ briefPaper }, { letterPaper }, { paperToWord }] = await Promise.all([
    import('./briefPaper.ts'),
    import('./committeePapers.ts'),
    import('../../paper/word/paperToWord.ts'),
  ]);
  return paperToWord(kind === 'letter' ? letterPaper(parts) : briefPaper(parts));
}
