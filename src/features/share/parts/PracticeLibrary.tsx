import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { goTo, useAddress } from '../../../ui/address.ts';
import { dayInWords } from '../../../ui/dayWords.ts';
import { ExportMenu } from '../../../ui/ExportMenu.tsx';
import { frameOf } from '../../../ui/exports/frameOf.ts';
import { practiceTable } from '../practiceTable.ts';
import { countInWords, filterAddress, filterOf, practiceRows } from '../practicesView.ts';
import { say } from '../shareWords.ts';
import type { Share } from '../useShare.ts';
import { PracticeFilters } from './PracticeFilters.tsx';
import { PracticeTable } from './PracticeTable.tsx';

const step = 50;

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  about: { maxWidth: '720px' },
  foot: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM, alignItems: 'center' },
});

/** The practice library: two choices, and what fits. */
export function PracticeLibrary({ share }: { share: Share }) {
  const styles = useStyles();
  const { query } = useAddress();
  const [shown, setShown] = useState(step);
  const { practices, bodies } = share.lists;
  const filter = filterOf(query);
  const rows = practiceRows(practices.items, filter, bodies.items);
  const isFiltered = rows.length < practices.items.length;
  const count = countInWords(rows.length, practices.items.length);
  const table = () => {
    const keys = new Map(practices.items.map((one) => [one.recordKey, one]));
    const chosen = rows.flatMap(({ key }) => keys.get(key) ?? []);
    const partly = practices.isComplete ? '' : ` ${say('table.partly')}`;
    const frame = frameOf(say('practiceTitle'), { rows: chosen, lists: [practices], today: share.today });
    const around = { bodies: bodies.items, posts: share.lists.posts.items };
    return practiceTable({ ...frame, about: `${count}.${partly}` }, chosen, around);
  };
  const clear = () => goTo(filterAddress({ outcome: null, workstreamKey: null }), { replace: true });
  if (practices.items.length === 0 && practices.isComplete) {
    return practices.hasAnswered ? <Text>{say('noPractice')}</Text> : null;
  }
  return (
    <div className={styles.root}>
      <Text className={styles.about}>{say('practiceAbout')}</Text>
      <PracticeFilters share={share} filter={filter} />
      <div className={styles.foot}>
        <Text role="status">
          {count}
          {practices.isComplete ? '' : ` · ${say('practiceMoreComing')}`}
        </Text>
        {isFiltered ? <Button onClick={clear}>{say('clear')}</Button> : null}
        {rows.length > 0 ? (
          <ExportMenu
            table={table}
            fileName={`${say('practiceTitle')} ${dayInWords(share.today)}`}
            folder={say('practiceTitle')}
          />
        ) : null}
      </div>
      {rows.length > 0 ? <PracticeTable rows={rows.slice(0, shown)} /> : null}
      {rows.length > shown ? (
        <div>
          <Button onClick={() => setShown(shown + step)}>
            {say('showMore', { count: Math.min(step, rows.length - shown) })}
          </Button>
        </div>
      ) : null}
    </div>
  );
}
