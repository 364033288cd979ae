import type { ComponentType } from 'react';
import { lazy, Suspense } from 'react';
import type { Matrix } from './useMatrix.ts';

type SubPage = ComponentType<{ matrix: Matrix }>;

const EditionsPage = lazy(() =>
  import(/* webpackChunkName: "page-editions" */ './framework/EditionsPage.tsx').then((page) => ({
    default: page.EditionsPage,
  })),
);
const NotCoveredPage = lazy(() =>
  import(/* webpackChunkName: "page-not-covered" */ './framework/NotCoveredPage.tsx').then((page) => ({
    default: page.NotCoveredPage,
  })),
);
const CyclesPage = lazy(() =>
  import(/* webpackChunkName: "page-cycles" */ './cycle/CyclesPage.tsx').then((page) => ({
    default: page.CyclesPage,
  })),
);

const SignOffPage = lazy(() =>
  import(/* webpackChunkName: "page-sign-off" */ './signOff/SignOffPage.tsx').then((page) => ({
    default: page.SignOffPage,
  })),
);

const PeerPage = lazy(() =>
  import(/* webpackChunkName: "page-peer" */ './peer/PeerPage.tsx').then((page) => ({
    default: page.PeerPage,
  })),
);

const subPages: Readonly<Record<string, SubPage>> = {
  editions: EditionsPage,
  'not-covered': NotCoveredPage,
  cycles: CyclesPage,
  'sign-off': SignOffPage,
  peer: PeerPage,
};

/** True where an address below the matrix is a page of its own and not a standard. */
export function isSubPage(path: string): boolean {
  return (path.split('/')[2] ?? '') in subPages;
}

/** Pages below the matrix that few open: editions, what is not covered, cycles, sign-off, another force's view. Their code comes when asked for. */
export function SubPages({ matrix, path }: { matrix: Matrix; path: string }) {
  const Page = subPages[path.split('/')[2] ?? ''];
  if (!Page) return null;
  return (
    <Suspense>
      <Page matrix={matrix} />
    </Suspense>
  );
}
