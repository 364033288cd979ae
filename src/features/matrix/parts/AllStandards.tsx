import { Text } from '@fluentui/react-components';
import { highestMarking } from '../../../domain/marking.ts';
import type { Marking } from '../../../domain/list.ts';
import { dayInWords, dayWithWeekday } from '../../../ui/dayWords.ts';
import { ExportMenu } from '../../../ui/ExportMenu.tsx';
import { frameOf } from '../../../ui/exports/frameOf.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { MatrixPlaces } from '../../../ui/MatrixPlaces.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { Section } from '../../../ui/Section.tsx';
import { say as sayShared } from '../../../ui/uiWords.ts';
import { CycleLine } from '../cycle/CycleLine.tsx';
import { say } from '../matrixWords.ts';
import { saidOfStandards } from '../return/gridView.ts';
import { Chase, ReturnTools } from '../return/parts/ReturnTools.tsx';
import { useReturn } from '../return/useReturn.ts';
import { standardsTable } from '../standardsTable.ts';
import { standardGroups, strayRows, withSample } from '../standardsView.ts';
import type { Matrix } from '../useMatrix.ts';
import { NotLoaded } from './NotLoaded.tsx';
import { DifferLine } from './DifferLine.tsx';
import { StandardList } from './StandardList.tsx';
import { ViewsNotice } from './ViewsNotice.tsx';

/** The line of stages, and every standard with what is there. */
export function AllStandards({ matrix }: { matrix: Matrix }) {
  const { hub, today, lists, cycle, ordered, views } = matrix;
  const all = [...Object.values(lists), ...views.lists];
  const marking = highestMarking(all.flatMap((list) => list.items.map((item) => item.marking)));
  return (
    <Page
      title={sayShared('place.matrix')}
      line={[hub?.title ?? null, dayWithWeekday(today)]}
      asOf={oldestAsOf(all)}
      marking={marking}
    >
      <MatrixPlaces />
      <Section title={say('cycleTitle')}>
        <LoadState lists={[lists.hub, lists.cycles]} what={say('waitStages')}>
          {cycle ? <CycleLine matrix={matrix} /> : null}
          {cycle === null && lists.cycles.hasAnswered ? <Text>{say('noCycle')}</Text> : null}
        </LoadState>
      </Section>
      <Section
        title={ordered.length > 0 ? say('standardsTitle', { count: ordered.length }) : say('standards')}
      >
        <LoadState lists={[lists.cycles, lists.frameworks, lists.standards]} what={say('waitStandards')}>
          <Standards matrix={matrix} />
        </LoadState>
      </Section>
    </Page>
  );
}

function Standards({ matrix }: { matrix: Matrix }) {
  const { hub, today, lists, framework, ordered, views, postsByKey } = matrix;
  const ret = useReturn(matrix);
  if (framework === null) return <NotLoaded matrix={matrix} />;
  const isWritten = ret.rows.parts.asOf !== null && views.readings !== null;
  const said = isWritten ? saidOfStandards(ret.standings, postsByKey, today) : undefined;
  const groups = standardGroups(ordered, lists.bodies.items, views.readings, framework.sample, said);
  const strays = strayRows(ordered, [
    ...ret.rows.parts.items,
    ...ret.rows.events.items,
    ...views.lists.flatMap(({ items }) => items),
  ]);
  const edition = say('edition', { title: withSample(framework.title, framework.sample) });
  const table = () => {
    const all = [lists.standards, ...views.lists];
    const rows = all.flatMap<{ marking: Marking | null }>(({ items }) => items);
    return standardsTable(
      { ...frameOf(say('standards'), { rows, lists: all, today }), about: edition },
      groups,
      ordered,
    );
  };
  const takeAway =
    ordered.length > 0 ? (
      <ExportMenu
        table={table}
        fileName={`${say('standards')} ${dayInWords(today)}`}
        folder={say('standards')}
      />
    ) : null;
  return (
    <>
      <Text>{edition}</Text>
      {lists.hub.hasAnswered && hub?.forceKey === null ? <Text>{say('noForce')}</Text> : null}
      <ViewsNotice lists={views.lists} also={ret.failed} />
      {strays > 0 && lists.standards.isComplete ? <Text>{say('strays', { count: strays })}</Text> : null}
      {ordered.length === 0 && lists.standards.hasAnswered ? <Text>{say('noStandards')}</Text> : null}
      {isWritten ? (
        <ReturnTools matrix={matrix} ret={ret}>
          {takeAway}
        </ReturnTools>
      ) : (
        takeAway
      )}
      <DifferLine matrix={matrix} />
      {isWritten ? <Chase matrix={matrix} /> : null}
      <StandardList groups={groups} />
    </>
  );
}
