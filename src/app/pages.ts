import type { ComponentType } from 'react';
import type { Place } from '../domain/addresses.ts';

const loaders: Record<Place, () => Promise<ComponentType>> = {
  today: () => import('../features/today/TodayPage.tsx').then((page) => page.TodayPage),
  actions: () => import('../features/actions/ActionsPage.tsx').then((page) => page.ActionsPage),
  posts: () => import('../features/posts/PostsPage.tsx').then((page) => page.PostsPage),
  asks: () => import('../features/asks/AsksPage.tsx').then((page) => page.AsksPage),
  committees: () => import('../features/committees/CommitteesPage.tsx').then((page) => page.CommitteesPage),
  import: () => import('../features/import/ImportPage.tsx').then((page) => page.ImportPage),
  matrix: () => import('../features/matrix/MatrixPage.tsx').then((page) => page.MatrixPage),
  share: () => import('../features/share/SharePage.tsx').then((page) => page.SharePage),
  commitment: () => import('../features/commitment/CommitmentPage.tsx').then((page) => page.CommitmentPage),
  status: () => import('../features/status/StatusPage.tsx').then((page) => page.StatusPage),
  settings: () => import('../features/settings/SettingsPage.tsx').then((page) => page.SettingsPage),
  restore: () => import('../features/settings/RestorePage.tsx').then((page) => page.RestorePage),
  search: () => import('../features/search/SearchPage.tsx').then((page) => page.SearchPage),
  'set-up': () => import('../features/setUp/SetUpPage.tsx').then((page) => page.SetUpPage),
};

const loading = new Map<Place, Promise<ComponentType>>();
const arrived = new Map<Place, ComponentType>();

/** The page of a place where its code is here already. */
export function loadedPage(place: Place): ComponentType | null {
  return arrived.get(place) ?? null;
}

/** The code of a place, fetched once; a failed fetch is forgotten so that trying again really tries again. */
export function loadPage(place: Place): Promise<ComponentType> {
  const known = loading.get(place);
  if (known) return known;
  const page = loaders[place]();
  loading.set(place, page);
  page.then(
    (Page) => arrived.set(place, Page),
    () => loading.delete(place),
  );
  return page;
}
