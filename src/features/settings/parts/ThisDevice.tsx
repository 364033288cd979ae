import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { useKeeping } from '../../../data/hooks/useKeeping.ts';
import { Section } from '../../../ui/Section.tsx';
import { say } from '../hubSettingsWords.ts';
import type { Settings } from '../useSettings.ts';

const useStyles = makeStyles({
  text: { maxWidth: '720px' },
  help: { maxWidth: '720px', color: tokens.colorNeutralForeground2 },
});

/** What rests on this device, and the switch for a shared one. It holds from the next opening, so the page opens again. */
export function ThisDevice({ settings }: { settings: Settings }) {
  const styles = useStyles();
  const keeping = useKeeping();
  const [isHere, setHere] = useState(keeping.isNothingHere());
  const change = async (isOn: boolean): Promise<void> => {
    setHere(isOn);
    await keeping.setNothingHere(isOn);
    location.reload();
  };
  const state = isHere ? 'device.nothingHere' : keeping.isNothing() ? 'device.nothingHub' : 'device.keeps';
  const isWaiting = settings.entries.some((entry) => entry.state !== 'saved');
  return (
    <Section title={say('deviceTitle')}>
      <Text className={styles.text}>{say(state)}</Text>
      {isWaiting ? <Text className={styles.text}>{say('device.unsent')}</Text> : null}
      <Checkbox
        checked={isHere}
        label={say('device.shared')}
        aria-describedby="shared-device-help"
        onChange={(_event, { checked }) => void change(checked === true)}
      />
      <Text id="shared-device-help" className={styles.help}>
        {say('device.sharedHelp')}
      </Text>
    </Section>
  );
}
