import { setStage } from '../support/stage.ts';
import { soon } from '../support/soon.ts';

/** Whoever holds no post reads first: what others write is not held out to them as theirs to do. */
describe('Somebody who holds no post', () => {
  const stage = setStage();
  const officer = 'officer@northshire.example';

  test('[A17] reads whose an action is, and asks for a change', async () => {
    const { tab } = await stage.open({ user: officer, path: '/actions/1-4' });
    await tab
      .getByText('You hold no post here. The owner, deputy and race action lead change this.', {
        exact: true,
      })
      .waitFor();
    await tab.getByRole('link', { name: 'Ask for a change' }).waitFor();
    // SharePoint may know better: what is written is sent, and answered for.
    const post = tab.getByRole('button', { name: 'Post an update' });
    await post.waitFor();
    await soon(() => tab.getByRole('button', { name: /^(Hand over|More)$/ }).count()).toBe(0);
  });

  test('[V20] reads a standard: its views first, no fields that take words, and why', async () => {
    const { tab } = await stage.open({ user: officer, path: '/matrix/7' });
    await tab
      .getByText('You hold no post here. Whoever holds the post that answers for a standard writes it.')
      .waitFor();
    await tab.getByRole('heading', { name: 'Views of this standard' }).waitFor();
    await tab.getByRole('heading', { name: '3 Narrative' }).waitFor();
    const narrative = tab.getByRole('region', { name: '3 Narrative' });
    await soon(() => narrative.locator('textarea:not([readonly]):not([disabled])').count()).toBe(0);
    for (const name of ['Send to second reader', /^Next: /, 'Still true', 'Add'])
      await soon(() => tab.getByRole('button', { name, exact: true }).count()).toBe(0);
  });

  test('finds no next thing to do on the matrix', async () => {
    const { tab } = await stage.open({ user: officer, path: '/matrix' });
    await tab.getByRole('link', { name: /^Being heard/ }).waitFor();
    await tab.getByRole('button', { name: 'Export' }).waitFor();
    await soon(() => tab.getByRole('button', { name: /^Next missing/ }).count()).toBe(0);
  });
});
