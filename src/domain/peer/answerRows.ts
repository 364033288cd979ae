import { raiseAsk } from '../askChanges.ts';
import type { asks } from '../asks.ts';
import type { Day } from '../days.ts';
import type { peerLevels } from '../levels.ts';
import type { Fields, Marking } from '../list.ts';
import { returnScope } from '../returnScope.ts';
import { hashOf } from '../sheets/cellText.ts';
import type { AnswerLine } from './answerLines.ts';

type LevelRow = Partial<Fields<typeof peerLevels>> & { recordKey: string };
type AskRow = Partial<Fields<typeof asks>> & { recordKey: string };

/** Who brings an answer in, and whose it is. */
export interface RowsFor {
  packKey: string;
  forceKey: string;
  cycleKey: string;
  /** The force that answers, by name. */
  saidBy: string;
  day: Day;
  today: Day;
  marking: Marking;
  /** The post of who brings it in. */
  postKey: string | null;
  /** Asked where a standard has no owner. */
  leadPostKey: string | null;
  inRow: (reasons: string) => string;
  /** The one line an ask is called by. */
  askTitle: (kind: 'goodPractice' | 'questions', line: AnswerLine) => string;
}

/** The row of `peerLevels` that a line makes; null where nothing is written. */
export function levelOfLine(line: AnswerLine, to: RowsFor): LevelRow | null {
  if (line.what === 'skipped' || line.standard === null) return null;
  return {
    recordKey: line.recordKey,
    scopeKey: returnScope(to.forceKey, to.cycleKey),
    standardKey: line.standard.recordKey,
    forceKey: to.forceKey,
    cycleKey: to.cycleKey,
    level: line.level,
    reason: to.inRow(line.reasons),
    saidBy: to.saidBy,
    postKey: to.postKey,
    day: to.day,
    evidenceKeys: line.seen,
    aboutKey: to.packKey,
    replacesKey: line.replacesKey,
    marking: to.marking,
  };
}

/** Good practice named and questions, as asks of who owns the standard; their keys are of their words: each once. */
export function asksOfLine(line: AnswerLine, to: RowsFor): AskRow[] {
  const { standard } = line;
  const fromKey = standard?.ownerPostKey ?? to.leadPostKey;
  if (line.what === 'skipped' || standard === null || fromKey === null) return [];
  return (['goodPractice', 'questions'] as const).flatMap((kind) => {
    const words = line[kind];
    if (words === '') return [];
    const raised = raiseAsk(
      {
        title: to.askTitle(kind, line),
        need: kind === 'questions' ? 'answer' : 'help',
        fromKey,
        byDay: null,
        because: words,
        aboutKey: standard.recordKey,
        inTheWay: [],
        theme: '',
      },
      {
        askedByPostKey: to.postKey,
        today: to.today,
        marking: to.marking,
        fromRecordKey: line.recordKey,
      },
    );
    const key = `ask-${to.packKey}-${hashOf(`${kind} ${standard.recordKey} ${words}`)}`;
    return [{ ...raised, recordKey: key }];
  });
}
