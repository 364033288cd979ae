import { answeredBy } from '../../src/domain/framework/answeredBy.ts';
import { answersOf, kindOfKey } from '../../src/domain/framework/answers.ts';
import type { Question } from '../../src/domain/framework/coverage.ts';
import { notCovered } from '../../src/domain/framework/coverage.ts';
import { inEditionOrder, newestEdition } from '../../src/domain/framework/editions.ts';
import {
  questionsOfActions,
  questionsOfCommitment,
  questionsOfEdition,
} from '../../src/domain/framework/questions.ts';
import { standardRowKey } from '../../src/domain/framework/standardRowKey.ts';
import { frameworkFile } from '../../src/domain/frameworkFile.ts';
import type { Framework, Standard } from '../../src/domain/frameworks.ts';
import type { Link } from '../../src/domain/links.ts';
import { aCommitment, anAction } from '../support/items.ts';

const standards = ['s0', 's1'].map((recordKey) => ({ recordKey }) as Standard);
const link = { kind: 'alsoAnswers', fromKey: 's0', toKey: 'peel-sample:Q03', title: 'PEEL 3' } as Link;

describe('what standards also answer', () => {
  it('[E11] is what the file says, then what was added, each once', () => {
    const inFile = { alsoAnswers: [{ kind: 'peel' as const, key: 'peel-sample:Q03', title: 'PEEL 3' }] };
    const other = { ...link, toKey: 'action-1-4', title: '1-4' };
    const proof = { ...link, kind: 'proves' as const, toKey: 'x' };
    expect(answersOf('s0', inFile, [link, other, proof]).map(({ kind, key }) => [kind, key])).toEqual([
      ['peel', 'peel-sample:Q03'],
      ['action', 'action-1-4'],
    ]);
    expect(kindOfKey('equality-duty-2010:D1')).toBe('equalityDuty');
  });

  it('[E13] a heading leads down to the standards that answer it, by the file and by what was added', () => {
    const file = frameworkFile.parse({
      levels: [],
      standards: [
        {
          ...{ key: 'A', number: 1, title: 'One' },
          alsoAnswers: [{ kind: 'commitment', key: 'commitment:pay', title: 'Pay' }],
        },
        { key: 'B', number: 2, title: 'Two' },
      ],
    });
    const rows = [1, 2, 3].map(
      (number) => ({ recordKey: `s${number}`, frameworkKey: 'f', number }) as Standard,
    );
    const added = { ...link, fromKey: 's3', toKey: 'commitment:pay', title: 'Pay' };
    expect(answeredBy('commitment:pay', rows, file, [added]).map(({ number }) => number)).toEqual([1, 3]);
    expect(answeredBy('commitment:pay', rows, null, [])).toEqual([]);
  });

  it('[E12] what no standard answers is listed by kind, and standards that answer nothing', () => {
    const question = (kind: Question['kind'], key: string) => ({
      kind,
      key,
      title: key,
      words: null,
      address: null,
    });
    const asked = [
      question('peel', 'peel-sample:Q03'),
      question('peel', 'peel-sample:Q04'),
      question('action', 'action-1-1'),
    ];
    const [first, second] = standards as [Standard, Standard];
    const { kinds, silent } = notCovered(
      asked,
      [
        { standard: first, inFile: null },
        { standard: second, inFile: null },
      ],
      [{ ...link, toKey: 'peel-sample:Q03' }],
    );
    expect(kinds.map(({ kind, of, open }) => [kind, of, open.map(({ key }) => key)])).toEqual([
      ['peel', 2, ['peel-sample:Q04']],
      ['action', 1, ['action-1-1']],
    ]);
    expect(silent.map(({ recordKey }) => recordKey)).toEqual(['s1']);
  });

  it('[E12] questions come from the newest edition, the Commitment and open actions', () => {
    const peel = {
      recordKey: 'peel-2027',
      kind: 'peel',
      title: 'PEEL',
      publishedDay: '2027-01-01',
    } as unknown as Framework;
    const older = { ...peel, recordKey: 'peel-2025', publishedDay: '2025-01-01' as const };
    expect(newestEdition([older, peel], 'peel')?.recordKey).toBe('peel-2027');
    expect(newestEdition([older], 'apcc')).toBeNull();
    expect(inEditionOrder([older, peel]).map(({ recordKey }) => recordKey)).toEqual([
      'peel-2027',
      'peel-2025',
    ]);
    const file = frameworkFile.parse({ levels: [], standards: [{ key: 'Q01', number: 1, title: 'PEEL 1' }] });
    expect(questionsOfEdition(peel, file)).toMatchObject([
      { kind: 'peel', key: standardRowKey('peel-2027', 'Q01') },
    ]);
    expect(questionsOfEdition(peel, null)).toEqual([]);
    const headings = { headings: [{ heading: 'What it involves', text: null }] };
    expect(questionsOfCommitment(aCommitment(), headings)).toMatchObject([
      { key: 'commitment:what-it-involves' },
    ]);
    const actions = [anAction({ ref: '1-1' }), anAction({ ref: '1-2', state: 'closed' })];
    expect(questionsOfActions(actions)).toMatchObject([{ title: '1-1', address: '/actions/1-1' }]);
  });
});
