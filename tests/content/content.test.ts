import { readContent, readPeople } from '../../src/setup/content.ts';
import type { ContentRow } from '../../src/data/seed.ts';
import { rowToCells } from '../../src/data/seed.ts';
import { daysOrphaned, isOpen, isOrphaned, isOverdue, restsOnOnePerson } from '../../src/domain/actions.ts';
import type { Action } from '../../src/domain/actions.ts';
import { commitmentFile } from '../../src/domain/commitments.ts';
import { headingKey } from '../../src/domain/framework/answerKeys.ts';
import { standardRowKey } from '../../src/domain/framework/standardRowKey.ts';
import { frameworkFile } from '../../src/domain/frameworkFile.ts';
import type { StandardInFile } from '../../src/domain/frameworkFile.ts';
import type { Standard } from '../../src/domain/frameworks.ts';
import { standardInFile } from '../../src/domain/framework/standardInFile.ts';
import type { Evidence } from '../../src/domain/evidence.ts';
import { proofKey } from '../../src/domain/evidenceChanges.ts';
import { isHere, servedBy } from '../../src/domain/evidenceQuestions.ts';
import type { Link } from '../../src/domain/links.ts';
import { evidenceByRecord } from '../../src/domain/readyStandards.ts';
import type { Return } from '../../src/domain/returns.ts';
import { stateOfStandard } from '../../src/domain/standardState.ts';
import { cellsToFields } from '../../src/domain/list.ts';
import type { ListDefinition } from '../../src/domain/list.ts';
import { differs } from '../../src/domain/levels.ts';
import type { Level } from '../../src/domain/levels.ts';
import { lists } from '../../src/domain/lists.ts';
import { schemaVersion } from '../../src/domain/schemaVersion.ts';
import type { Post } from '../../src/domain/posts.ts';

const reference = readContent(['reference']);
const sample = readContent(['reference', 'sample']);
const today = '2027-05-14';

describe.each([
  ['reference', reference],
  ['sample', sample],
])('The %s content', (_name, content) => {
  const keys = new Set([...content.rows.values()].flat().map(({ recordKey }) => recordKey));

  it.each([...content.rows.keys()])('fits the list %s', (name) => {
    const rows = content.rows.get(name) ?? [];
    expect(rows.map((row) => rowToCells(listOf(name), row)['RecordKey'])).toEqual(
      rows.map((row) => row.recordKey),
    );
    expect(new Set(rows.map((row) => row.recordKey)).size).toBe(rows.length);
  });

  it('names no key that is not there', () => {
    const named = [...content.rows.values()].flat().flatMap(keysIn);
    expect(named.filter((key) => !keys.has(key))).toEqual([]);
  });

  it('has every file that a row points at', () => {
    const paths = [...content.rows]
      .filter(([list]) => list !== 'evidenceItems')
      .flatMap(([, rows]) => rows.flatMap(({ filePath }) => (filePath ? [filePath] : [])));
    expect(content.files.map(({ path }) => path)).toEqual(expect.arrayContaining(paths));
    for (const { path, text } of content.files) {
      const schema = path.startsWith('frameworks/') ? frameworkFile : commitmentFile;
      expect(() => schema.parse(JSON.parse(text))).not.toThrow();
    }
  });
});

describe('The sample content', () => {
  it('says which version of the lists it is for', () => {
    expect(sample.rows.get('hub')).toMatchObject([{ schemaVersion }]);
  });
});

describe('The reference content', () => {
  it('has the 43 territorial forces and the three special ones', () => {
    const kinds = (reference.rows.get('forces') ?? []).map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'territorial')).toHaveLength(43);
    expect(kinds.filter((kind) => kind === 'special')).toHaveLength(3);
  });

  it('calls every action provisional and gives none an owner', () => {
    const actions = reference.rows.get('actions') ?? [];
    expect(actions.every(({ provisional, ownerPostKey }) => provisional === true && !ownerPostKey)).toBe(
      true,
    );
  });

  it('ships the headings of the Commitment without its text', () => {
    const file = reference.files.find(({ path }) => path.startsWith('commitment/'));
    const { headings } = commitmentFile.parse(JSON.parse(file?.text ?? '{}'));
    expect(headings.length).toBeGreaterThan(0);
    expect(headings.every(({ text }) => text === null)).toBe(true);
  });
});

