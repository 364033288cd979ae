import { makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { sheetFields } from '../../../domain/sheets/sheetFields.ts';
import type { SheetField } from '../../../domain/sheets/sheetFields.ts';
import type { FoundColumn, FoundTable } from '../../../domain/sheets/tables.ts';
import { namesActions } from '../../../domain/sheets/tables.ts';
import { Section } from '../../../ui/Section.tsx';
import { fieldInWords, say } from '../importWords.ts';
import { tableInWords } from '../importView.ts';

const useStyles = makeStyles({
  details: { minWidth: 0 },
  summary: {
    cursor: 'pointer',
    paddingBlock: tokens.spacingVerticalSNudge,
    borderRadius: tokens.borderRadiusMedium,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  words: { color: tokens.colorNeutralForeground2, marginInlineStart: tokens.spacingHorizontalS },
  table: {
    borderCollapse: 'collapse',
    width: '100%',
    maxWidth: '960px',
    tableLayout: 'fixed',
    '& th, & td': {
      textAlign: 'start',
      verticalAlign: 'middle',
      padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS} 0`,
      borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: 'anywhere',
    },
    '& th': { fontWeight: tokens.fontWeightSemibold },
  },
  examples: {
    color: tokens.colorNeutralForeground2,
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: '2',
    overflow: 'hidden',
  },
  select: { minWidth: 0, '& select': { width: '100%', minWidth: 0 } },
});

const fields = Object.keys(sheetFields) as SheetField[];

interface ColumnsProps {
  tables: readonly FoundTable[];
  onCorrect: (signature: string, column: number, field: SheetField | 'none') => void;
}

/** Step 1: each table with its columns, what stands under them and what they are read as. */
export function Columns({ tables, onCorrect }: ColumnsProps) {
  return (
    <Section title={say('step.columns')}>
      {tables.map((table, at) => (
        <Table key={table.id} table={table} isFirst={at === 0} onCorrect={onCorrect} />
      ))}
    </Section>
  );
}

function Table({
  table,
  isFirst,
  onCorrect,
}: { table: FoundTable; isFirst: boolean } & Pick<ColumnsProps, 'onCorrect'>) {
  const styles = useStyles();
  const { title, words } = tableInWords(table);
  return (
    <details className={styles.details} open={isFirst || !namesActions(table)}>
      <summary className={styles.summary}>
        <span className={styles.name}>{title}</span>
        <span className={styles.words}>{words}</span>
      </summary>
      <table className={styles.table} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{say('columnHead')}</th>
            <th scope="col">{say('examplesHead')}</th>
            <th scope="col">{say('fieldHead')}</th>
          </tr>
        </thead>
        <tbody>
          {table.columns.map((column) => (
            <Column
              key={column.column}
              column={column}
              onChange={(field) => onCorrect(table.signature, column.column, field)}
            />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function Column({
  column,
  onChange,
}: {
  column: FoundColumn;
  onChange: (field: SheetField | 'none') => void;
}) {
  const styles = useStyles();
  const id = useId();
  return (
    <tr>
      <th scope="row" id={id}>
        <bdi>{column.heading}</bdi>
      </th>
      <td>
        <Text className={styles.examples}>
          <bdi>{column.examples.join(' · ')}</bdi>
        </Text>
      </td>
      <td>
        <Select
          className={styles.select}
          aria-label={say('fieldOf', { heading: column.heading })}
          value={column.field ?? 'none'}
          onChange={(_event, { value }) => onChange(value as SheetField | 'none')}
        >
          <option value="none">{say('notReadField')}</option>
          {fields.map((field) => (
            <option key={field} value={field}>
              {fieldInWords(field)}
            </option>
          ))}
        </Select>
      </td>
    </tr>
  );
}
