import { useState } from 'react';
import { ChooseEdition } from './ChooseEdition.tsx';
import type { EditionSource } from './editionFile.ts';
import { useEditionStyles } from './editionStyles.ts';
import { ReadEdition } from './ReadEdition.tsx';
import type { Matrix } from '../useMatrix.ts';

/** Loads an edition: its file, what was read, [Save this edition]. */
export function LoadEdition({ matrix }: { matrix: Matrix }) {
  const styles = useEditionStyles();
  const [chosen, setChosen] = useState<{ source: EditionSource; eventKey: string } | null>(null);
  return (
    <div className={styles.part}>
      <ChooseEdition
        isPrimary={chosen === null}
        onSource={(source) => setChosen({ source, eventKey: crypto.randomUUID() })}
      />
      {chosen ? <ReadEdition key={chosen.eventKey} matrix={matrix} {...chosen} /> : null}
    </div>
  );
}
