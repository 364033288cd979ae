import { ChooseFile } from '../../../ui/ChooseFile.tsx';
import type { Opened } from '../../../ui/useOpening.ts';
import { say } from '../importWords.ts';
import { readFile, readPaste } from '../sheetFile.ts';
import type { ReadFile, SheetFile } from '../sheetFile.ts';

interface ChooseSheetProps {
  isPrimary: boolean;
  onFile: (file: SheetFile) => void;
}

/** A sheet by choosing or dropping its file, or by pasting cells. */
export function ChooseSheet({ isPrimary, onFile }: ChooseSheetProps) {
  const name = say('pastedName');
  return (
    <ChooseFile
      label={say('choose')}
      hint={say('chooseHint')}
      accept=".xlsx,.xlsm,.csv,.tsv,.txt"
      isPrimary={isPrimary}
      open={async (file) => toOpened(await readFile(file))}
      onOpened={onFile}
      paste={{
        ...{ label: say('paste'), hint: say('pasteHint'), name },
        open: async (pasted) => toOpened(await readPaste(pasted, name)),
      }}
    />
  );
}

function toOpened(read: ReadFile): Opened<SheetFile> {
  if ('file' in read) return { opened: read.file };
  return { refused: say(`refused.${read.refusal}`, { name: read.name }) };
}
