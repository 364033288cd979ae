import { Text } from '@fluentui/react-components';
import type { Standard } from '../../../domain/frameworks.ts';
import { Section } from '../../../ui/Section.tsx';
import { say } from '../matrixWords.ts';
import { viewsOfStandard } from '../standardView.ts';
import type { Matrix } from '../useMatrix.ts';
import { ViewColumns } from './ViewColumns.tsx';
import { ViewsNotice } from './ViewsNotice.tsx';

/** The four views of a standard side by side. */
export function StandardViews({ matrix, standard }: { matrix: Matrix; standard: Standard }) {
  const { hub, views, file, framework, postsByKey, lists } = matrix;
  const around = { file: file.content, isSample: framework?.sample ?? false, postsByKey };
  return (
    <Section title={say('viewsTitle')}>
      {lists.hub.hasAnswered && hub?.forceKey === null ? <Text>{say('noForce')}</Text> : null}
      <ViewsNotice lists={views.lists} />
      {views.readings ? <ViewColumns {...viewsOfStandard(standard, views.readings, around)} /> : null}
    </Section>
  );
}
