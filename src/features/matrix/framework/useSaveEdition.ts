import { useState } from 'react';
import { useKeepContent } from '../../../data/hooks/useKeepContent.ts';
import { useRuns } from '../../../data/hooks/useRuns.ts';
import { useTakenKeys } from '../../../data/hooks/useTakenKeys.ts';
import { addresses } from '../../../domain/addresses.ts';
import type { FrameworkFile } from '../../../domain/frameworkFile.ts';
import { frameworks } from '../../../domain/frameworks.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { goTo } from '../../../ui/address.ts';
import { errorInWords } from '../../../ui/uiWords.ts';
import type { Matrix } from '../useMatrix.ts';
import type { EditionContext, EditionDetails } from './editionRun.ts';
import { editionKey, editionPath, editionRun, fileToSave } from './editionRun.ts';
import { say } from './editionsWords.ts';

/** Saves an edition: the file first, then its rows as a run that shows on the page of editions. */
export function useSaveEdition({ hub, today, lists }: Matrix, eventKey: string) {
  const keepContent = useKeepContent();
  const takenKeys = useTakenKeys(frameworks);
  const { runs } = useRuns();
  const [isSaving, setSaving] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const save = async (
    file: FrameworkFile,
    details: EditionDetails,
    { before, beforeFile, carried }: Pick<EditionContext, 'before' | 'beforeFile' | 'carried'>,
  ) => {
    setSaving(true);
    setFailure(null);
    const context: EditionContext = {
      ...{ eventKey, today, takenKeys, before, beforeFile, carried },
      usualMarking: settingsOf(hub).usualMarking,
      hubKey: hub?.recordKey ?? 'hub',
      oldStandards: lists.standards.items,
    };
    const whole = fileToSave(file, details, context);
    const text = `${JSON.stringify(whole, null, 2)}\n`;
    const key = editionKey(details, takenKeys);
    const path = editionPath(key, text);
    const { run, unfit } = editionRun(whole, details, { key, path }, context);
    const end = (words: string | null) => {
      setSaving(false);
      setFailure(words);
    };
    if (run === null) return end(unfit.map((title) => say('unfit', { title })).join(' '));
    const error = await keepContent(path, text);
    if (error !== null) return end(say('saveFailed', { reason: errorInWords(error) }));
    await runs.start(run);
    end(null);
    goTo(addresses.editions);
  };
  return { save, isSaving, failure };
}
