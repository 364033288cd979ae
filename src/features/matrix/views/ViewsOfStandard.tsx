import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { ComponentType } from 'react';
import type { Standard } from '../../../domain/frameworks.ts';
import type { View } from '../../../domain/levels.ts';
import { commentsOn } from '../../../domain/returnHistory.ts';
import { dayInWords } from '../../../ui/dayWords.ts';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { Section } from '../../../ui/Section.tsx';
import { say as sayMatrix } from '../matrixWords.ts';
import { ViewColumns } from '../parts/ViewColumns.tsx';
import { ViewsNotice } from '../parts/ViewsNotice.tsx';
import { viewsOfStandard } from '../standardView.ts';
import type { StandardCommentsProps } from '../signOff/StandardComments.tsx';
import type { Matrix } from '../useMatrix.ts';
import { useReturnEvents } from '../useReturnEvents.ts';
import { Offers } from './parts/Offers.tsx';
import type { ViewFormProps } from './parts/ViewForm.tsx';
import { useStandardViews } from './useStandardViews.ts';
import type { StandardViews } from './useStandardViews.ts';
import type { ViewForm as FormName } from './viewOffers.ts';
import { say } from './viewsWords.ts';

const ViewForm = lazy<ComponentType<ViewFormProps>>(() =>
  import(/* webpackChunkName: "view-form" */ './parts/ViewForm.tsx').then((part) => ({
    default: part.ViewForm,
  })),
);
const RecordedViews = lazy<ComponentType<{ views: StandardViews }>>(() =>
  import(/* webpackChunkName: "view-form" */ './parts/RecordedViews.tsx').then((part) => ({
    default: part.RecordedViews,
  })),
);
const StandardComments = lazy<ComponentType<StandardCommentsProps>>(() =>
  import(/* webpackChunkName: "standard-comments" */ '../signOff/StandardComments.tsx').then((part) => ({
    default: part.StandardComments,
  })),
);
const FreezesOnTheirWay = lazy<ComponentType<{ evidenceKeys: readonly string[] }>>(() =>
  import(/* webpackChunkName: "view-form" */ '../signOff/parts/Frozen.tsx').then((part) => ({
    default: part.FreezesOnTheirWay,
  })),
);

const useStyles = makeStyles({
  reply: {
    maxWidth: '720px',
    margin: 0,
    overflowWrap: 'anywhere',
    paddingInlineStart: tokens.spacingHorizontalM,
    borderInlineStartWidth: tokens.strokeWidthThick,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorNeutralStroke2,
  },
  words: { margin: 0, whiteSpace: 'pre-line' },
  byline: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Force · Another force · Community · Final, side by side and never merged, each written only by its own writers. */
export function ViewsOfStandard({ matrix, standard }: { matrix: Matrix; standard: Standard }) {
  const { hub, lists, views } = matrix;
  const isWithoutForce = lists.hub.hasAnswered && hub?.forceKey === null;
  const comments = commentsOn(useReturnEvents(matrix).events, standard.recordKey);
  return (
    <>
      <Section title={sayMatrix('viewsTitle')}>
        {isWithoutForce ? <Text>{sayMatrix('noForce')}</Text> : null}
        <ViewsNotice lists={views.lists} />
        {views.readings ? <Views matrix={matrix} standard={standard} /> : null}
      </Section>
      {comments.length > 0 ? (
        <Suspense>
          <StandardComments matrix={matrix} standard={standard} comments={comments} />
        </Suspense>
      ) : null}
    </>
  );
}

function Views({ matrix, standard }: { matrix: Matrix; standard: Standard }) {
  const styles = useStyles();
  const views = useStandardViews(matrix, standard);
  const [open, setOpen] = useState<FormName | null>(null);
  const { file, framework, postsByKey } = matrix;
  const readings = matrix.views.readings;
  if (readings === null) return null;
  const around = {
    ...{ file: file.content, isSample: framework?.sample ?? false, postsByKey },
    evidence: new Map(views.evidence.all.map(({ recordKey, title }) => [recordKey, title])),
  };
  const { reply } = views;
  const under = (view: View) =>
    view === 'self' ? null : (
      <>
        {view === 'community' && views.recorded.length > 0 ? (
          <Suspense>
            <RecordedViews views={views} />
          </Suspense>
        ) : null}
        <Offers view={view} views={views} open={open} onOpen={setOpen} />
      </>
    );
  return (
    <>
      <ViewColumns {...viewsOfStandard(standard, readings, around)} under={under} />
      {reply ? (
        <blockquote className={styles.reply}>
          <p className={styles.words}>{reply.words}</p>
          <p className={styles.byline}>
            {say('reply', { who: reply.postTitle ?? reply.row.created.by.name, day: dayInWords(reply.day) })}
          </p>
        </blockquote>
      ) : null}
      {views.written.map(({ list, key }) => (
        <SaveState key={key} list={list} recordKey={key} />
      ))}
      <Suspense>
        <FreezesOnTheirWay evidenceKeys={views.evidence.here.map(({ recordKey }) => recordKey)} />
      </Suspense>
      {open ? (
        <Suspense>
          <ViewForm key={open} form={open} views={views} onClose={() => setOpen(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
