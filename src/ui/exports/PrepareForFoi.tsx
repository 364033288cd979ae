import { Button, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { useList } from '../../data/hooks/useList.ts';
import { posts } from '../../domain/posts.ts';
import type { Table } from '../../paper/table.ts';
import { tableForFoi } from '../../paper/tableForFoi.ts';
import { errorInWords, say as sayUi } from '../uiWords.ts';
import { ExportOutcome } from './ExportOutcome.tsx';
import { say } from './exportWords.ts';
import { FoiRows } from './FoiRows.tsx';
import { foiRows, peopleOf } from './foiView.ts';
import { useExport } from './useExport.ts';

const useStyles = makeStyles({
  root: {
    boxSizing: 'border-box',
    width: 'min(720px, 100dvw)',
    maxWidth: '100dvw',
    maxHeight: '100dvh',
    margin: 'auto',
    padding: tokens.spacingHorizontalXL,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    '&::backdrop': { backgroundColor: 'rgba(0, 0, 0, 0.5)' },
    '@container hub (max-width: 480px)': { borderRadius: 0, padding: tokens.spacingHorizontalM },
  },
  content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  about: { margin: 0 },
  buttons: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    '@container hub (max-width: 480px)': { '> button': { flexBasis: '100%', minHeight: '44px' } },
  },
});

interface PrepareForFoiProps {
  table: Table;
  fileName: string;
  folder: string;
  onClose: () => void;
}

/** Chosen rows of a view for a request under freedom of information: posts for names, the marking kept. */
export function PrepareForFoi({ table, fileName, folder, onClose }: PrepareForFoiProps) {
  const styles = useStyles();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const [words, setWords] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const named = useList(posts);
  const { outcome, make } = useExport(folder);
  const view = foiRows(table, words);
  const isReady = chosen.size > 0 && named.isComplete;

  const forFoi = () => {
    const foi = { namedPerson: say('foi.namedPerson'), about: say('foi.fileAbout') };
    const inOrder = [...chosen].sort((a, b) => a - b);
    return tableForFoi(table, inOrder, foi, peopleOf(named.items));
  };
  const press = (format: 'docx' | 'xlsx') =>
    void make(forFoi, format, say('foi.fileName', { name: fileName }));
  const notReady = named.error
    ? say('foi.namesFailed', { reason: errorInWords(named.error) })
    : say('foi.namesComing');

  return (
    <dialog ref={dialog} className={styles.root} aria-labelledby={titleId} onClose={onClose}>
      <div className={styles.content}>
        <h2 id={titleId} className={styles.title}>
          {say('foi.title')}
        </h2>
        <p className={styles.about}>{say('foi.about')}</p>
        <Input
          type="search"
          value={words}
          aria-label={say('foi.find')}
          placeholder={say('foi.find')}
          onChange={(_event, { value }) => setWords(value)}
        />
        <FoiRows view={view} chosen={chosen} onChange={setChosen} />
        <p className={styles.about}>{say('foi.stillToLook')}</p>
        {named.isComplete ? null : <p className={styles.about}>{notReady}</p>}
        <div className={styles.buttons}>
          <Button appearance="primary" disabledFocusable={!isReady} onClick={() => press('docx')}>
            {say('foi.makeWord')}
          </Button>
          <Button disabledFocusable={!isReady} onClick={() => press('xlsx')}>
            {say('foi.makeExcel')}
          </Button>
          <Button appearance="subtle" onClick={() => dialog.current?.close()}>
            {sayUi('close')}
          </Button>
        </div>
        <ExportOutcome outcome={outcome} />
      </div>
    </dialog>
  );
}
