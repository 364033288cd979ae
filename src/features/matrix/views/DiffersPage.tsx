import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { highestMarking } from '../../../domain/marking.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say as sayMatrix } from '../matrixWords.ts';
import type { Matrix } from '../useMatrix.ts';
import { useReturnEvents } from '../useReturnEvents.ts';
import { differRows } from './differsView.ts';
import { say } from './viewsWords.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, maxWidth: '900px' },
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalM} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    overflowWrap: 'anywhere',
  },
  both: {
    display: 'grid',
    gap: tokens.spacingHorizontalL,
    gridTemplateColumns: 'minmax(0, 1fr)',
    '@container hub (min-width: 720px)': { gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)' },
  },
  groups: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  said: { margin: 0, whiteSpace: 'pre-line' },
});

/** The standards on which force and community differ: both sides at equal size, and whether the reply is written. */
export function DiffersPage({ matrix }: { matrix: Matrix }) {
  const styles = useStyles();
  const { hub, lists, views, ordered, file, framework } = matrix;
  const { list, events, by } = useReturnEvents(matrix);
  const around = { file: file.content, isSample: framework?.sample ?? false, by };
  const self = views.readings?.self.levels ?? [];
  const community = views.readings?.community.levels ?? [];
  const rows = differRows(ordered, { self, community, events }, around);
  const behind = [lists.cycles, lists.frameworks, lists.standards, ...views.lists];
  const hasAnswered = behind.every((one) => one.hasAnswered);
  const isWithoutForce = lists.hub.hasAnswered && hub?.forceKey === null;
  return (
    <Page
      title={say('differTitle')}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf([...behind, list])}
      marking={highestMarking(views.lists.flatMap(({ items }) => items.map(({ marking }) => marking)))}
      back={{ to: addresses.matrix, label: sayMatrix('backPlain') }}
    >
      <Text>{say('differAbout')}</Text>
      {isWithoutForce ? <Text>{sayMatrix('noForce')}</Text> : null}
      <LoadState lists={[...behind, list]} what={sayMatrix('waitViews')}>
        {rows.length === 0 && hasAnswered && !isWithoutForce ? <Text>{say('differNone')}</Text> : null}
        <ul className={styles.list}>
          {rows.map((row) => (
            <li key={row.key} className={styles.row}>
              <div>
                <PlaceLink to={row.address}>{row.title}</PlaceLink>
              </div>
              <div className={styles.both}>
                <p className={styles.said}>{row.force}</p>
                <div className={styles.groups}>
                  {row.groups.map((words) => (
                    <p key={words} className={styles.said}>
                      {words}
                    </p>
                  ))}
                </div>
              </div>
              <StateText icon={row.isReplied ? 'done' : 'none'}>{row.reply}</StateText>
            </li>
          ))}
        </ul>
      </LoadState>
    </Page>
  );
}