describe('The sample framework', () => {
  const path = 'frameworks/matrix-sample-2027.json';
  const file = frameworkFile.parse(JSON.parse(sample.files.find((one) => one.path === path)?.text ?? '{}'));
  const rows = items<Standard>('standards');

  it('has 14 standards on 5 levels, each a row in the same order with the same words', () => {
    expect(file.levels).toHaveLength(5);
    expect(file.standards).toHaveLength(14);
    const said = rows.map((row) => standardInFile(file, row));
    const plain = rows.map(({ number, title, group, workstreamKey, question }) => ({
      ...{ number, title, group, workstreamKey, question },
    }));
    expect(said).toMatchObject(plain);
  });

  it('has statements on every level but for one standard, and measures but for one', () => {
    const levels = ({ statements }: StandardInFile) => new Set(statements.map(({ level }) => level)).size;
    expect(file.standards.map(levels).sort()).toEqual([0, ...Array.from({ length: 13 }, () => 5)]);
    expect(file.standards.filter(({ measures }) => measures.length === 0)).toHaveLength(1);
    const keys = file.standards.flatMap(({ statements, measures }) => [...statements, ...measures]);
    expect(new Set(keys.map(({ key }) => key)).size).toBe(keys.length);
  });

  it('answers nothing but what is there: actions, headings of the Commitment, questions of other frameworks', () => {
    const there = new Set([
      ...(sample.rows.get('actions') ?? []).map(({ recordKey }) => recordKey),
      ...sample.files.flatMap(({ path: at, text }) => {
        const read = JSON.parse(text) as { standards?: { key: string }[]; headings?: { heading: string }[] };
        const edition = at.replace('frameworks/', '').replace('.json', '');
        const questions = (read.standards ?? []).map(({ key }) => standardRowKey(edition, key));
        return [...questions, ...(read.headings ?? []).map(({ heading }) => headingKey(heading))];
      }),
    ]);
    const answered = file.standards.flatMap(({ alsoAnswers }) => alsoAnswers.map(({ key }) => key));
    expect(answered.filter((key) => !there.has(key))).toEqual([]);
    expect(new Set(file.standards.flatMap((one) => one.alsoAnswers.map(({ kind }) => kind))).size).toBe(5);
  });
});

