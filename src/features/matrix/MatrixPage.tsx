import { lazy, Suspense } from 'react';
import { addresses } from '../../domain/addresses.ts';
import { useAddress } from '../../ui/address.ts';
import { AllStandards } from './parts/AllStandards.tsx';
import { standardNumber } from './standardView.ts';
import { isSubPage, SubPages } from './SubPages.tsx';
import { useMatrix } from './useMatrix.ts';

const DiffersPage = lazy(() =>
  import(/* webpackChunkName: "page-differ" */ './views/DiffersPage.tsx').then((page) => ({
    default: page.DiffersPage,
  })),
);

const StandardPage = lazy(() =>
  import(/* webpackChunkName: "page-standard" */ './return/StandardPage.tsx').then((page) => ({
    default: page.StandardPage,
  })),
);

/** The matrix of the cycle under way, one of its standards, or a page below it. */
export function MatrixPage() {
  const { path, query } = useAddress();
  const matrix = useMatrix();
  const number = standardNumber(path);
  if (isSubPage(path)) return <SubPages matrix={matrix} path={path} />;
  if (isDiffering(path, query))
    return (
      <Suspense>
        <DiffersPage matrix={matrix} />
      </Suspense>
    );
  if (number === null) return <AllStandards matrix={matrix} />;
  return (
    <Suspense>
      <StandardPage key={path} matrix={matrix} number={number} />
    </Suspense>
  );
}

/** `/matrix?show=differ`: where force and community differ. */
function isDiffering(path: string, query: URLSearchParams): boolean {
  return path === addresses.matrix && query.get('show') === 'differ';
}
