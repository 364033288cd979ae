import { Button, Text } from '@fluentui/react-components';
import { useState } from 'react';
import { useContentBytes } from '../../../data/hooks/useContentBytes.ts';
import type { Framework } from '../../../domain/frameworks.ts';
import { fileTypes } from '../../../paper/fileTypes.ts';
import { frameOf } from '../../../ui/exports/frameOf.ts';
import { StackingCell, StackingRow, StackingTable } from '../../../ui/StackingTable.tsx';
import { errorInWords } from '../../../ui/uiWords.ts';
import { useSaveFile } from '../../../ui/useSaveFile.ts';
import type { Matrix } from '../useMatrix.ts';
import { useEditionStyles } from './editionStyles.ts';
import { editionRows } from './editionsView.ts';
import { say } from './editionsWords.ts';

/** Every edition with its kind, its standards, the cycles that use it, and the way to take it away. */
export function EditionList({ matrix }: { matrix: Matrix }) {
  const styles = useEditionStyles();
  const { lists, today } = matrix;
  const { said, download, emptySheet } = useDownloads(matrix);
  const rows = editionRows(lists.frameworks.items, lists.standards.items, lists.cycles.items);
  const columns = [
    { title: say('col.edition'), width: '28%' },
    { title: say('col.kind'), width: '16%' },
    { title: say('col.published'), width: '16%' },
    { title: say('col.standards'), width: '12%' },
    { title: say('col.used'), width: '18%' },
    { title: say('col.take'), width: '10%' },
  ];
  return (
    <div className={styles.part}>
      {rows.length === 0 && lists.frameworks.hasAnswered ? <Text>{say('none')}</Text> : null}
      {rows.length > 0 ? (
        <StackingTable caption={say('title')} columns={columns}>
          {rows.map((row) => (
            <StackingRow key={row.key} heading={row.title}>
              <StackingCell>{row.kind}</StackingCell>
              <StackingCell label={`${say('col.published')}:`}>{row.published}</StackingCell>
              <StackingCell>{row.standards}</StackingCell>
              <StackingCell label={`${say('col.used')}:`}>{row.usedBy}</StackingCell>
              <StackingCell>
                <Button
                  size="small"
                  aria-label={say('downloadLabel', { title: row.title })}
                  onClick={() => void download(row.framework)}
                >
                  {say('download')}
                </Button>
              </StackingCell>
            </StackingRow>
          ))}
        </StackingTable>
      ) : null}
      <Button onClick={() => void emptySheet(today)}>{say('emptySheet')}</Button>
      <Text role="status">{said}</Text>
    </div>
  );
}

function useDownloads({ lists }: Matrix) {
  const read = useContentBytes();
  const saveFile = useSaveFile();
  const [said, setSaid] = useState('');
  const keep = async (name: string, type: string, bytes: Uint8Array) => {
    const url = await saveFile({ folder: say('title'), name, type, bytes }).catch(() => undefined);
    if (url === undefined) setSaid(say('notSaved'));
    else setSaid(url === null ? say('downloaded') : say('saved', { url }));
  };
  const download = async ({ filePath }: Framework) => {
    setSaid('');
    const found = await read(filePath);
    if (!(found instanceof Uint8Array))
      return setSaid(say('downloadFailed', { reason: errorInWords(found) }));
    await keep(filePath.split('/').at(-1) ?? filePath, fileTypes.json, found);
  };
  const emptySheet = async (today: Matrix['today']) => {
    setSaid('');
    const { tableToXlsx } = await import(
      /* webpackChunkName: "xlsx" */ '../../../paper/sheets/tableToXlsx.ts'
    );
    const { emptyFramework } = await import(/* webpackChunkName: "empty-edition" */ './emptySheet.ts');
    const frame = frameOf(say('emptyName'), { rows: [], lists: [lists.frameworks], today });
    await keep(`${say('emptyName')}.xlsx`, fileTypes.xlsx, tableToXlsx(emptyFramework(frame)));
  };
  return { said, download, emptySheet };
}
