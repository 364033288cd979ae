import { Button, Text } from '@fluentui/react-components';
import type { ComponentType } from 'react';
import { useEffect, useState } from 'react';
import { placeOf } from '../domain/addresses.ts';
import type { Place } from '../domain/addresses.ts';
import type { Host } from '../hosts/host.ts';
import { useAddress } from '../ui/address.ts';
import { Notice } from '../ui/Notice.tsx';
import { PlaceLink } from '../ui/TextLink.tsx';
import { say } from '../ui/uiWords.ts';
import { BrokenPage } from './BrokenPage.tsx';
import { loadPage } from './pages.ts';

/** The page of the address on screen. Its code may fail to arrive, and it may break: both end in a sentence. */
export function PageOutlet({ host }: { host: Host }) {
  const place = placeOf(useAddress().path);
  const { Page, hasFailed, again } = usePage(place);
  useEffect(() => {
    if (Page || place === null) host.ready();
  }, [Page, place, host]);
  if (place === null) return <NoPlace />;
  if (hasFailed)
    return (
      <Notice intent="warning" actions={<Button onClick={again}>{say('tryAgain')}</Button>}>
        {say('error.offline')}
      </Notice>
    );
  if (!Page) return null;
  return (
    <BrokenPage key={place}>
      <Page />
    </BrokenPage>
  );
}

function usePage(place: Place | null) {
  const [loaded, setLoaded] = useState<{ place: Place; Page: ComponentType } | null>(null);
  const [failed, setFailed] = useState<Place | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (place === null) return;
    let isWanted = true;
    loadPage(place).then(
      (Page) => isWanted && setLoaded({ place, Page }),
      () => isWanted && setFailed(place),
    );
    return () => void (isWanted = false);
  }, [place, tries]);
  return {
    Page: loaded?.place === place ? loaded.Page : null,
    hasFailed: failed !== null && failed === place,
    again: () => {
      setFailed(null);
      setTries(tries + 1);
    },
  };
}

function NoPlace() {
  return (
    <Text>
      {say('noPlace')} <PlaceLink to="/today">{say('noPlaceAction')}</PlaceLink>
    </Text>
  );
}
