import { makeStyles, Text } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { schemaVersion } from '../../domain/schemaVersion.ts';
import { useAddress } from '../../ui/address.ts';
import { CopyWords } from '../../ui/CopyWords.tsx';
import { dayInWords } from '../../ui/dayWords.ts';
import { Page } from '../../ui/Page.tsx';
import { say as sayShared } from '../../ui/uiWords.ts';
import { detailsInWords } from './detailsView.ts';
import { lastAnswer } from './healthView.ts';
import { Accessibility } from './parts/Accessibility.tsx';
import { Connection } from './parts/Connection.tsx';
import { CopyOfEverything } from './parts/CopyOfEverything.tsx';
import { Faults } from './parts/Faults.tsx';
import { HubSettings } from './parts/HubSettings.tsx';
import { LastFailures } from './parts/LastFailures.tsx';
import { ListHealth } from './parts/ListHealth.tsx';
import { LooseTies } from './parts/LooseTies.tsx';
import { MarkingAndRetention } from './parts/MarkingAndRetention.tsx';
import { OldNames } from './parts/OldNames.tsx';
import { PeopleAndAccess } from './parts/PeopleAndAccess.tsx';
import { SiteHealth } from './parts/SiteHealth.tsx';
import { ThisDevice } from './parts/ThisDevice.tsx';
import { Versions } from './parts/Versions.tsx';
import { Waiting } from './parts/Waiting.tsx';
import { useSettings } from './useSettings.ts';
import type { Settings } from './useSettings.ts';

const useStyles = makeStyles({
  shown: { outlineOffset: '8px', scrollMarginTop: '16px' },
});

/** How the hub stands on this device. */
export function SettingsPage() {
  const styles = useStyles();
  const settings = useSettings();
  const { hub, reports } = settings;
  const [faults, waiting, access] = useShown();
  const details = () => detailsInWords(detailsOf(settings));
  return (
    <Page
      title={sayShared('place.settings')}
      line={[hub?.title ?? null]}
      asOf={lastAnswer(reports)}
      actions={
        <CopyWords label={sayShared('copyDetails')} done={sayShared('detailsCopied')} words={details} />
      }
    >
      {hub?.sampleToday ? (
        <Text weight="semibold">{sayShared('sampleData', { day: dayInWords(hub.sampleToday) })}</Text>
      ) : null}
      <Connection settings={settings} />
      <Versions settings={settings} />
      <div ref={waiting} tabIndex={-1} className={styles.shown}>
        <Waiting settings={settings} />
      </div>
      <div ref={faults} tabIndex={-1} className={styles.shown}>
        <Faults settings={settings} />
        <LooseTies siteUrl={settings.surroundings.siteUrl} />
      </div>
      <ListHealth reports={reports} />
      <SiteHealth settings={settings} />
      <div ref={access} tabIndex={-1} className={styles.shown}>
        <PeopleAndAccess settings={settings} />
        <OldNames isSiteOwner={settings.isSiteOwner} />
      </div>
      <HubSettings settings={settings} />
      <MarkingAndRetention hub={hub} />
      <ThisDevice settings={settings} />
      <CopyOfEverything />
      <LastFailures noted={settings.failures} details={details} />
      <Accessibility siteOwner={settings.siteOwner} />
    </Page>
  );
}

/** `?show=faults`, `?show=waiting` and `?show=access` bring that part on screen; this runs after the page gave its title the focus. */
function useShown() {
  const { query } = useAddress();
  const faults = useRef<HTMLDivElement>(null);
  const waiting = useRef<HTMLDivElement>(null);
  const access = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const parts: Record<string, typeof faults> = { faults, waiting, access };
    const part = parts[query.get('show') ?? '']?.current;
    part?.focus({ preventScroll: true });
    part?.scrollIntoView({ block: 'start' });
  }, [query]);
  return [faults, waiting, access] as const;
}

function detailsOf({ surroundings, hub, reports, failures }: Settings) {
  const { host, version } = surroundings;
  return {
    version,
    host: host.kind,
    surface: host.surface,
    hubSchema: hub?.schemaVersion ?? null,
    appSchema: schemaVersion,
    at: new Date().toISOString(),
    lists: reports,
    failures,
  };
}
