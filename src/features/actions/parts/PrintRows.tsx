import { Button, Link } from '@fluentui/react-components';
import { PrintRegular } from '@fluentui/react-icons/svg/print';
import { useState } from 'react';
import type { Table } from '../../../paper/table.ts';
import { printTable } from '../../../ui/printTable.ts';
import { useSurroundings } from '../../../ui/SurroundingsContext.tsx';
import { thrownInWords } from '../../../ui/thrownInWords.ts';
import { say } from '../registerWords.ts';

/** [Print]: every row of the view. Where the host has no printer, the same view in a browser has. */
export function PrintRows({ table }: { table: () => Table }) {
  const { host } = useSurroundings();
  const [outcome, setOutcome] = useState<'printed' | 'elsewhere' | { failed: string } | null>(null);
  const print = () =>
    printTable(host, table()).then(
      (isPrinted) => setOutcome(isPrinted ? 'printed' : 'elsewhere'),
      (thrown: unknown) => setOutcome({ failed: thrownInWords(thrown) }),
    );
  return (
    <>
      <Button
        icon={<PrintRegular />}
        aria-label={say('print')}
        title={say('print')}
        onClick={() => void print()}
      />
      <span role="status">
        {outcome === 'elsewhere' ? (
          <>
            {say('printElsewhere')}{' '}
            <Link href={location.href} target="_blank" rel="noopener" inline>
              {say('printInBrowser')}
            </Link>
          </>
        ) : null}
        {outcome !== null && typeof outcome === 'object'
          ? say('printFailed', { reason: outcome.failed })
          : null}
      </span>
    </>
  );
}
