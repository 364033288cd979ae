import { soon } from './soon.ts';

describe('soon', () => {
  const growing = () => {
    let said = 0;
    return () => Promise.resolve((said += 1));
  };

  test('reads again until the expectation holds', async () => {
    await soon(growing()).toBe(3);
    await soon(growing()).not.toBeLessThan(2);
  });

  test('fails with the words of the expectation when it does not come to hold', async () => {
    await expect(soon(() => Promise.resolve('no'), 250).toBe('yes')).rejects.toThrow(/Expected: .*"yes"/);
    await expect(soon(() => Promise.resolve('no'), 250).not.toBe('no')).rejects.toThrow(/not/);
  });
});
