import { asOfWords } from '../../../ui/dayWords.ts';
import { Section } from '../../../ui/Section.tsx';
import { OutsideLink } from '../../../ui/TextLink.tsx';
import { lastAnswer } from '../healthView.ts';
import { say } from '../settingsWords.ts';
import type { Settings } from '../useSettings.ts';
import { FactList } from './FactList.tsx';

/** Where we run, as whom, against which site. */
export function Connection({ settings }: { settings: Settings }) {
  const { surroundings, session, reports } = settings;
  const { host, me, siteUrl } = surroundings;
  const answered = lastAnswer(reports);
  return (
    <Section title={say('connectionTitle')}>
      <FactList
        facts={[
          { label: say('host'), value: say(`host.${host.kind}`) },
          { label: say('surface'), value: host.surface },
          {
            label: say('signedInAs'),
            value: me.mail === null ? me.name : say('person', { name: me.name, mail: me.mail }),
          },
          { label: say('session'), value: say(`session.${session.state}`) },
          { label: say('site'), value: <OutsideLink url={siteUrl}>{siteUrl}</OutsideLink> },
          {
            label: say('answered'),
            value: answered === null ? say('notAnswered') : asOfWords(answered, new Date()),
          },
        ]}
      />
    </Section>
  );
}
