import { Text } from '@fluentui/react-components';
import { wholePlaces } from '../../domain/summaries.ts';
import { oldestAsOf } from '../../ui/oldestAsOf.ts';
import { Section } from '../../ui/Section.tsx';
import { Summary } from '../../ui/Summary.tsx';
import type { SummarySettings } from '../../ui/Summary.tsx';
import { SummaryState } from '../../ui/SummaryState.tsx';
import { useIsWide } from '../../ui/useIsWide.ts';
import { cycleLine } from './cycleView.ts';
import type { CycleLine } from './cycleView.ts';
import { say } from './matrixWords.ts';
import { ProgressList } from './parts/ProgressList.tsx';
import { StageLine } from './parts/StageLine.tsx';
import { whyNoProgress } from './progressView.ts';
import { withSample } from './standardsView.ts';
import { useProgress } from './useProgress.ts';
import type { MatrixProgress } from './useProgress.ts';

/** Where the cycle stands, and how many standards have each of the four views. */
export function MatrixProgressSummary({ title }: SummarySettings) {
  const progress = useProgress();
  const { hub, today, lists, cycle, standards, levels } = progress;
  const shown = [...standards, ...Object.values(levels ?? {}).flatMap(({ items }) => items)];
  const isCounted = standards.length > 0 && lists.standards.isComplete;
  return (
    <Summary
      title={title}
      ours={say('summary.title')}
      force={hub?.title ?? null}
      asOf={oldestAsOf([...Object.values(lists), ...Object.values(levels ?? {})])}
      markings={shown.map(({ marking }) => marking)}
      whole={{
        to: wholePlaces.matrixProgress,
        label: isCounted ? say('summary.whole', { count: standards.length }) : say('summary.wholeUnknown'),
      }}
    >
      <SummaryState lists={Object.values(lists)} what={say('waitStandards')}>
        {cycle ? <Stages line={cycleLine(cycle, today)} /> : null}
        <Progress progress={progress} />
      </SummaryState>
    </Summary>
  );
}

/** Four stages side by side want room; in a column of a page the sentence says it. */
function Stages({ line }: { line: CycleLine }) {
  return useIsWide(720) ? <StageLine line={line} /> : <Text>{line.sentence}</Text>;
}

function Progress({ progress }: { progress: MatrixProgress }) {
  const { hub, lists, cycle, framework, standards, levels } = progress;
  const why = whyNoProgress({
    hasAnswered: Object.values(lists).every(({ hasAnswered }) => hasAnswered),
    cycle,
    hasFramework: framework !== null,
    standards: standards.length,
    forceKey: hub?.forceKey ?? null,
  });
  if (why !== null) return <Text>{why}</Text>;
  // Counted over all standards or not at all.
  const isWhole = standards.length > 0 && lists.standards.isComplete;
  if (levels === null || framework === null || !isWhole) return null;
  return (
    <Section title={say('summary.views')} as="h3">
      <ProgressList progress={progress} />
      <Text>{say('edition', { title: withSample(framework.title, framework.sample) })}</Text>
    </Section>
  );
}
