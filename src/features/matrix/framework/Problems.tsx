import { Button, Text } from '@fluentui/react-components';
import type { FrameworkProblem } from '../../../domain/framework/problems.ts';
import { Section } from '../../../ui/Section.tsx';
import { useEditionStyles } from './editionStyles.ts';
import { problemLines } from './editionsView.ts';
import { say } from './editionsWords.ts';

const atFirst = 30;

interface ProblemsProps {
  problems: readonly FrameworkProblem[];
  onLeaveOut: (name: string) => void;
}

/** What keeps a file from being loaded, each with its sheet and row; what may be left out has a button. */
export function Problems({ problems, onLeaveOut }: ProblemsProps) {
  const styles = useEditionStyles();
  const lines = problemLines(problems);
  if (lines.length === 0) return null;
  const more = lines.length - atFirst;
  return (
    <Section title={say('problems', { count: lines.length })} as="h3">
      <Text role="alert">{say('problemsHint')}</Text>
      <ul className={styles.list}>
        {lines.slice(0, atFirst).map(({ key, place, words, leaveOut }) => (
          <li key={key}>
            <strong>{place}.</strong> {words}{' '}
            {leaveOut ? (
              <Button size="small" aria-label={leaveOut.label} onClick={() => onLeaveOut(leaveOut.name)}>
                {say('leaveOut')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      {more > 0 ? <Text>{say('moreProblems', { count: more })}</Text> : null}
    </Section>
  );
}
