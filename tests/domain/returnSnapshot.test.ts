import fc from 'fast-check';
import * as z from 'zod/mini';
import { canonicalJson, changedSince, returnSnapshot, snapshotOf } from '../../src/domain/returnSnapshot.ts';
import type { SnapshotOf } from '../../src/domain/returnSnapshot.ts';
import { aLevel, anEvidence, aReturn, aStandard, stamped } from '../support/items.ts';

const standards = [1, 2].map((number) => aStandard({ recordKey: `S0${number}`, number }));
const evidence = anEvidence({ recordKey: 'e1' });
const of: SnapshotOf = {
  forceKey: 'northshire',
  cycleKey: '2027',
  framework: { recordKey: 'matrix-2027', sample: true },
  standards,
  parts: [aReturn({ standardKey: 'S01', narrative: 'Searches fell.', aimedLevel: 3 })],
  levels: { self: [aLevel({ standardKey: 'S01' })], peer: [], community: [], final: [] },
  evidence: new Map([['S01', [evidence]]]),
};

test('[N9] equal returns are equal bytes, whatever the order of fields, rows or proofs', () => {
  const e0 = anEvidence({ recordKey: 'e0' });
  const a = snapshotOf({ ...of, evidence: new Map([['S01', [evidence, e0]]]) });
  const b = snapshotOf({ ...of, evidence: new Map([['S01', [e0, evidence]]]) });
  expect(canonicalJson(a)).toBe(canonicalJson(b));
  const isSame = (value: unknown) =>
    canonicalJson(JSON.parse(canonicalJson(value)) as unknown) === canonicalJson(value);
  fc.assert(fc.property(fc.jsonValue(), isSame));
  const shuffled = (value: object) => Object.fromEntries(Object.entries(value).reverse());
  fc.assert(
    fc.property(
      fc.dictionary(fc.string(), fc.jsonValue()),
      (value) => canonicalJson(value) === canonicalJson(shuffled(value)),
    ),
  );
});

test('[N9] what is frozen can be read back', () => {
  const frozen = canonicalJson(snapshotOf(of));
  expect(changedSince(z.parse(returnSnapshot, JSON.parse(frozen)), snapshotOf(of))).toEqual([]);
});

test('[N13] what changed is said by standard and field, and by nothing else', () => {
  const before = snapshotOf(of);
  const later = snapshotOf({
    ...of,
    parts: [aReturn({ standardKey: 'S01', narrative: 'Searches rose.', aimedLevel: 3 })],
    levels: { ...of.levels, community: [aLevel({ standardKey: 'S02', saidBy: 'Panel' })] },
    evidence: new Map(),
  });
  expect(changedSince(before, later).map(({ number, change, fields }) => [number, change, fields])).toEqual([
    [1, 'changed', ['narrative', 'evidence']],
    [2, 'changed', ['community']],
  ]);
  const other = snapshotOf({
    ...of,
    standards: [...standards.slice(0, 1), aStandard({ recordKey: 'S03', number: 3 })],
  });
  expect(changedSince(before, other).map(({ number, change }) => [number, change])).toEqual([
    [3, 'came'],
    [2, 'went'],
  ]);
});

test('[N13] somebody renamed is no change; what was not written differs from nothing', () => {
  const own = aLevel({ standardKey: 'S01', recordKey: 'l1' });
  const withLevel = (level: typeof own) => snapshotOf({ ...of, levels: { ...of.levels, self: [level] } });
  expect(
    changedSince(withLevel(stamped(own, 'a@x.example')), withLevel(stamped(own, 'b@x.example'))),
  ).toEqual([]);
  expect(
    changedSince(
      snapshotOf({ ...of, parts: [] }),
      snapshotOf({ ...of, parts: [aReturn({ standardKey: 'S01' })] }),
    ),
  ).toEqual([]);
});
