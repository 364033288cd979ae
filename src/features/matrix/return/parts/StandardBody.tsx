import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, RefObject } from 'react';
import type { Cycle } from '../../../../domain/cycles.ts';
import type { Standard } from '../../../../domain/frameworks.ts';
import { parts } from '../../../../domain/standardState.ts';
import { goTo, useAddress } from '../../../../ui/address.ts';
import { LoadState } from '../../../../ui/LoadState.tsx';
import { Notice } from '../../../../ui/Notice.tsx';
import { useIsWide } from '../../../../ui/useIsWide.ts';
import { AlsoAnswers } from '../../framework/AlsoAnswers.tsx';
import { SignedOffNote } from '../../signOff/SignedOffNote.tsx';
import type { Matrix } from '../../useMatrix.ts';
import { ViewsOfStandard } from '../../views/ViewsOfStandard.tsx';
import { focusPart } from '../focusPart.ts';
import { footStep } from '../footView.ts';
import { nextMissing } from '../returnView.ts';
import { say } from '../returnWords.ts';
import { useReturn } from '../useReturn.ts';
import { useStandard } from '../useStandard.ts';
import type { StandardWork } from '../useStandard.ts';
import { AimPart } from './AimPart.tsx';
import { Begin } from './Begin.tsx';
import { EvidenceColumn } from './EvidenceColumn.tsx';
import { Foot } from './Foot.tsx';
import { LevelPart } from './LevelPart.tsx';
import { MeasurePart } from './MeasurePart.tsx';
import { MissingLine } from './MissingLine.tsx';
import { NarrativePart } from './NarrativePart.tsx';
import { ScopePart } from './ScopePart.tsx';
import { StandardsNav } from './StandardsNav.tsx';

const wide = '@container hub (min-width: 960px)';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalL,
    [wide]: { gridTemplateColumns: '190px minmax(0, 1fr) 320px', columnGap: tokens.spacingHorizontalXXL },
  },
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  words: { whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  work: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXL,
    minWidth: 0,
    maxWidth: '720px',
  },
});

interface StandardBodyProps {
  matrix: Matrix;
  standard: Standard;
  forceKey: string;
  cycle: Cycle;
}

