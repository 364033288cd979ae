import { Button } from '@fluentui/react-components';
import { schemaVersion } from '../../../domain/schemaVersion.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { say as sayShared } from '../../../ui/uiWords.ts';
import { say } from '../settingsWords.ts';
import type { Settings } from '../useSettings.ts';
import { schemaState } from '../versionsView.ts';
import { FactList } from './FactList.tsx';

/** The app's version, and whether the hub's lists are the ones it knows. */
export function Versions({ settings }: { settings: Settings }) {
  const { surroundings, hub, siteOwner } = settings;
  const { words, canReload } = schemaState(hub, schemaVersion, siteOwner);
  return (
    <Section title={say('versionsTitle')}>
      <FactList
        facts={[
          { label: say('app'), value: surroundings.version || sayShared('notSet') },
          ...(canReload ? [] : [{ label: say('listSchema'), value: words }]),
        ]}
      />
      {canReload ? (
        <Notice
          intent="info"
          actions={<Button onClick={() => location.reload()}>{sayShared('reload')}</Button>}
        >
          {words}
        </Notice>
      ) : null}
    </Section>
  );
}
