import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { dayInWords } from '../../../ui/dayWords.ts';
import { ExportMenu } from '../../../ui/ExportMenu.tsx';
import { frameOf } from '../../../ui/exports/frameOf.ts';
import { Section } from '../../../ui/Section.tsx';
import { dropInTable } from '../dropInTable.ts';
import { dropInRows } from '../dropInsView.ts';
import type { DropInRow } from '../dropInsView.ts';
import { say } from '../shareWords.ts';
import type { Share } from '../useShare.ts';
import { DropInEntry } from './DropInEntry.tsx';

const shownPast = 5;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  summary: { minHeight: '24px', cursor: 'pointer', paddingBottom: tokens.spacingVerticalS },
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

/** Sessions to come, then those that are over with their material. */
export function DropIns({ share }: { share: Share }) {
  const styles = useStyles();
  const { dropIns } = share.lists;
  const { upcoming, past } = dropInRows(dropIns.items, share.words);
  const earlier = past.slice(shownPast);
  const table = () => {
    const frame = frameOf(say('dropInsTitle'), { rows: dropIns.items, lists: [dropIns], today: share.today });
    const about = dropIns.isComplete ? undefined : say('table.partly');
    return dropInTable({ ...frame, about }, dropIns.items, share.words);
  };
  return (
    <div className={styles.root}>
      {dropIns.items.length > 0 ? (
        <ExportMenu
          table={table}
          fileName={`${say('dropInsTitle')} ${dayInWords(share.today)}`}
          folder={say('dropInsTitle')}
        />
      ) : null}
      <Section title={say('upcomingTitle')} as="h3">
        <Entries rows={upcoming} share={share} next={upcoming[0]?.key} />
        {upcoming.length === 0 && dropIns.hasAnswered ? <Text>{say('noUpcoming')}</Text> : null}
      </Section>
      <Section title={say('pastTitle')} as="h3">
        <Entries rows={past.slice(0, shownPast)} share={share} />
        {past.length === 0 && dropIns.hasAnswered ? <Text>{say('noPast')}</Text> : null}
        {earlier.length > 0 ? (
          <details>
            <summary className={styles.summary}>{say('morePast', { count: earlier.length })}</summary>
            <Entries rows={earlier} share={share} />
          </details>
        ) : null}
      </Section>
    </div>
  );
}

function Entries({ rows, share, next }: { rows: readonly DropInRow[]; share: Share; next?: string }) {
  const styles = useStyles();
  if (rows.length === 0) return null;
  return (
    <ul className={styles.list}>
      {rows.map((row) => (
        <DropInEntry
          key={row.key}
          row={row}
          isNext={row.key === next}
          dropIn={share.lists.dropIns.items.find((one) => one.recordKey === row.key)}
        />
      ))}
    </ul>
  );
}
