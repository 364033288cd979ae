import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Section } from '../../../ui/Section.tsx';
import { say } from '../settingsWords.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '720px' },
});

/** The accessibility statement: what was checked, what was not, and whom to tell. */
export function Accessibility({ siteOwner }: { siteOwner: string | null }) {
  const styles = useStyles();
  return (
    <Section title={say('accessTitle')}>
      <div className={styles.root}>
        <Text>{say('access.aim')}</Text>
        <Text>{say('access.checked')}</Text>
        <Text>{say('access.notChecked')}</Text>
        <Text>{say('access.tell', { post: siteOwner ?? say('siteOwner') })}</Text>
      </div>
    </Section>
  );
}
