import type { ComponentType } from 'react';
import { placeOf } from '../domain/addresses.ts';
import type { Place } from '../domain/addresses.ts';

/** A page of the hub: one a place, and the hand-over of a post, which stands below the post. */
export type PageName = Place | 'handover';

const loaders: Record<PageName, () => Promise<ComponentType>> = {
  today: () =>
    import(/* webpackChunkName: "page-today" */ '../features/today/TodayPage.tsx').then(
      (page) => page.TodayPage,
    ),
  actions: () =>
    import(/* webpackChunkName: "page-actions" */ '../features/actions/ActionsPage.tsx').then(
      (page) => page.ActionsPage,
    ),
  posts: () =>
    import(/* webpackChunkName: "page-posts" */ '../features/posts/PostsPage.tsx').then(
      (page) => page.PostsPage,
    ),
  handover: () =>
    import(/* webpackChunkName: "page-handover" */ '../features/handover/HandoverPage.tsx').then(
      (page) => page.HandoverPage,
    ),
  asks: () =>
    import(/* webpackChunkName: "page-asks" */ '../features/asks/AsksPage.tsx').then((page) => page.AsksPage),
  committees: () =>
    import(/* webpackChunkName: "page-committees" */ '../features/committees/CommitteesPage.tsx').then(
      (page) => page.CommitteesPage,
    ),
  import: () =>
    import(/* webpackChunkName: "page-import" */ '../features/import/ImportPage.tsx').then(
      (page) => page.ImportPage,
    ),
  matrix: () =>
    import(/* webpackChunkName: "page-matrix" */ '../features/matrix/MatrixPage.tsx').then(
      (page) => page.MatrixPage,
    ),
  evidence: () =>
    import(/* webpackChunkName: "page-evidence" */ '../features/evidence/EvidencePage.tsx').then(
      (page) => page.EvidencePage,
    ),
  share: () =>
    import(/* webpackChunkName: "page-share" */ '../features/share/SharePage.tsx').then(
      (page) => page.SharePage,
    ),
  commitment: () =>
    import(/* webpackChunkName: "page-commitment" */ '../features/commitment/CommitmentPage.tsx').then(
      (page) => page.CommitmentPage,
    ),
  status: () =>
    import(/* webpackChunkName: "page-status" */ '../features/status/StatusPage.tsx').then(
      (page) => page.StatusPage,
    ),
  settings: () =>
    import(/* webpackChunkName: "page-settings" */ '../features/settings/SettingsPage.tsx').then(
      (page) => page.SettingsPage,
    ),
  restore: () =>
    import(/* webpackChunkName: "page-restore" */ '../features/settings/RestorePage.tsx').then(
      (page) => page.RestorePage,
    ),
  search: () =>
    import(/* webpackChunkName: "page-search" */ '../features/search/SearchPage.tsx').then(
      (page) => page.SearchPage,
    ),
  'set-up': () =>
    import(/* webpackChunkName: "page-set-up" */ '../features/setUp/SetUpPage.tsx').then(
      (page) => page.SetUpPage,
    ),
};

const loading = new Map<PageName, Promise<ComponentType>>();
const arrived = new Map<PageName, ComponentType>();

/** The page an address belongs to; null where the product has no such place. */
export function pageOf(path: string): PageName | null {
  const place = placeOf(path);
  return place === 'posts' && path.split('/')[3] === 'hand-over' ? 'handover' : place;
}

/** The page of a name where its code is here already. */
export function loadedPage(name: PageName): ComponentType | null {
  return arrived.get(name) ?? null;
}

/** The code of a page, fetched once; a failed fetch is forgotten so that trying again really tries again. */
export function loadPage(name: PageName): Promise<ComponentType> {
  const known = loading.get(name);
  if (known) return known;
  const page = loaders[name]();
  loading.set(name, page);
  page.then(
    (Page) => arrived.set(name, Page),
    () => loading.delete(name),
  );
  return page;
}
