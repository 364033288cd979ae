import { Button, Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import { say } from './exportWords.ts';
import type { foiRows } from './foiView.ts';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    '@container hub (max-width: 480px)': { '> button': { flexGrow: 1, minHeight: '44px' } },
  },
  rows: {
    display: 'flex',
    flexDirection: 'column',
    margin: 0,
    padding: 0,
    maxHeight: '40dvh',
    overflowY: 'auto',
    listStyleType: 'none',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    overflowWrap: 'anywhere',
  },
  note: { margin: 0 },
});

interface FoiRowsProps {
  view: ReturnType<typeof foiRows>;
  chosen: ReadonlySet<number>;
  onChange: (chosen: ReadonlySet<number>) => void;
}

/** The rows to choose from, all of those found at once or one by one. */
export function FoiRows({ view: { rows, found, more }, chosen, onChange }: FoiRowsProps) {
  const styles = useStyles();
  const count = chosen.size;
  const choose = (index: number, isChosen: boolean) => {
    const next = new Set(chosen);
    if (isChosen) next.add(index);
    else next.delete(index);
    onChange(next);
  };
  return (
    <>
      <div className={styles.head}>
        <span role="status">{count === 0 ? say('foi.noneChosen') : say('foi.chosen', { count })}</span>
        <Button size="small" onClick={() => onChange(new Set([...chosen, ...found]))}>
          {say('foi.chooseAll', { count: found.length })}
        </Button>
        {count === 0 ? null : (
          <Button size="small" onClick={() => onChange(new Set())}>
            {say('foi.chooseNone')}
          </Button>
        )}
      </div>
      {rows.length === 0 ? (
        <p className={styles.note}>{say('foi.noneFound')}</p>
      ) : (
        <ul className={styles.rows} aria-label={say('foi.rows')}>
          {rows.map(({ index, label }) => (
            <li key={index}>
              <Checkbox
                checked={chosen.has(index)}
                label={label}
                onChange={(_event, { checked }) => choose(index, checked === true)}
              />
            </li>
          ))}
        </ul>
      )}
      {more > 0 ? <p className={styles.note}>{say('foi.more', { count: more })}</p> : null}
    </>
  );
}
