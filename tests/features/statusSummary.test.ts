import { needLines } from '../../src/features/status/statusView.ts';
import { statusSummary } from '../../src/features/status/statusSummaryView.ts';
import type { WhereWeStand } from '../../src/features/status/whereWeStand.ts';
import type { Ask } from '../../src/domain/asks.ts';
import { anAsk } from '../support/items.ts';

const context = { today: '2027-05-14', posts: new Map(), bodies: [], held: [] } as const;

function where(asks: Ask[], needs: Partial<WhereWeStand['needs']> = {}): WhereWeStand {
  return {
    needs: { title: 'Needs you', lines: needLines(asks, context), empty: null, note: null, ...needs },
    figures: [{ key: 'noOwner', sentence: 'Every action has an owner.', address: '/actions', items: [] }],
    next: {
      sentence: 'Moderation runs until 31 August 2027.',
      count: null,
      standards: null,
      definition: 'How it is counted.',
    },
  };
}

const asks = ['Fund two analyst posts', 'Sign the return', 'Name a deputy', 'Agree the date'].map((title) =>
  anAsk({ title }),
);

describe('status in short', () => {
  test('[S13] as many needs as were asked for, gravest first, and how many are left', () => {
    const { needs } = statusSummary(where(asks), 2);
    expect(needs.lines.map(({ sentence }) => sentence)).toEqual([
      'Fund two analyst posts',
      'Sign the return',
    ]);
    expect(needs.notes).toEqual(['2 more on the status page.']);
    expect(statusSummary(where(asks), 4).needs.notes).toEqual([]);
  });

  test('[S13] nothing that needs a decision is said, and what is not all here too', () => {
    const empty = statusSummary(where([], { empty: 'Nothing needs your decision.' }), 3);
    expect(empty.needs).toMatchObject({ empty: 'Nothing needs your decision.', notes: [] });
    const part = statusSummary(where(asks, { note: 'More may follow.' }), 3);
    expect(part.needs.notes).toEqual(['1 more on the status page.', 'More may follow.']);
  });

  test('[S13] figures and next date are those of the page', () => {
    const { figures, next } = statusSummary(where(asks), 3);
    expect(figures).toEqual(where(asks).figures);
    expect(next).toEqual({
      sentence: 'Moderation runs until 31 August 2027.',
      count: null,
      standards: null,
      definition: null,
    });
  });

  test('[S14] marked by what it shows, once', () => {
    const sensitive = anAsk({ marking: 'OFFICIAL-SENSITIVE' });
    const shown = statusSummary(where([sensitive, ...asks]), 3);
    expect(shown.markings).toContain('OFFICIAL-SENSITIVE');
    expect(shown.needs.lines.map(({ marking }) => marking)).toEqual([null, null, null]);
    expect(statusSummary(where([...asks, sensitive]), 3).markings).not.toContain('OFFICIAL-SENSITIVE');
  });
});
