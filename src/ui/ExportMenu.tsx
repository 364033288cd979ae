import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular } from '@fluentui/react-icons/svg/arrow-download';
import { lazy, Suspense, useId, useRef, useState } from 'react';
import type { Table } from '../paper/table.ts';
import { ExportOutcome } from './exports/ExportOutcome.tsx';
import { say } from './exports/exportWords.ts';
import { useExport } from './exports/useExport.ts';

const ExportChoices = lazy(() =>
  import('./exports/ExportChoices.tsx').then((part) => ({ default: part.ExportChoices })),
);
const PrepareForFoi = lazy(() =>
  import('./exports/PrepareForFoi.tsx').then((part) => ({ default: part.PrepareForFoi })),
);

/** Room the choices take beside the button, in pixels. */
const panelWidth = 300;

const useStyles = makeStyles({
  root: {
    position: 'relative',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    minWidth: 0,
  },
  panel: {
    position: 'absolute',
    top: '100%',
    zIndex: 10,
    boxSizing: 'border-box',
    width: `min(${panelWidth}px, 100cqw)`,
    minHeight: '48px',
    marginTop: tokens.spacingVerticalXXS,
    padding: tokens.spacingVerticalS,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  start: { insetInlineStart: 0 },
  end: { insetInlineEnd: 0 },
});

interface ExportMenuProps {
  /** The view as it stands, asked for when something is made of it. */
  table: () => Table;
  /** What files are called, without an ending: "Actions 14 May 2027". */
  fileName: string;
  /** Where in the library Exports they go where nothing can be downloaded: "Actions". */
  folder: string;
}

/** [Export]: the view as web page, Excel, Word, CSV or words, or some of its rows prepared for a request. */
export function ExportMenu({ table, fileName, folder }: ExportMenuProps) {
  const styles = useStyles();
  const panelId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [open, setOpen] = useState<'start' | 'end' | null>(null);
  const [isPreparing, setPreparing] = useState(false);
  const { outcome, make } = useExport(folder);

  const close = () => {
    setOpen(null);
    button.current?.focus();
  };
  const toggle = () => {
    if (open) return close();
    const { left } = button.current?.getBoundingClientRect() ?? { left: 0 };
    setOpen(left + panelWidth > window.innerWidth && left > panelWidth / 2 ? 'end' : 'start');
  };
  const leave = (event: React.FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(null);
  };

  return (
    <div className={styles.root} data-print="no">
      <div
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !open) return;
          event.stopPropagation();
          close();
        }}
      >
        <Button
          ref={button}
          icon={<ArrowDownloadRegular />}
          aria-expanded={open !== null}
          aria-controls={open ? panelId : undefined}
          onClick={toggle}
        >
          {say('export')}
        </Button>
        {open ? (
          <div id={panelId} tabIndex={-1} className={`${styles.panel} ${styles[open]}`}>
            <Suspense>
              <ExportChoices
                table={table}
                choose={(format) => {
                  close();
                  void make(table, format, fileName);
                }}
                prepareForFoi={() => {
                  close();
                  setPreparing(true);
                }}
              />
            </Suspense>
          </div>
        ) : null}
      </div>
      <ExportOutcome outcome={outcome} />
      {isPreparing ? (
        <Suspense>
          <PrepareForFoi
            table={table()}
            fileName={fileName}
            folder={folder}
            onClose={() => setPreparing(false)}
          />
        </Suspense>
      ) : null}
    </div>
  );
}
