import * as fc from 'fast-check';
import { cutAtWord } from '../../src/domain/sheets/cellText.ts';
import type { Value } from '../../src/domain/sheets/grid.ts';
import { planImport } from '../../src/domain/sheets/planImport.ts';
import type { ReadFields } from '../../src/domain/sheets/readRow.ts';
import { afterImport, aGrid, anImport } from '../support/importStart.ts';
import { messySheet } from '../support/messySheets.ts';

/** Numbers that are the same in every run: 200 sheets with known truth. */
function numbers(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return { next, below: (end: number) => Math.floor(next() * end) };
}

const first = Number(process.env['SEED'] ?? 1);
const seeds = Array.from({ length: 200 }, (_, at) => first + at);

describe('200 messy sheets', () => {
  test('[I11] every row is accounted for, nothing lost, every cell read as it was meant', () => {
    for (const seed of seeds) {
      const sheet = messySheet(numbers(seed));
      const { counts, rows } = planImport(anImport(sheet.grids));
      expect(counts.added + counts.changed + counts.skipped).toBe(counts.all);
      expect({ seed, added: counts.added, skipped: counts.skipped, changed: counts.changed }).toEqual({
        seed,
        added: sheet.truths.length,
        skipped: sheet.others,
        changed: 0,
      });
      const accepted = rows.filter(({ result }) => result === 'added').map(({ fields }) => fields);
      expect({ seed, read: accepted.map(toTruth) }).toEqual({
        seed,
        read: sheet.truths.map(({ title: _title, ...truth }) => truth),
      });
      accepted.forEach(({ title = '' }, at) => expect(title).toContain(sheet.truths[at]?.title));
    }
  });

  test('[I13] the same file again adds 0 and changes 0', () => {
    for (const seed of seeds) {
      const { grids } = messySheet(numbers(seed));
      const plan = planImport(anImport(grids));
      const again = planImport(anImport(grids, { actions: afterImport(plan) }));
      const { all, blank } = plan.counts;
      expect({ seed, ...again.counts }).toEqual({ seed, added: 0, changed: 0, skipped: all, all, blank });
    }
  });
});

function toTruth(fields: ReadFields) {
  return {
    ref: fields.provisional ? null : (fields.ref ?? null),
    ownerPostKey: fields.ownerPostKey ?? null,
    deputyPostKey: fields.deputyPostKey ?? null,
    workstreamKey: fields.workstreamKey ?? null,
    dueDay: fields.dueDay ?? null,
    state: fields.state,
  };
}

describe('any grid of cells', () => {
  const words = fc.constantFrom<Value>(
    ...[
      'Ref',
      'Action',
      'Owner',
      'Status',
      'Due date',
      'Workstream',
      'Total',
      'BAU',
      'Workstream 2',
      'Hub id',
    ],
    ...[
      'Head of People',
      'Ch Supt J Smith',
      '31/02/2027',
      'Q1 2027',
      '=1+1',
      '\u202eevil',
      '\ud800',
      '__proto__',
    ],
  );
  const cell: fc.Arbitrary<Value> = fc.oneof(
    { weight: 4, arbitrary: words },
    fc.string({ unit: 'binary' }),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
    fc.constant({ day: '2027-02-31' as const }),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 });

  test('[I11] [I13] no exception; rows add up; titles are not lost; the same again adds and changes nothing', () => {
    fc.assert(
      fc.property(grid, (rows) => {
        const start = anImport([aGrid(rows)]);
        const plan = planImport(start);
        const { added, changed, skipped, all } = plan.counts;
        expect(added + changed + skipped).toBe(all);
        for (const { reason, place } of plan.rows)
          if (reason === 'noTitle') expect(place.not === null || place.cells.title === undefined).toBe(true);
        const actions = afterImport(plan);
        expect(new Set(actions.map(({ recordKey }) => recordKey)).size).toBe(added);
        const again = planImport({
          ...start,
          actions,
          takenKeys: new Set(actions.map((one) => one.recordKey)),
        });
        expect(again.counts).toMatchObject({ added: 0, changed: 0, all });
      }),
      { numRuns: 600 },
    );
  });

  test('[I9] a cut text is short enough and begins as the whole does', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 400 }), (text) => {
        const cut = cutAtWord(text, 255);
        expect(cut.length).toBeLessThanOrEqual(255);
        expect(text.startsWith(cut.replace(/…$/, ''))).toBe(true);
      }),
    );
  });
});
