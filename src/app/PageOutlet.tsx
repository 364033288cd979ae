import { Button } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { lazy, Suspense, useEffect, useState } from 'react';
import type { Host } from '../hosts/host.ts';
import { usePath } from '../ui/address.ts';
import { Notice } from '../ui/Notice.tsx';
import { say } from '../ui/uiWords.ts';
import { BrokenNotice } from './BrokenNotice.tsx';
import { BrokenPage } from './BrokenPage.tsx';
import { useHubStanding } from './hubStanding.ts';
import { loadedPage, loadPage, pageOf } from './pages.ts';
import type { PageName } from './pages.ts';

const NoPlace = lazy(() => import('./NoPlace.tsx').then((page) => ({ default: page.NoPlace })));
const NotAHub = lazy(() =>
  import('../features/setUp/NotAHub.tsx').then((page) => ({ default: page.NotAHub })),
);

/** Places that stand on a site that is no hub yet. */
const alwaysThere: readonly (PageName | null)[] = ['set-up', 'settings', 'restore', null];

/** The page of the address on screen. Its code may fail to arrive, and it may break: both end in a sentence. */
export function PageOutlet({ host }: { host: Host }) {
  const name = pageOf(usePath());
  const { Page, failure, again } = usePage(name);
  const standing = useHubStanding();
  useEffect(() => {
    if (Page || failure || name === null) host.ready();
  }, [Page, failure, name, host]);
  if (name === null)
    return (
      <Suspense>
        <NoPlace />
      </Suspense>
    );
  if (failure) return <NotArrived failure={failure} again={again} />;
  if (standing !== 'hub' && !alwaysThere.includes(name))
    return (
      <BrokenPage key={standing} instead={<BrokenNotice />}>
        <Suspense>
          <NotAHub reason={standing} />
        </Suspense>
      </BrokenPage>
    );
  if (!Page) return null;
  return (
    <BrokenPage key={name} instead={<BrokenNotice />}>
      <Page />
    </BrokenPage>
  );
}

type Failure = 'offline' | 'newVersion';

/** Code that is gone while the server answers was replaced by a newer version: reloading helps, trying again does not. */
async function whyNotArrived(): Promise<Failure> {
  const answers = await fetch(location.pathname, { cache: 'no-store' }).then(
    (answer) => answer.ok,
    () => false,
  );
  return answers ? 'newVersion' : 'offline';
}

function NotArrived({ failure, again }: { failure: Failure; again: () => void }) {
  const isNew = failure === 'newVersion';
  const button = isNew ? (
    <Button onClick={() => location.reload()}>{say('reload')}</Button>
  ) : (
    <Button onClick={again}>{say('tryAgain')}</Button>
  );
  return (
    <Notice intent="warning" actions={button}>
      {say(isNew ? 'reloadToUpdate' : 'error.offline')}
    </Notice>
  );
}

function usePage(name: PageName | null) {
  const [loaded, setLoaded] = useState<{ name: PageName; Page: ComponentType } | null>(null);
  const [failed, setFailed] = useState<{ name: PageName; failure: Failure } | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (name === null) return;
    let isWanted = true;
    loadPage(name).then(
      (Page) => isWanted && setLoaded({ name, Page }),
      () => void whyNotArrived().then((failure) => isWanted && setFailed({ name, failure })),
    );
    return () => void (isWanted = false);
  }, [name, tries]);
  return {
    Page: loaded?.name === name ? loaded.Page : name && loadedPage(name),
    failure: failed?.name === name ? failed.failure : null,
    again: () => {
      setFailed(null);
      setTries(tries + 1);
    },
  };
}
