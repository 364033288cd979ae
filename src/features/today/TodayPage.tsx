import { useAccess } from '../../data/hooks/useAccess.ts';
import { highestMarking } from '../../domain/marking.ts';
import { dayWithWeekday } from '../../ui/dayWords.ts';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { Page } from '../../ui/Page.tsx';
import { say as sayRecord } from '../../ui/records/recordWords.ts';
import { Troubles } from '../../ui/records/Troubles.tsx';
import { WhenKnown } from '../../ui/records/WhenKnown.tsx';
import { Changed } from './parts/Changed.tsx';
import { ComingUp } from './parts/ComingUp.tsx';
import { InYourForce } from './parts/InYourForce.tsx';
import { TasksOnly, WaitingForYou } from './parts/WaitingForYou.tsx';
import { found, sourcesOf } from './sources.ts';
import { accessRow, todayRows } from './todayView.ts';
import { say } from './todayWords.ts';
import { useToday } from './useToday.ts';

/** What needs me, what is coming up, what changed. */
export function TodayPage() {
  const data = useToday();
  const { hub, today, lists, held, postsByKey, cycle, levels } = data;
  const sources = sourcesOf(data);
  const access = useAccess();
  const task = accessRow(access.differences ?? []);
  const tasks = task ? [task] : [];
  const rows = todayRows(found(sources, today), {
    today,
    postsByKey,
    bodies: new Map(lists.bodies.items.map(({ recordKey, title }) => [recordKey, title])),
  });
  return (
    <Page
      title={say('title')}
      line={[hub?.title ?? null, hub && dayWithWeekday(today)]}
      asOf={oldestAsOf(Object.values(lists))}
      marking={highestMarking(rows.map(({ marking }) => marking))}
    >
      <Troubles lists={[...Object.values(lists), ...Object.values(levels ?? {})]} />
      <WhenKnown list={lists.posts} name={sayRecord('list.posts')}>
        {held.length > 0 || rows.length > 0 ? (
          <WaitingForYou rows={[...tasks, ...rows]} sources={sources} cycle={cycle} />
        ) : (
          <>
            {tasks.length > 0 ? <TasksOnly rows={tasks} /> : null}
            <InYourForce data={data} />
          </>
        )}
      </WhenKnown>
      <ComingUp data={data} />
      <Changed data={data} />
    </Page>
  );
}
