import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Table } from '../../paper/table.ts';
import { tableToText } from '../../paper/tableToText.ts';
import { CopyWords } from '../CopyWords.tsx';
import type { Format } from './exportFiles.ts';
import { say } from './exportWords.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXXS,
    '& button': {
      width: '100%',
      justifyContent: 'flex-start',
      textAlign: 'start',
      fontWeight: tokens.fontWeightRegular,
      '@container hub (max-width: 719px)': { minHeight: '44px' },
    },
  },
  about: { margin: 0, padding: `0 ${tokens.spacingHorizontalM}`, color: tokens.colorNeutralForeground2 },
  label: { whiteSpace: 'nowrap' },
  apart: {
    marginTop: tokens.spacingVerticalXS,
    paddingTop: tokens.spacingVerticalXS,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: { marginInlineStart: tokens.spacingHorizontalS, color: tokens.colorNeutralForeground2 },
});

interface ExportChoicesProps {
  table: () => Table;
  choose: (format: Format) => void;
  prepareForFoi: () => void;
}

/** What a view can leave as. */
export function ExportChoices({ table, choose, prepareForFoi }: ExportChoicesProps) {
  const styles = useStyles();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const { rows, marking } = table();
  const choices = [
    { format: 'html', label: say('webPage'), hint: say('webPageAbout') },
    { format: 'xlsx', label: say('excel'), hint: null },
    { format: 'docx', label: say('word'), hint: null },
    { format: 'csv', label: say('csv'), hint: say('csvAbout') },
  ] as const;
  return (
    <div className={styles.root}>
      <p className={styles.about}>{say('rows', { count: rows.length, marking })}</p>
      {choices.map(({ format, label, hint }, index) => (
        <Button
          key={format}
          ref={index === 0 ? first : undefined}
          appearance="subtle"
          onClick={() => choose(format)}
        >
          <span className={styles.label}>{label}</span>
          {hint === null ? null : <span className={styles.hint}>{hint}</span>}
        </Button>
      ))}
      <CopyWords
        appearance="subtle"
        label={say('text')}
        done={say('textCopied')}
        words={() => tableToText(table())}
      />
      <div className={styles.apart}>
        <Button appearance="subtle" onClick={prepareForFoi}>
          {say('forFoi')}
        </Button>
      </div>
    </div>
  );
}
