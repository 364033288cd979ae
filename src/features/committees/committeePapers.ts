import english from '../../content/messages/en-GB/committeePapers.json' with { type: 'json' };
import type { Action } from '../../domain/actions.ts';
import { groupOfAgreement, agreementOf } from '../../domain/agreement.ts';
import type { AgreementGroup, Committee } from '../../domain/agreement.ts';
import type { Asked } from '../../domain/jointAnswers.ts';
import type { Marking } from '../../domain/list.ts';
import type { Block, Paper } from '../../paper/paper.ts';
import { dayInWords, dayWithTime } from '../../ui/dayWords.ts';
import { catalogue, currentLanguage } from '../../ui/words.ts';
import { ownerInWords, saidOf } from './committeesView.ts';
import type { Around } from './committeesView.ts';
import { say as sayState } from './committeesWords.ts';

/** The words of letters, briefs and sheets. */
export const say = catalogue(english);

/** What a paper is written from. */
export interface PaperParts {
  committee: Committee;
  around: Around;
  /** Whose hub it comes from. */
  hub: string;
  marking: Marking;
  /** ISO instant. */
  now: string;
}

/** The frame of everything written here: title, marking, whose it is and as of when. */
export function frameOf({ around, hub, marking, now }: PaperParts, title: string) {
  const asOf = say('asOf', { hub, time: dayWithTime(around.today, now) });
  return { title, marking, asOf, language: currentLanguage() };
}

/** The letter to a committee, ready to be signed: plain, numbered, with the actions that wait and those that do not. */
export function letterPaper(parts: PaperParts): Paper {
  const { committee, around } = parts;
  const { body, actions } = committee;
  const next = body.nextMeetingDay;
  const blocks: Block[] = [
    { kind: 'paragraph', words: say('letterDear', { body: body.title }), isNumbered: false },
    numbered(say('letterWhy', { count: actions.length, body: body.title })),
    numbered(say('letterPosts')),
    numbered(say('letterAsk')),
    numbered(say('letterHow')),
    ...(next !== null && next >= around.today
      ? [numbered(say('letterMeeting', { day: dayInWords(next) }))]
      : []),
    numbered(say('letterSheet')),
    ...(['waiting', 'notAgreed', 'agreed'] as const).flatMap((group) => groupBlocks(group, parts)),
    { kind: 'blank', label: say('signature') },
    { kind: 'blank', label: say('signed') },
    { kind: 'blank', label: say('signedDay') },
  ];
  return { ...frameOf(parts, say('letterTitle', { body: body.title })), blocks };
}

/** A numbered paragraph. */
export function numbered(words: string): Block {
  return { kind: 'paragraph', words };
}

function groupBlocks(group: AgreementGroup, parts: PaperParts): Block[] {
  const actions = actionsIn(group, parts.committee);
  if (actions.length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: say(group, { count: actions.length }) },
    ...actions.map((action): Block => ({ kind: 'paragraph', words: actionRuns(action, group, parts) })),
  ];
}

function actionRuns(action: Asked, group: AgreementGroup, { around }: PaperParts) {
  const head = say('action', { ref: action.ref, title: withoutStop(action.title) });
  const owner = say('owner', { owner: ownerInWords(action, around) });
  const rest =
    group === 'waiting'
      ? [owner, say('ask', { ask: withoutStop(askOf(action)) })]
      : [say('state', { state: sayState(`state.${agreementOf(action)}`) }), ...saidOf(action, around), owner];
  return [{ text: `${head}.`, isStrong: true }, ` ${rest.join(' ')}`];
}

const byRef = new Intl.Collator('en-GB', { numeric: true });

/** The actions of one group, by reference. */
export function actionsIn(group: AgreementGroup, { actions }: Committee): Asked[] {
  return actions
    .filter((action) => groupOfAgreement(agreementOf(action)) === group)
    .sort((a, b) => byRef.compare(a.ref, b.ref));
}

/** What is asked, as it stands on the page. */
export function askOf({ askOfBody }: Action): string {
  return askOfBody ?? sayState('askUsual');
}

/** Words without the stop at their end, to be put into a sentence. */
export function withoutStop(words: string): string {
  return words.replace(/[.\s]+$/, '');
}
