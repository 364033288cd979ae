import type { Day } from '../../domain/days.ts';
import type { FrameworkFile } from '../../domain/frameworkFile.ts';
import type { Standard } from '../../domain/frameworks.ts';
import { writtenFrom } from '../../domain/inPostThen.ts';
import type { Level, View } from '../../domain/levels.ts';
import { differs, views } from '../../domain/levels.ts';
import type { Post } from '../../domain/posts.ts';
import { dayInWords, dayShort } from '../../ui/dayWords.ts';
import { say } from './matrixWords.ts';
import type { Readings } from './readings.ts';
import { standingByView } from './readings.ts';
import { withSample } from './standardsView.ts';

/** A level somebody gave, in finished words. */
export interface SaidLevel {
  key: string;
  level: string;
  reason: string;
  who: string;
  /** Who wrote it down for the speaker: the post, else the name on SharePoint's stamp; null where that is who spoke. */
  writtenBy: string | null;
  day: Day;
  /** The evidence they had seen; null where they named none, or it is not known here. */
  seen: string | null;
}

/** One view of a standard: what was said, or why there is nothing to read. */
export interface ViewColumn {
  view: View;
  title: string;
  said: SaidLevel[];
  nothing: string | null;
  /** Said where more stands than one force can mean. */
  note: string | null;
}

/** What the words of a level need to know around them. */
export interface LevelWords {
  file: Pick<FrameworkFile, 'levels'> | null;
  isSample: boolean;
  postsByKey: ReadonlyMap<string, Post>;
  /** Titles of evidence by key, where they are known. */
  evidence?: ReadonlyMap<string, string | null>;
}

/** The four views of a standard, in their fixed order, and whether force and community differ. */
export function viewsOfStandard(
  standard: Standard,
  readings: Readings,
  around: LevelWords,
): { columns: ViewColumn[]; differ: string | null } {
  const standing = standingByView(readings, standard.recordKey);
  const columns = views.map((view) => ({
    view,
    title: say(`view.${view}`),
    said: standing[view].map((level) => saidLevel(level, around)),
    nothing: standing[view].length > 0 ? null : nothingInWords(view, readings[view].hasAnswered),
    note: isOneForce(view) && standing[view].length > 1 ? say(`several.${view}`) : null,
  }));
  return { columns, differ: differs(standing.self, standing.community) ? say('differ') : null };
}

/** Of the force's own views one level is meant; several stand only where rows name their speaker differently. */
function isOneForce(view: View): view is 'self' | 'final' {
  return view === 'self' || view === 'final';
}

/** A level's number and name; a number the edition does not know stands alone. */
export function levelInWords(
  level: number | null,
  { file, isSample }: Pick<LevelWords, 'file' | 'isSample'>,
): string {
  if (level === null) return say('noLevel');
  const name = file?.levels.find((one) => one.level === level)?.name;
  const words =
    name === undefined ? say('level', { number: level }) : say('levelNamed', { number: level, name });
  return withSample(words, isSample);
}

/** Whose standard it is and by when; null where neither is set. */
export function ownerLine(
  standard: Standard,
  postsByKey: ReadonlyMap<string, Post>,
  today: Day,
): string | null {
  const post = standard.ownerPostKey === null ? undefined : postsByKey.get(standard.ownerPostKey)?.title;
  const day = standard.dueDay === null ? undefined : dayShort(standard.dueDay, today);
  if (post !== undefined)
    return day === undefined ? say('ownerNoDay', { post }) : say('owner', { post, day });
  return day === undefined ? null : say('ownerDayOnly', { day });
}

/** The standard an address names: its number, null for the list of all, NaN where it names none. */
export function standardNumber(path: string): number | null {
  const step = path.split('/')[2] ?? '';
  if (step === '') return null;
  return /^\d{1,3}$/.test(step) ? Number(step) : Number.NaN;
}

function saidLevel(level: Level, around: LevelWords): SaidLevel {
  // A post that somebody else claims is not shown: who wrote the row is SharePoint's stamp.
  const post = writtenFrom(level, [...around.postsByKey.values()])?.title;
  const writer = post ?? level.row.created.by.name;
  return {
    key: level.recordKey,
    level: levelInWords(level.level, around),
    reason: level.reason ?? say('noReason'),
    who: level.saidBy ?? writer,
    writtenBy: level.saidBy === null || level.saidBy === writer ? null : say('writtenBy', { post: writer }),
    day: level.day,
    seen: seenInWords(level.evidenceKeys, around.evidence),
  };
}

function seenInWords(keys: readonly string[], titles: LevelWords['evidence']): string | null {
  if (keys.length === 0 || titles === undefined) return null;
  const known = keys.flatMap((key) => titles.get(key) ?? []);
  if (known.length === 0) return say('seenUnknown', { count: keys.length });
  return say('seen', { titles: known.join('; ') });
}

function nothingInWords(view: View, hasAnswered: boolean): string {
  return hasAnswered ? say(`nothing.${view}`) : say('viewNotKnown');
}

/** "Northshire SPOC, 4 May 2027". */
export function saidOn({ who, day }: Pick<SaidLevel, 'who' | 'day'>): string {
  return say('saidOn', { who, day: dayInWords(day) });
}
