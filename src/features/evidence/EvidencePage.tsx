import { lazy, Suspense } from 'react';
import { addresses } from '../../domain/addresses.ts';
import { useAddress } from '../../ui/address.ts';
import { EvidenceList } from './EvidenceList.tsx';

const EvidenceItem = lazy(() =>
  import(/* webpackChunkName: "page-evidence-item" */ './EvidenceItem.tsx').then((page) => ({
    default: page.EvidenceItem,
  })),
);
const TakePage = lazy(() =>
  import(/* webpackChunkName: "page-evidence-take" */ './TakePage.tsx').then((page) => ({
    default: page.TakePage,
  })),
);

/** All evidence, one item, or an evidence file to take away. */
export function EvidencePage() {
  const { path } = useAddress();
  const key = path.split('/')[2] ?? '';
  if (key === '') return <EvidenceList />;
  return (
    <Suspense>
      {path === addresses.takeEvidence ? <TakePage /> : <EvidenceItem key={key} itemKey={plain(key)} />}
    </Suspense>
  );
}

/** An address cut off by a mail program may be no address any more. */
function plain(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}