describe('The sample', () => {
  const posts = new Map(items<Post>('posts').map((post) => [post.recordKey, post]));
  const actions = items<Action>('actions');

  it('has 2 actions without an owner, the longest for 41 days', () => {
    const orphaned = actions.filter((action) => isOrphaned(action, posts, today));
    expect(orphaned.map((action) => daysOrphaned(action, posts, today)).sort()).toEqual([11, 41]);
  });

  it('has 4 overdue actions and 5 that only one person can do', () => {
    expect(actions.filter((action) => isOverdue(action, today)).map(({ ref }) => ref)).toHaveLength(4);
    expect(
      actions.filter((action) => restsOnOnePerson(action, posts, today)).map(({ ref }) => ref),
    ).toHaveLength(5);
    expect(actions.filter(isOpen).length).toBeGreaterThan(25);
  });

  it('has a community view of 9 standards out of 14, 3 of them differing from the force', () => {
    const community = items<Level>('communityLevels').filter(({ cycleKey }) => cycleKey === '2027');
    const self = items<Level>('selfLevels').filter(({ cycleKey }) => cycleKey === '2027');
    const standards = [...new Set(community.map(({ standardKey }) => standardKey))];
    const of = (levels: Level[], key: string) => levels.filter(({ standardKey }) => standardKey === key);
    expect(standards).toHaveLength(9);
    expect(standards.filter((key) => differs(of(self, key), of(community, key)))).toHaveLength(3);
  });

  it('has 3 open decisions for the Deputy Chief Constable', () => {
    const open = (sample.rows.get('asks') ?? []).filter(
      ({ need, state, fromKey }) =>
        need === 'decision' && state === 'open' && fromKey === 'post-deputy-chief-constable',
    );
    expect(open).toHaveLength(3);
  });

  it('has evidence in every state: ready, expired, none, a file on its way, one that is gone, one for two', () => {
    const evidence = items<Evidence>('evidenceItems');
    const proofs = items<Link>('links').filter(({ kind }) => kind === 'proves');
    expect(evidence.every(({ title }) => title.endsWith('(SAMPLE)'))).toBe(true);
    const parts = items<Return>('returns').filter(({ cycleKey }) => cycleKey === '2027');
    const self = items<Level>('selfLevels').filter(({ cycleKey }) => cycleKey === '2027');
    const file = frameworkFile.parse(
      JSON.parse(sample.files.find(({ path }) => path.endsWith('matrix-sample-2027.json'))?.text ?? '{}'),
    );
    const proving = evidenceByRecord(proofs, evidence.map(asSeeded));
    const stateOf = (standard: Standard) =>
      stateOfStandard({
        ...{ standard, file, today, levels: self, evidence: proving.get(standard.recordKey) ?? [] },
        part: parts.find(({ standardKey }) => standardKey === standard.recordKey) ?? null,
      });
    const said = items<Standard>('standards').map((standard) => stateOf(standard).missing.join(' '));
    expect(said).toEqual([
      ...['', '', 'evidence', '', '', '', 'evidence', 'evidence', 'evidence', '', '', ''],
      ...['measure narrative evidence', 'measure narrative'],
    ]);
    const filesOf = evidence.filter(({ kind }) => kind === 'file');
    const there = new Set((sample.evidence ?? []).map(({ path }) => path));
    expect(filesOf.filter(({ filePath }) => there.has(filePath ?? ''))).toHaveLength(there.size);
    const away = filesOf.filter(({ filePath }) => !there.has(filePath ?? ''));
    expect(away.map((item) => isHere(item))).toEqual([true, false]);
    expect(evidence.filter(({ recordKey }) => servedBy(recordKey, proofs).length > 1).length).toBeGreaterThan(
      1,
    );
    expect(evidence.filter(({ marking }) => marking === 'OFFICIAL-SENSITIVE')).toHaveLength(2);
    for (const { recordKey, fromKey, toKey } of proofs) expect(recordKey).toBe(proofKey(fromKey, toKey));
  });

  it('gives levels to fictional forces only, and marks every standard as a sample', () => {
    const fictional = (sample.rows.get('forces') ?? []).filter(({ kind }) => kind === 'fictional');
    const rated = [...sample.rows].filter(([list]) => list.endsWith('Levels') || list === 'returns');
    const forces = new Set(rated.flatMap(([, rows]) => rows.map(({ forceKey }) => forceKey)));
    expect(fictional.map(({ recordKey }) => recordKey)).toEqual(expect.arrayContaining([...forces]));
    expect(
      (sample.rows.get('standards') ?? []).every(({ title }) => String(title).endsWith('(SAMPLE)')),
    ).toBe(true);
  });

  it('has authors and holders who exist in the tenant', () => {
    const users = readPeople().map(({ user }) => user);
    const authors = [...sample.rows.values()].flat().flatMap(({ by }) => (by ? [by] : []));
    // But for the one whose account the directory does not show any more.
    const holders = (sample.rows.get('posts') ?? []).filter(
      ({ holderOid, missingSince }) => holderOid && !missingSince,
    );
    expect(users).toEqual(expect.arrayContaining([...new Set(authors)]));
    expect(users).toEqual(expect.arrayContaining(holders.map(({ holderMail }) => holderMail)));
  });
});

function listOf(name: string): ListDefinition {
  const list = lists.find((one) => one.name === name);
  if (!list) throw new Error(`No list ${name}`);
  return list;
}

function items<Item>(name: string): Item[] {
  return (sample.rows.get(name) ?? []).map(
    (row) => cellsToFields(listOf(name), rowToCells(listOf(name), row)).fields as Item,
  );
}

/** As it stands once its file was put there. */
function asSeeded(item: Evidence): Evidence {
  const isThere = (sample.evidence ?? []).some(({ path }) => path === item.filePath);
  return isThere ? { ...item, sentHash: 'hash of the file' } : item;
}

/** Everything a row names by key: `…Key` and `…Keys`, but its own, its scope, and what it is about. */
function keysIn(row: ContentRow): string[] {
  return Object.entries(row)
    .filter(([field]) => /Keys?$/.test(field) && !['recordKey', 'scopeKey'].includes(field))
    .flatMap(([, value]) => value as string | string[]);
}
