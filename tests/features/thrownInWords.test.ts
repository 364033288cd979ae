import { StoreFailure } from '../../src/data/storeError.ts';
import type { StoreError } from '../../src/data/storeError.ts';
import { thrownInWords } from '../../src/ui/thrownInWords.ts';

describe('Whatever was thrown', () => {
  const failures: StoreError[] = [
    { kind: 'offline' },
    { kind: 'signedOut', reason: 'interactionRequired' },
    { kind: 'denied', list: 'asks' },
    { kind: 'missing', what: 'list', name: 'asks' },
    { kind: 'changedMeanwhile' },
    { kind: 'throttled', retryAfter: 3 },
    { kind: 'busy' },
  ];

  test.each(failures)('$kind is said in a sentence, never by its kind', (error) => {
    const words = thrownInWords(new StoreFailure(error));
    expect(words).toMatch(/^\p{Lu}.+\.$/u);
    expect(words).not.toBe(error.kind);
  });

  test('what nobody foresaw keeps its own words', () => {
    expect(thrownInWords(new Error('The disk is full.'))).toBe('The disk is full.');
    expect(thrownInWords('odd')).toBe('odd');
  });
});
