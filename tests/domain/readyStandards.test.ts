import { evidenceByRecord, readyStandards } from '../../src/domain/readyStandards.ts';
import { aLevel, anEvidence, aReturn, aStandard } from '../support/items.ts';

const standards = ['S01', 'S02', 'S03'].map((recordKey, at) => aStandard({ recordKey, number: at + 1 }));
const item = anEvidence({ recordKey: 'e1' });
const link = (kind: 'proves' | 'alsoAnswers', fromKey: string, toKey: string, withdrawn = false) => ({
  ...{ kind, fromKey, toKey, withdrawn },
});
const links = [
  link('proves', 'e1', 'S01'),
  link('proves', 'e1', 'S01'),
  link('proves', 'gone', 'S02'),
  link('alsoAnswers', 'e1', 'S02'),
  link('proves', 'e1', 'S02', true),
  link('proves', 'off', 'S02'),
];

test('[N2] ready is nothing missing, or out of scope with a reason', () => {
  const evidence = evidenceByRecord(links, [item, anEvidence({ recordKey: 'off', withdrawn: true })]);
  expect([...evidence]).toEqual([['S01', [item]]]);
  const parts = [
    aReturn({ standardKey: 'S01', narrative: 'Searches fell.' }),
    aReturn({ standardKey: 'S02', narrative: 'Searches fell.' }),
    aReturn({ standardKey: 'S03', outOfScope: true, outOfScopeReason: 'No custody here.' }),
  ];
  const self = [aLevel({ standardKey: 'S01' }), aLevel({ standardKey: 'S02' })];
  const from = { file: null, parts, self, evidence, today: '2027-05-14' as const };
  expect(readyStandards(standards, from)).toEqual(new Set(['S01', 'S03']));
  const withdrawn = { ...from, parts: parts.map((part) => ({ ...part, withdrawn: true })) };
  expect(readyStandards(standards, withdrawn)).toEqual(new Set());
});
