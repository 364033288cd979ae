import { ChooseFile } from '../../../ui/ChooseFile.tsx';
import type { Opened } from '../../../ui/useOpening.ts';
import type { EditionSource, ReadSource } from './editionFile.ts';
import { openFile, openPaste } from './editionFile.ts';
import { say } from './editionsWords.ts';

interface ChooseEditionProps {
  isPrimary: boolean;
  onSource: (source: EditionSource) => void;
}

/** The file of an edition by choosing, dropping or pasting it. */
export function ChooseEdition({ isPrimary, onSource }: ChooseEditionProps) {
  const name = say('pastedName');
  return (
    <ChooseFile
      label={say(isPrimary ? 'choose' : 'anotherFile')}
      hint={say('chooseHint')}
      accept=".xlsx,.xlsm,.csv,.tsv,.txt,.json"
      isPrimary={isPrimary}
      open={async (file) => toOpened(await openFile(file))}
      onOpened={onSource}
      paste={{
        ...{ label: say('paste'), hint: say('pasteHint'), name },
        open: async (pasted) => toOpened(await openPaste(pasted, name)),
      }}
    />
  );
}

function toOpened(read: ReadSource): Opened<EditionSource> {
  if ('source' in read) return { opened: read.source };
  return { refused: say(`refused.${read.refusal}`, { name: read.name }) };
}
