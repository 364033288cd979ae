import { useEffect, useRef, useState } from 'react';
import { useAddItem } from '../../../data/hooks/useAddItem.ts';
import { levelToStand } from '../../../domain/levelChanges.ts';
import { standardInFile } from '../../../domain/framework/standardInFile.ts';
import { rulesOf } from '../../../domain/levelFromStatements.ts';
import { selfLevels, standingLevels } from '../../../domain/levels.ts';
import type { Level } from '../../../domain/levels.ts';
import type { Cycle } from '../../../domain/cycles.ts';
import type { Standard } from '../../../domain/frameworks.ts';
import { settingsOf } from '../../../domain/hub.ts';
import { returnEvents } from '../../../domain/returnEvents.ts';
import type { PartOfStandard } from '../../../domain/standardState.ts';
import { emptyPart } from '../../../domain/returnDraft.ts';
import type { ReturnChange } from '../../../domain/returnDraft.ts';
import type { Return } from '../../../domain/returns.ts';
import type { Matrix } from '../useMatrix.ts';
import { levelRow, partSkeleton, readyRow } from './partWrites.ts';
import { say } from './returnWords.ts';
import { standingIn, whoseIsIt } from './returnView.ts';
import { usePart } from './usePart.ts';
import type { PartDraft } from './usePart.ts';
import type { ReturnState } from './useReturn.ts';

const levelFields = ['level', 'statementsMet', 'levelReason', 'disagrees', 'levelStillTrueDay'];

interface OfStandard {
  matrix: Matrix;
  ret: ReturnState;
  standard: Standard;
  forceKey: string;
  cycle: Cycle;
  /** Somebody whose posts do not write here wants to all the same: SharePoint decides. */
  isTrying: boolean;
}

/** A level that stands as the draft of one. */
function thoughtOf({ level, statementsMet, reason }: Level): ReturnChange {
  return { level, statementsMet, levelReason: reason };
}

/** Everything the page of one standard works with: what is typed, what it makes of the standard, and what leaving writes. */
export function useStandard({ matrix, ret, standard, forceKey, cycle, isTrying }: OfStandard) {
  const { hub, today, framework, file, postsByKey } = matrix;
  const [current, setCurrent] = useState<PartOfStandard | null>(null);
  const addLevel = useAddItem(selfLevels);
  const addEvent = useAddItem(returnEvents);
  const before = ret.standings.find((one) => one.standard.recordKey === standard.recordKey);
  const marking = before?.part?.marking ?? standard.marking ?? settingsOf(hub).usualMarking;
  const place = { forceKey, cycle, standard, marking };
  const skeleton = partSkeleton(place);
  const own = standingLevels(ret.self, standard.recordKey).at(-1) ?? null;
  const draft = usePart({ skeleton, inService: ret.partInService(standard), waiting: before?.part ?? null });
  // Where only a level was given so far, it is what one goes on from.
  const given = own !== null && draft.shown.level === null ? thoughtOf(own) : null;
  const isLevelTouched = useRef(false);
  const { change: changeDraft } = draft;
  const change: PartDraft['change'] = (fields, texts) => {
    const isOfLevel = levelFields.some((field) => field in fields);
    isLevelTouched.current ||= isOfLevel;
    changeDraft(isOfLevel ? { ...given, ...fields } : fields, texts);
  };
  const part = { ...draft, shown: { ...draft.shown, ...given }, change };
  const inFile = file.content && standardInFile(file.content, standard);
  const rules = rulesOf(file.content, inFile);
  const asTyped = { ...emptyPart, ...part.shown, standardKey: standard.recordKey } as Return;
  const isBegun = (before?.part ?? null) !== null || part.isTyping;
  const standing = standingIn(standard, {
    ...{ file: file.content, self: ret.self, proofs: ret.proofs, cycle, today },
    parts: isBegun ? [asTyped] : [],
    last: before?.last ?? null,
  });
  const owner = whoseIsIt(asTyped, standard).postKey;
  const writer = {
    post: ret.held.find(({ recordKey }) => recordKey === owner) ?? ret.held[0] ?? null,
    saidBy: hub?.title ?? null,
    today,
    newKey: () => crypto.randomUUID(),
  };

  // Somebody has written here, and nobody can read it: whoever began anew would write over it.
  const isUnread = ret.rows.parts.faults.some(({ key }) => key === skeleton.recordKey);
  const isReadOnly =
    isUnread || ret.whyNot !== null || (ret.isUnlikely && !isTrying) || ret.signedOff.has(standard.recordKey);
  const lastStood = useRef('');
  /** Adds the level to what the force stands by where it is another than before. */
  const stand = () => {
    if (rules === null || isReadOnly) return;
    const level = levelToStand(rules, part.shown, own);
    const said = JSON.stringify(level && { ...level, replacesKey: null });
    if (level === null || said === lastStood.current) return;
    lastStood.current = said;
    isLevelTouched.current = false;
    const evidence = (ret.proofs.get(standard.recordKey) ?? []).map(({ recordKey }) => recordKey);
    void addLevel(levelRow(place, level, writer, evidence));
  };
  const standIfTouched = () => isLevelTouched.current && stand();
  const leave = async (from: PartOfStandard) => {
    if (from === 'level') standIfTouched();
    await part.leave();
  };
  useClosing(standIfTouched);

  const send = async () => {
    // What is sent is what the force stands by, also where somebody thought of the level on another day.
    if (standing.state !== 'outOfScope') stand();
    await part.leave();
    const title = say('ready.title', { number: standard.number });
    await addEvent(readyRow(place, standing.level, writer, title));
    setCurrent(null);
  };
  const sent = ret.events.filter(
    (event) => event.kind === 'ready' && event.standardKey === standard.recordKey,
  );
  return {
    ...{ matrix, ret, standard, part, inFile, rules, standing, current, setCurrent, leave, send, place },
    recordKey: skeleton.recordKey,
    isBegun,
    isEmpty: !isBegun && standing.level === null,
    sentDay: sent.at(-1)?.day ?? null,
    around: { file: file.content, isSample: framework?.sample ?? false, postsByKey },
    isReadOnly,
    isUnread,
  };
}

/** Another page, or a closed one, leaves the level too. A hidden window does not: half a level is none to stand by. */
function useClosing(leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const closing = () => latest.current();
    window.addEventListener('pagehide', closing);
    return () => {
      window.removeEventListener('pagehide', closing);
      closing();
    };
  }, []);
}

/** What `useStandard` returns. */
export type StandardWork = ReturnType<typeof useStandard>;
