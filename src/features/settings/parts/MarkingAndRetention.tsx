import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { settingsOf } from '../../../domain/hub.ts';
import { lists } from '../../../domain/lists.ts';
import { Section } from '../../../ui/Section.tsx';
import { say } from '../hubSettingsWords.ts';
import { markingFacts, retentionByList, retentionFacts } from '../retentionView.ts';
import type { Settings } from '../useSettings.ts';
import { FactList } from './FactList.tsx';

const useStyles = makeStyles({
  text: { maxWidth: '720px' },
  summary: { cursor: 'pointer', paddingBlock: tokens.spacingVerticalS },
});

/** How rows are marked, and how long each list is kept and why. */
export function MarkingAndRetention({ hub }: Pick<Settings, 'hub'>) {
  const styles = useStyles();
  const set = settingsOf(hub);
  return (
    <>
      <Section title={say('markingTitle')}>
        <FactList facts={markingFacts(set)} />
      </Section>
      <Section title={say('retentionTitle')}>
        <Text className={styles.text}>{say('retention.about')}</Text>
        <FactList facts={retentionFacts(set)} />
        <details>
          <summary className={styles.summary}>{say('retention.lists')}</summary>
          <FactList facts={retentionByList(lists)} />
        </details>
      </Section>
    </>
  );
}
