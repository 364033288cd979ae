import { actionStates, agreements } from '../../domain/actions.ts';
import type { ImportStart } from '../../domain/sheets/planImport.ts';
import type { Question } from '../../domain/sheets/questions.ts';
import { choiceInWords } from '../../ui/records/columnWords.ts';
import type { TitleOf } from '../../ui/records/columnWords.ts';
import { say } from './importWords.ts';

/** What may be chosen, in a group with or without a name. */
export interface OptionGroup {
  label: string | null;
  options: { value: string; words: string }[];
}

/** A question as finished words with everything it may be answered by. */
export interface QuestionLine {
  id: string;
  words: string;
  groups: OptionGroup[];
}

type Named = Pick<ImportStart, 'bodies' | 'posts' | 'forces'>;

const fixed = {
  quarters: ['calendar', 'financial'],
  twoOwners: ['firstOwns', 'secondOwns', 'ownerOnly'],
  sameTwice: ['both', 'first', 'later'],
  sameAction: ['same', 'other'],
} as const;

/** A question of the sheet in words: what is most alike first, then everything, then leaving it out or adding it. */
export function questionLine(question: Question, named: Named, titleOfAction: TitleOf): QuestionLine {
  const { id, kind, words, count, candidates } = question;
  const title = titleOfAction(candidates[0]?.key ?? '') ?? '';
  return {
    id,
    words: say(`question.${kind}`, { words, count, title }),
    groups: groupsOf(question, named),
  };
}

function groupsOf(question: Question, named: Named): OptionGroup[] {
  const { kind, candidates, canAdd, words } = question;
  if (kind === 'quarters' || kind === 'twoOwners' || kind === 'sameTwice' || kind === 'sameAction')
    return [{ label: null, options: fixed[kind].map((value) => ({ value, words: say(`option.${value}`) })) }];
  const all = choicesOf(kind, named);
  const like = candidates.flatMap(({ key }) => all.filter(({ value }) => value === key));
  const isState = kind === 'state' || kind === 'agreement';
  return [
    ...(like.length > 0 && !isState ? [{ label: say('groupLike'), options: like }] : []),
    { label: isState ? null : say('groupAll'), options: all },
    {
      label: null,
      options: [
        { value: 'none', words: say('optionNone') },
        ...(canAdd ? [{ value: 'new', words: say('optionNew', { words }) }] : []),
      ],
    },
  ];
}

function choicesOf(kind: Question['kind'], { bodies, posts, forces }: Named): OptionGroup['options'] {
  if (kind === 'state')
    return actionStates.map((state) => ({ value: state, words: choiceInWords('state', state) }));
  if (kind === 'agreement')
    return agreements.map((one) => ({ value: one, words: choiceInWords('agreement', one) }));
  const isStream = kind === 'workstream';
  const from =
    kind === 'force'
      ? forces
      : kind === 'post' || kind === 'person'
        ? posts
        : bodies.filter((body) => (body.kind === 'workstream') === isStream);
  return from
    .map(({ recordKey, title }) => ({ value: recordKey, words: title }))
    .sort((a, b) => a.words.localeCompare(b.words));
}
