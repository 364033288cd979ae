import { useCallback, useEffect, useState } from 'react';
import { useDraft } from '../../data/hooks/useDraft.ts';
import type { Answers } from '../../domain/sheets/questions.ts';
import type { SheetField } from '../../domain/sheets/sheetFields.ts';
import type { Corrections } from '../../domain/sheets/tables.ts';
import type { SheetFile } from './sheetFile.ts';
import { mostKept, sizeOf } from './sheetFile.ts';

/** What a person has chosen, answered and left out so far. */
export interface ImportDraft {
  file: SheetFile | null;
  /** Named where the cells were too many to keep. */
  goneName: string | null;
  answers: Answers;
  leftOut: readonly string[];
  /** The run this import was started as; its key is made with the draft, so that a second press starts nothing. */
  eventKey: string;
  isStarted: boolean;
}

type Kept = Record<string, unknown> & ImportDraft;
type KeptColumns = Record<string, Record<string, SheetField | 'none'>>;

/** The draft of an import, and the corrections of columns remembered for the next file with the same headings. */
export interface ImportDraftState {
  isKnown: boolean;
  draft: ImportDraft;
  corrections: Corrections;
  keptAt: string | null;
  change: (part: Partial<ImportDraft>) => void;
  correct: (signature: string, column: number, field: SheetField | 'none') => void;
  begin: (file: SheetFile | null) => void;
}

function newDraft(file: SheetFile | null): ImportDraft {
  return { file, goneName: null, answers: {}, leftOut: [], eventKey: crypto.randomUUID(), isStarted: false };
}

/** An import as it is kept on this device: the cells (where they are not too many), the answers, what was left out. */
export function useImportDraft(committeeKey: string | null): ImportDraftState {
  const kept = useDraft<Kept>(`import/${committeeKey ?? 'register'}`);
  const columns = useDraft<KeptColumns>('import/columns');
  const [draft, setDraft] = useState<ImportDraft | null>(null);
  const [corrected, setCorrected] = useState<KeptColumns | null>(null);
  const [empty] = useState(() => newDraft(null));
  const now = draft ?? kept.fields ?? empty;
  const corrections = corrected ?? columns.fields ?? noColumns;
  const { keep } = kept;
  const { keep: keepColumns } = columns;

  useEffect(() => {
    if (draft) keep(toKept(draft));
  }, [draft, keep]);
  useEffect(() => {
    if (corrected) keepColumns(corrected);
  }, [corrected, keepColumns]);

  const change = useCallback(
    (part: Partial<ImportDraft>) => setDraft((before) => ({ ...(before ?? now), ...part })),
    [now],
  );
  const begin = useCallback(
    (file: SheetFile | null) => {
      // The same file again, because its cells were not kept: what was answered still holds.
      const isAgain = file !== null && now.file === null && now.goneName === file.name;
      setDraft(isAgain ? { ...now, file, goneName: null } : newDraft(file));
    },
    [now],
  );
  const correct = (signature: string, column: number, field: SheetField | 'none') =>
    setCorrected({ ...corrections, [signature]: { ...corrections[signature], [String(column)]: field } });
  return {
    isKnown: kept.isKnown && columns.isKnown,
    draft: now,
    corrections,
    keptAt: kept.keptAt,
    change,
    correct,
    begin,
  };
}

const noColumns: KeptColumns = {};

function toKept(draft: ImportDraft): Kept {
  const isTooMuch = draft.file !== null && sizeOf(draft.file) > mostKept;
  return isTooMuch ? { ...draft, file: null, goneName: draft.file?.name ?? null } : { ...draft };
}
