import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useSiteHealth } from '../../../data/hooks/useSiteHealth.ts';
import { addresses } from '../../../domain/addresses.ts';
import { libraries, lists } from '../../../domain/lists.ts';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { StateText } from '../../../ui/StateText.tsx';
import { errorInWords } from '../../../ui/uiWords.ts';
import { say } from '../hubSettingsWords.ts';
import { factLines, planLines } from '../siteHealthView.ts';
import type { Plan } from '../siteHealthView.ts';
import type { Settings } from '../useSettings.ts';

const useStyles = makeStyles({
  text: { maxWidth: '720px' },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    maxWidth: '720px',
    overflowWrap: 'anywhere',
  },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalM },
});

/** Lists, columns, indexes, permissions, versions and limits: only an owner of the site can see them, in SharePoint. */
export function SiteHealth({ settings }: { settings: Settings }) {
  const styles = useStyles();
  const { mayLook, facts, plan, isChecking, error, check } = useSiteHealth();
  const { hub, inTab, mayManage } = settings;
  if (!inTab && mayManage === null) return null;
  if (!mayLook)
    return (
      <Section title={say('siteTitle')}>
        <Text className={styles.text}>{say('site.inSharePoint')}</Text>
      </Section>
    );
  return (
    <Section title={say('siteTitle')}>
      {(facts ? factLines(facts, [...lists, ...libraries], hub?.shape ?? 'force') : []).map(
        ({ words, needsLook }) => (
          <StateText key={words} icon={needsLook ? 'attention' : 'done'}>
            {words}
          </StateText>
        ),
      )}
      {error ? <Notice intent="warning">{say('site.failed', { reason: errorInWords(error) })}</Notice> : null}
      <div role="status">
        {isChecking ? <StateText icon="underWay">{say('site.checking')}</StateText> : null}
        {!isChecking && plan ? <Found plan={plan} /> : null}
        {!isChecking && !plan && !error ? <Text>{say('site.notChecked')}</Text> : null}
      </div>
      <div className={styles.buttons}>
        {plan && !planLines(plan).isComplete ? (
          <Button as="a" href={`#${addresses.setUp}`}>
            {say('site.repair')}
          </Button>
        ) : null}
        <Button disabledFocusable={isChecking} onClick={check}>
          {say(plan ? 'site.checkAgain' : 'site.check')}
        </Button>
      </div>
    </Section>
  );
}

function Found({ plan }: { plan: Plan }) {
  const styles = useStyles();
  const { summary, lines, isComplete } = planLines(plan);
  return (
    <>
      <StateText icon={isComplete ? 'done' : 'attention'}>{summary}</StateText>
      {lines.length > 0 ? (
        <ul className={styles.list}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
