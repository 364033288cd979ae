import { makeStyles, Text } from '@fluentui/react-components';
import { addresses } from '../../../domain/addresses.ts';
import { CopyLink } from '../../../ui/CopyLink.tsx';
import { LoadState } from '../../../ui/LoadState.tsx';
import { highestMarking } from '../../../ui/MarkingBadge.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { RaiseAsk } from '../../../ui/records/RaiseAsk.tsx';
import { PlaceLink } from '../../../ui/TextLink.tsx';
import { say as sayShared } from '../../../ui/uiWords.ts';
import { say } from '../matrixWords.ts';
import { SignedOffNote } from '../signOff/SignedOffNote.tsx';
import { withSample } from '../standardsView.ts';
import { ownerLine } from '../standardView.ts';
import type { Matrix } from '../useMatrix.ts';
import { ViewsOfStandard } from '../views/ViewsOfStandard.tsx';
import { LevelMeanings } from './LevelMeanings.tsx';
import { Neighbours } from './Neighbours.tsx';
import { NotLoaded } from './NotLoaded.tsx';

const useStyles = makeStyles({
  text: { maxWidth: '720px', overflowWrap: 'anywhere', whiteSpace: 'pre-line' },
  back: { minHeight: '24px' },
});

/** One standard: the four views side by side, what the levels mean, and the standards beside it. */
export function OneStandard({ matrix, number }: { matrix: Matrix; number: number }) {
  const styles = useStyles();
  const { hub, today, lists, framework, ordered, views, postsByKey } = matrix;
  const standard = ordered.find((one) => one.number === number) ?? null;
  const isSample = framework?.sample ?? false;
  const title = standard
    ? say('standardTitle', { number, title: withSample(standard.title, isSample) })
    : Number.isNaN(number)
      ? sayShared('place.matrix')
      : say('standardLabel', { number });
  const shown = [lists.hub, lists.standards, ...views.lists];
  const marking = highestMarking([
    standard?.marking ?? null,
    ...views.lists.flatMap((list) => list.items.map((item) => item.marking)),
  ]);
  return (
    <Page
      title={title}
      line={[hub?.title ?? null, standard && ownerLine(standard, postsByKey, today)]}
      asOf={oldestAsOf(shown)}
      marking={marking}
      actions={
        standard ? (
          <>
            <RaiseAsk
              label={say('askFor')}
              about={standard.recordKey}
              need="data"
              {...(standard.ownerPostKey ? { of: standard.ownerPostKey } : {})}
            />
            <CopyLink address={addresses.standard(number)} label={title} />
          </>
        ) : undefined
      }
    >
      <div className={styles.back}>
        <PlaceLink to={addresses.matrix}>
          {ordered.length > 0 ? say('back', { count: ordered.length }) : say('backPlain')}
        </PlaceLink>
      </div>
      <LoadState lists={[lists.cycles, lists.frameworks, lists.standards]} what={say('waitStandards')}>
        {framework === null ? <NotLoaded matrix={matrix} /> : null}
        {standard === null && framework !== null && lists.standards.hasAnswered ? (
          <Text>{Number.isNaN(number) ? say('noSuchPage') : say('noStandard', { number })}</Text>
        ) : null}
        {standard ? <SignedOffNote matrix={matrix} standard={standard} /> : null}
        {standard?.question ? <Text className={styles.text}>{standard.question}</Text> : null}
        {standard ? <ViewsOfStandard matrix={matrix} standard={standard} /> : null}
        {standard ? <LevelMeanings matrix={matrix} /> : null}
        {standard ? <Neighbours ordered={ordered} number={number} isSample={isSample} /> : null}
      </LoadState>
    </Page>
  );
}
