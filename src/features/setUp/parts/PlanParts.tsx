import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Notice } from '../../../ui/Notice.tsx';
import { Section } from '../../../ui/Section.tsx';
import { planView } from '../setUpView.ts';
import type { Plan } from '../setUpView.ts';
import { say } from '../setUpWords.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXXL, overflowWrap: 'anywhere' },
  summary: {
    cursor: 'pointer',
    minHeight: '24px',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  button: { alignSelf: 'flex-start' },
});

/** The plan: what it takes away first, then what it makes in parts, each step on demand, and the one button. */
export function PlanParts({ plan, onPress }: { plan: Plan; onPress: () => void }) {
  const styles = useStyles();
  const { problems, takesAway, title, parts, press } = planView(plan);
  if (problems.length > 0)
    return (
      <Section title={say('problemsTitle')}>
        {problems.map((problem) => (
          <Notice key={problem} intent="error">
            {problem}
          </Notice>
        ))}
      </Section>
    );
  if (press === null) return <Notice intent="success">{say('nothing')}</Notice>;
  return (
    <>
      {takesAway.length > 0 ? (
        <Section title={say('takesAwayTitle')}>
          <Text>{say('takesAwayWhat')}</Text>
          <ul className={styles.list}>
            {takesAway.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title={title}>
        {parts.map(({ key, words, steps }) => (
          <details key={key}>
            <summary className={styles.summary}>{words}</summary>
            <ol className={styles.list}>
              {steps.map((step) => (
                <li key={step}>{step}</li>
              ))}
            </ol>
          </details>
        ))}
      </Section>
      <Button className={styles.button} appearance="primary" onClick={onPress}>
        {press}
      </Button>
    </>
  );
}
