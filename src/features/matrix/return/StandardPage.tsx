import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { highestMarking } from '../../../domain/marking.ts';
import { CopyLink } from '../../../ui/CopyLink.tsx';
import { LoadState } from '../../../ui/LoadState.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { QuietButtons } from '../../../ui/QuietButtons.tsx';
import { WhatWeDo } from '../../../ui/records/WhatWeDo.tsx';
import { say as sayShared } from '../../../ui/uiWords.ts';
import { StandardHelp } from '../framework/StandardHelp.tsx';
import { say } from '../matrixWords.ts';
import { LevelMeanings } from '../parts/LevelMeanings.tsx';
import { Neighbours } from '../parts/Neighbours.tsx';
import { NotLoaded } from '../parts/NotLoaded.tsx';
import { withSample } from '../standardsView.ts';
import type { Matrix } from '../useMatrix.ts';
import { ViewsOfStandard } from '../views/ViewsOfStandard.tsx';
import { StandardBody } from './parts/StandardBody.tsx';

const useStyles = makeStyles({
  rest: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  text: { maxWidth: '720px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
});

/** One standard: written in its parts, its views side by side, what the levels mean, and the standards beside it. */
export function StandardPage({ matrix, number }: { matrix: Matrix; number: number }) {
  const styles = useStyles();
  const { hub, lists, framework, ordered, views, cycle } = matrix;
  const standard = ordered.find((one) => one.number === number) ?? null;
  const isSample = framework?.sample ?? false;
  const title = standard
    ? say('standardTitle', { number, title: withSample(standard.title, isSample) })
    : Number.isNaN(number)
      ? sayShared('place.matrix')
      : say('standardLabel', { number });
  const marking = highestMarking([
    standard?.marking ?? null,
    ...views.lists.flatMap((list) => list.items.map((item) => item.marking)),
  ]);
  const forceKey = hub?.forceKey ?? null;
  return (
    <Page
      title={title}
      line={[hub?.title ?? null]}
      asOf={oldestAsOf([lists.hub, lists.standards, ...views.lists])}
      marking={marking}
      back={{
        to: addresses.matrix,
        label: ordered.length > 0 ? say('back', { count: ordered.length }) : say('backPlain'),
      }}
      actions={
        standard ? (
          <QuietButtons>
            <CopyLink address={addresses.standard(number)} label={title} />
          </QuietButtons>
        ) : undefined
      }
    >
      <LoadState lists={[lists.cycles, lists.frameworks, lists.standards]} what={say('waitStandards')}>
        {framework === null ? <NotLoaded matrix={matrix} /> : null}
        {standard === null && framework !== null && lists.standards.hasAnswered ? (
          <Text>{Number.isNaN(number) ? say('noSuchPage') : say('noStandard', { number })}</Text>
        ) : null}
        {standard && forceKey !== null && cycle ? (
          <StandardBody matrix={matrix} standard={standard} forceKey={forceKey} cycle={cycle} />
        ) : null}
        {standard && (forceKey === null || cycle === null) ? (
          <WithoutReturn matrix={matrix} standard={standard} />
        ) : null}
        {standard ? (
          <div className={styles.rest}>
            <WhatWeDo standard={standard} />
            <Neighbours ordered={ordered} number={number} isSample={isSample} />
          </div>
        ) : null}
      </LoadState>
    </Page>
  );
}

/** A hub that keeps no return reads the standard as the edition says it. */
function WithoutReturn({ matrix, standard }: { matrix: Matrix; standard: Standard }) {
  const styles = useStyles();
  return (
    <div className={styles.rest}>
      {standard.question ? <Text className={styles.text}>{standard.question}</Text> : null}
      <StandardHelp standard={standard} file={matrix.file.content} />
      <LevelMeanings matrix={matrix} />
      <ViewsOfStandard matrix={matrix} standard={standard} />
    </div>
  );
}
