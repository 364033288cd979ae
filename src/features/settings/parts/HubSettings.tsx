import { Text } from '@fluentui/react-components';
import { settingsOf } from '../../../domain/hub.ts';
import { Section } from '../../../ui/Section.tsx';
import { say } from '../hubSettingsWords.ts';
import type { Settings } from '../useSettings.ts';
import { FactList } from './FactList.tsx';
import { HubSettingsForm } from './HubSettingsForm.tsx';

/** What the hub has set for itself: a form for its site owner, facts for everybody else. */
export function HubSettings({ settings }: { settings: Settings }) {
  const { hub, hubList, mayChangeHub } = settings;
  if (hub === null || !hubList.isComplete) return null;
  const { sharedDevices } = settingsOf(hub);
  return (
    <Section title={say('hubTitle')}>
      {mayChangeHub ? (
        <HubSettingsForm row={hub} settings={settings} />
      ) : (
        <>
          <FactList
            facts={[{ label: say('hub.sharedDevices'), value: say(`hub.sharedDevices.${sharedDevices}`) }]}
          />
          <Text>{say('hub.onlyOwner')}</Text>
        </>
      )}
    </Section>
  );
}
