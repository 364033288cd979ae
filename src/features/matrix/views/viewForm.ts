import type { Day } from '../../../domain/days.ts';
import type { FrameworkFile } from '../../../domain/frameworkFile.ts';
import type { ViewForm } from './viewOffers.ts';

/** What somebody types into the form of a view. Kept on the device as it is. */
export type ViewTyped = {
  /** A level's number as text, `none`, or empty where nothing was chosen. */
  level: string;
  reason: string;
  saidBy: string;
  day: string;
  seen: string[];
  sheet: string;
  recordKey: string;
};

/** How much fits into the reasons. */
export const longestReason = 4_000;

/** A field that needs another look. */
export type ViewProblem = { field: 'level' | 'reason' | 'saidBy' | 'day' | 'sheet'; code: 'need' | 'long' };

/** An empty form. */
export function newView(today: Day, saidBy: string, recordKey: string): ViewTyped {
  return { level: '', reason: '', saidBy, day: today, seen: [], sheet: '', recordKey };
}

/** What each form asks for. */
export const asksFor: Record<
  ViewForm,
  Readonly<Record<'level' | 'saidBy' | 'day' | 'sheet' | 'seen', boolean>>
> = {
  peer: { level: true, saidBy: true, day: false, sheet: false, seen: true },
  community: { level: true, saidBy: true, day: true, sheet: false, seen: true },
  final: { level: true, saidBy: false, day: false, sheet: false, seen: true },
  record: { level: true, saidBy: true, day: true, sheet: true, seen: false },
  reply: { level: false, saidBy: false, day: false, sheet: false, seen: false },
};

/** The level as a number; null where none is given. */
export function levelTyped({ level }: Pick<ViewTyped, 'level'>): number | null {
  return level === '' || level === 'none' ? null : Number(level);
}

/** Lowest and highest number where levels of this edition are entered as one; null where they are chosen. */
export function scoreRange(
  file: Pick<FrameworkFile, 'levels' | 'way'> | null,
): { from: number; to: number } | null {
  if (file?.way !== 'score') return null;
  const all = file.levels.map(({ level }) => level);
  return { from: Math.min(...all), to: Math.max(...all) };
}

/** Every field that keeps a form from being saved, in its order. */
export function viewProblems(
  form: ViewForm,
  typed: ViewTyped,
  today: Day,
  range: ReturnType<typeof scoreRange> = null,
): ViewProblem[] {
  const asked = asksFor[form];
  const isEmpty = (words: string) => words.trim() === '';
  const mayLeaveOut = form === 'community' || form === 'record';
  const level = levelTyped(typed);
  const hasLevel = level !== null;
  const isOutside = hasLevel && range !== null && !(level >= range.from && level <= range.to);
  const needsReason = isEmpty(typed.reason) && !(mayLeaveOut && hasLevel);
  const found: [boolean, ViewProblem][] = [
    [asked.saidBy && isEmpty(typed.saidBy), { field: 'saidBy', code: 'need' }],
    [
      asked.level && (typed.level === '' || (form === 'final' && !hasLevel) || isOutside),
      { field: 'level', code: 'need' },
    ],
    [needsReason, { field: 'reason', code: 'need' }],
    [typed.reason.length > longestReason, { field: 'reason', code: 'long' }],
    [asked.day && (typed.day === '' || typed.day > today), { field: 'day', code: 'need' }],
    [asked.sheet && isEmpty(typed.sheet), { field: 'sheet', code: 'need' }],
  ];
  return found.flatMap(([isWrong, problem]) => (isWrong ? [problem] : []));
}