/** One standard being written: the others at the left, its parts in the middle, its evidence at the right. */
export function StandardBody({ matrix, standard, forceKey, cycle }: StandardBodyProps) {
  const styles = useStyles();
  const ret = useReturn(matrix);
  const [isTrying, setTrying] = useState(false);
  const work = useStandard({ matrix, ret, standard, forceKey, cycle, isTrying });
  const [isBlank, setBlank] = useState(false);
  const isWide = useIsWide(960);
  const root = useRef<HTMLDivElement>(null);
  const { standing, part, current, sentDay } = work;
  const { content, error } = matrix.file;
  const isKnown = part.isKnown && ret.isKnown && (content !== null || error !== null);
  const asks = work.isEmpty && !isBlank && standing.last !== null && !work.isReadOnly;
  // Who only reads, or decides, wants to know first what was said.
  const isViewsFirst = work.isReadOnly || ret.held.some(({ kind }) => kind === 'chiefOfficer');
  const nav = (
    <StandardsNav
      standings={ret.standings}
      number={standard.number}
      isSample={matrix.framework?.sample ?? false}
      isWide={isWide}
    />
  );
  const views = <ViewsOfStandard matrix={matrix} standard={standard} />;
  useArrival(root, isKnown);

  const next = nextMissing(ret.standings, { after: standard.number, held: ret.held });
  const step = footStep({
    ...{ state: standing, current, hasNextMissing: next !== null },
    hasMeasures: (work.inFile?.measures.length ?? 0) > 0,
    isSent: sentDay !== null,
  });
  const isWriting = isKnown && !work.isReadOnly && !asks;
  const send = () => void work.send().then(() => focusSoon(root, 'primary'));
  const onStep = () => {
    if (step.kind === 'next') focusPart(root.current, step.part);
    else if (step.kind === 'send') send();
    else if (step.kind === 'nextMissing' && next) goTo(next.address);
  };
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    // A form beside the parts has a use of its own for it.
    if (event.defaultPrevented || !isWriting) return;
    event.preventDefault();
    onStep();
  };
  const begun = (how: 'start' | 'allTrue' | 'blank') => {
    setBlank(how === 'blank');
    if (how === 'allTrue') work.setCurrent(null);
    focusSoon(root, how === 'allTrue' ? 'send' : 'level');
  };
  return (
    <div className={styles.root}>
      <SignedOffNote matrix={matrix} standard={standard} />
      <div ref={root} className={styles.root} onKeyDown={press}>
        {isWide ? null : nav}
        <MissingLine work={work} />
        {ret.whyNot ? <Notice intent="info">{ret.whyNot}</Notice> : null}
        {work.isUnread ? <Notice intent="warning">{say('readOnly.unread')}</Notice> : null}
        {ret.whyNot === null && ret.isUnlikely && !isTrying ? (
          <Notice
            intent="info"
            actions={<Button onClick={() => setTrying(true)}>{say('readOnly.tryIt')}</Button>}
          >
            {say(ret.held.length === 0 ? 'readOnly.noPost' : 'readOnly.otherPost')}
          </Notice>
        ) : null}
        {ret.failed.length > 0 ? (
          <LoadState lists={ret.failed} what={say('wait')}>
            {null}
          </LoadState>
        ) : null}
        {isViewsFirst ? views : null}
        <div className={styles.grid}>
          {isWide ? nav : null}
          <div className={styles.work}>
            <About work={work} />
            {isKnown && asks ? <Begin work={work} onBegun={begun} /> : null}
            {isKnown && !asks ? <Parts work={work} /> : null}
          </div>
          <EvidenceColumn work={work} />
        </div>
        {isWriting ? <Foot work={work} step={step} onStep={onStep} onSend={send} /> : null}
      </div>
      {isViewsFirst ? null : views}
    </div>
  );
}

/** What the standard asks, and what else an answer to it answers. */
function About({ work: { standard, inFile, ret } }: { work: StandardWork }) {
  const styles = useStyles();
  return (
    <div>
      {standard.question ? (
        <Text block className={styles.words}>
          {standard.question}
        </Text>
      ) : null}
      <AlsoAnswers standard={standard} inFile={inFile} isReadOnly={ret.whyNot !== null || ret.isUnlikely} />
    </div>
  );
}

function Parts({ work }: { work: StandardWork }) {
  const isOut = work.standing.state === 'outOfScope';
  return (
    <>
      {isOut ? null : <LevelPart work={work} />}
      {isOut ? null : <MeasurePart work={work} />}
      {isOut ? null : <NarrativePart work={work} />}
      {isOut ? null : <AimPart work={work} />}
      <ScopePart work={work} />
    </>
  );
}

/** The focus goes where the address says, once the fields are there. */
function useArrival(root: RefObject<HTMLElement | null>, isReady: boolean): void {
  const at = useAddress().query.get('at');
  useEffect(() => {
    const part = parts.find((one) => one === at);
    if (!isReady || !part) return;
    const timer = window.setTimeout(() => focusPart(root.current, 'begin') || focusPart(root.current, part));
    return () => window.clearTimeout(timer);
  }, [root, at, isReady]);
}

const [every, tries] = [40, 25];

/** The focus goes there once the screen has changed; where sending is the primary button, or nothing is left, there. */
function focusSoon(
  root: RefObject<HTMLElement | null>,
  part: 'send' | 'primary' | 'level',
  left = tries,
): void {
  const places = part === 'level' ? (['level'] as const) : ([part, 'primary', 'done'] as const);
  window.setTimeout(() => {
    const isThere = places.some((place) => focusPart(root.current, place));
    if (!isThere && left > 0) focusSoon(root, part, left - 1);
  }, every);
}
