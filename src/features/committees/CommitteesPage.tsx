import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { useAddress } from '../../ui/address.ts';
import { CommitteeList } from './parts/CommitteeList.tsx';
import { CommitteePage } from './parts/CommitteePage.tsx';

const RecordMeeting = lazy<ComponentType<{ bodyKey: string }>>(() =>
  import('./parts/RecordMeeting.tsx').then((page) => ({ default: page.RecordMeeting })),
);

/** All committees, one of them, or a meeting of one being recorded. */
export function CommitteesPage() {
  const [, , key = '', step] = useAddress().path.split('/');
  if (key === '') return <CommitteeList />;
  const bodyKey = decodeURIComponent(key);
  if (step !== 'meeting') return <CommitteePage key={bodyKey} bodyKey={bodyKey} />;
  return (
    <Suspense fallback={null}>
      <RecordMeeting key={bodyKey} bodyKey={bodyKey} />
    </Suspense>
  );
}
