import { lazy, Suspense } from 'react';
import type { ComponentType } from 'react';
import { addresses } from '../../domain/addresses.ts';
import { useAddress } from '../../ui/address.ts';
import { AllStandards } from './parts/AllStandards.tsx';
import { standardNumber } from './standardView.ts';
import { useMatrix } from './useMatrix.ts';
import type { Matrix } from './useMatrix.ts';

type Page = ComponentType<{ matrix: Matrix }>;

const DiffersPage = lazy<Page>(() =>
  import(/* webpackChunkName: "matrix-differ" */ './views/DiffersPage.tsx').then((page) => ({
    default: page.DiffersPage,
  })),
);
const SignOffPage = lazy<Page>(() =>
  import(/* webpackChunkName: "matrix-sign-off" */ './signOff/SignOffPage.tsx').then((page) => ({
    default: page.SignOffPage,
  })),
);

const StandardPage = lazy(() =>
  import(/* webpackChunkName: "standard" */ './return/StandardPage.tsx').then((page) => ({
    default: page.StandardPage,
  })),
);

/** The matrix of the cycle under way, or one of its standards. */
export function MatrixPage() {
  const { path, query } = useAddress();
  const matrix = useMatrix();
  const Late = path === addresses.signOff ? SignOffPage : isDiffering(path, query) ? DiffersPage : null;
  if (Late)
    return (
      <Suspense>
        <Late matrix={matrix} />
      </Suspense>
    );
  const number = standardNumber(path);
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
