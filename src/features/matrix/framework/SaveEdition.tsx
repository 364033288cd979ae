import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useContentFile } from '../../../data/hooks/useContentFile.ts';
import { choicesOf, differenceOf } from '../../../domain/framework/difference.ts';
import type { CarriedChoices } from '../../../domain/framework/difference.ts';
import { inEditionOrder } from '../../../domain/framework/editions.ts';
import { frameworkFile } from '../../../domain/frameworkFile.ts';
import type { FrameworkFile } from '../../../domain/frameworkFile.ts';
import { Notice } from '../../../ui/Notice.tsx';
import type { Matrix } from '../useMatrix.ts';
import { Against } from './Against.tsx';
import { EditionFields } from './EditionFields.tsx';
import type { EditionSource } from './editionFile.ts';
import type { EditionDetails } from './editionRun.ts';
import { useEditionStyles } from './editionStyles.ts';
import { say } from './editionsWords.ts';
import { useSaveEdition } from './useSaveEdition.ts';

interface SaveEditionProps {
  matrix: Matrix;
  file: FrameworkFile;
  source: EditionSource;
  eventKey: string;
}

/** What is said about an edition, what is different from the one before, and [Save this edition]. */
export function SaveEdition({ matrix, file, source, eventKey }: SaveEditionProps) {
  const styles = useEditionStyles();
  const [details, setDetails] = useState(() => detailsOf(file, source));
  const [beforeKey, setBeforeKey] = useState<string | null | undefined>(undefined);
  const [choices, setChoices] = useState<CarriedChoices>({});
  const [hasTried, setTried] = useState(false);
  const editions = inEditionOrder(matrix.lists.frameworks.items.filter(({ kind }) => kind === details.kind));
  const before =
    beforeKey === undefined
      ? (editions[0] ?? null)
      : (editions.find(({ recordKey }) => recordKey === beforeKey) ?? null);
  const old = useContentFile(before?.filePath ?? null, frameworkFile);
  const difference =
    before && old.content ? differenceOf(old.content, { ...file, way: details.way }, choices) : null;
  const { save, isSaving, failure } = useSaveEdition(matrix, eventKey);
  const isWaiting = before !== null && old.content === null;
  const press = () => {
    setTried(true);
    if (details.title.trim() === '' || isWaiting) return;
    const carried = difference ? choicesOf(difference) : {};
    void save(file, details, { before, beforeFile: before && old.content, carried });
  };
  return (
    <>
      <EditionFields
        details={details}
        hasTried={hasTried}
        onChange={(part) => setDetails({ ...details, ...part })}
      />
      <Against
        editions={editions}
        before={before}
        difference={difference}
        oldFile={old.content}
        isWaiting={isWaiting}
        onBefore={(key) => {
          setBeforeKey(key);
          setChoices({});
        }}
        onCarry={(key, from) => setChoices({ ...choices, [key]: from })}
      />
      <div className={styles.part}>
        {failure ? <Notice intent="error">{failure}</Notice> : null}
        <Button appearance="primary" disabledFocusable={isSaving || isWaiting} onClick={press}>
          {say('save')}
        </Button>
        <Text role="status">{isSaving ? say('saving') : ''}</Text>
      </div>
    </>
  );
}

function detailsOf(
  { way, howALevelComesAbout, holdsBack }: FrameworkFile,
  { name }: EditionSource,
): EditionDetails {
  // What was pasted has no name to begin from.
  const title = name === say('pastedName') ? '' : name.replace(/\.[a-z]+$/i, '').replace(/[_-]+/g, ' ');
  return {
    ...{ title, kind: 'matrix', edition: /\b(20\d\d)\b/.exec(title)?.[1] ?? '' },
    ...{ published: '', source: '', way, how: howALevelComesAbout, isSample: /sample/i.test(name) },
    holdsBack,
  };
}
