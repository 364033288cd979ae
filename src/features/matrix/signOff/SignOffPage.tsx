import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { useOutbox } from '../../../data/hooks/useOutbox.ts';
import { highestMarking } from '../../../domain/marking.ts';
import { returnEvents } from '../../../domain/returnEvents.ts';
import { returns } from '../../../domain/returns.ts';
import { dayInWords, dayWithWeekday } from '../../../ui/dayWords.ts';
import { LoadState } from '../../../ui/LoadState.tsx';
import { MatrixPlaces } from '../../../ui/MatrixPlaces.tsx';
import { oldestAsOf } from '../../../ui/oldestAsOf.ts';
import { Page } from '../../../ui/Page.tsx';
import { HowCounted } from '../../../ui/records/HowCounted.tsx';
import { countInWords, say as sayProgress } from '../../../ui/records/progressWords.ts';
import { SaveState } from '../../../ui/records/SaveState.tsx';
import { Section } from '../../../ui/Section.tsx';
import { say as sayMatrix } from '../matrixWords.ts';
import type { Matrix } from '../useMatrix.ts';
import { Comments } from './parts/Comments.tsx';
import { Frozen } from './parts/Frozen.tsx';
import { LookList } from './parts/LookList.tsx';
import { NextStep } from './parts/NextStep.tsx';
import { Signing } from './parts/Signing.tsx';
import { TakeReturn } from './parts/TakeReturn.tsx';
import { historyRows, whoDid } from './signOffView.ts';
import { say } from './signOffWords.ts';
import { useSignOff } from './useSignOff.ts';
import type { SignOff } from './useSignOff.ts';

const useStyles = makeStyles({
  list: { margin: 0, paddingInlineStart: '18px', maxWidth: '720px', overflowWrap: 'anywhere' },
  words: { margin: 0, whiteSpace: 'pre-line', color: tokens.colorNeutralForeground2 },
});

/** Where the return stands, what is to look at, the next step, comments, the signature, and the return to take away. */
export function SignOffPage({ matrix }: { matrix: Matrix }) {
  const signOff = useSignOff(matrix);
  const { hub, today, lists } = matrix;
  const { behind, levels } = signOff;
  const isWithoutForce = lists.hub.hasAnswered && hub?.forceKey === null;
  const { entries } = useOutbox();
  const mine = entries.filter(({ list }) => list === returnEvents.name || list === returns.name);
  // One press may write several rows: of those that are saved the last one speaks for all.
  const saved = mine.filter(({ state }) => state === 'saved').slice(-1);
  const told = [...mine.filter(({ state }) => state !== 'saved'), ...saved];
  return (
    <Page
      title={say('title')}
      line={[hub?.title ?? null, dayWithWeekday(today)]}
      asOf={oldestAsOf(behind)}
      marking={highestMarking(Object.values(levels).flatMap((all) => all.map(({ marking }) => marking)))}
    >
      <MatrixPlaces />
      {isWithoutForce ? <Text>{sayMatrix('noForce')}</Text> : null}
      <LoadState lists={behind} what={say('wait')}>
        <Stands signOff={signOff} />
        {told.map(({ list, key }) => (
          <SaveState key={key} list={list} recordKey={key} />
        ))}
        <LookList signOff={signOff} />
        <NextStep signOff={signOff} />
        <Signing signOff={signOff} />
        <Comments signOff={signOff} />
        <Frozen events={signOff.events} isWhole={signOff.isWhole} />
        <History signOff={signOff} />
        <TakeReturn signOff={signOff} />
      </LoadState>
    </Page>
  );
}

function Stands({ signOff }: { signOff: SignOff }) {
  const styles = useStyles();
  const { stands, progress, matrix, isWhole } = signOff;
  const { event } = stands;
  const of = matrix.ordered.length;
  return (
    <Section title={say('standsTitle')}>
      <Text>{say(`stands.${stands.stands}`)}</Text>
      {event ? (
        <Text>
          {say('standsBy', { who: whoDid(event, matrix.lists.posts.items), day: dayInWords(event.day) })}
        </Text>
      ) : null}
      {event?.words ? <p className={styles.words}>{event.words}</p> : null}
      {isWhole && of > 0 ? (
        <ul className={styles.list}>
          {progress.map(({ step, done, missing }) => (
            <li key={step}>
              {countInWords(step, { count: done.length, of })}
              <HowCounted definition={sayProgress(`counted.${step}`)} standards={{ done, missing }} />
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  );
}

function History({ signOff: { events, matrix, isWhole } }: { signOff: SignOff }) {
  const styles = useStyles();
  const rows = historyRows(events, matrix.ordered, matrix.lists.posts.items);
  return (
    <Section title={say('historyTitle')}>
      {rows.length === 0 && isWhole ? <Text>{say('historyNone')}</Text> : null}
      <ul className={styles.list}>
        {rows.map(({ key, sentence, words }) => (
          <li key={key}>
            {sentence}
            {words ? <p className={styles.words}>{words}</p> : null}
          </li>
        ))}
      </ul>
    </Section>
  );
}
