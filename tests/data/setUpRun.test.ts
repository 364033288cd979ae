import { followSetUp } from '../../src/data/setUpRun.ts';
import type { SetUpRun, SetUpState } from '../../src/data/setUpRun.ts';
import type { HubChoice, SetUpPlan, SiteSetUp } from '../../src/data/siteOwner.ts';

const plan: SetUpPlan = { steps: ['a'], parts: [], takesAway: [], problems: [], isHub: false };
const choice: HubChoice = { shape: 'national', forceKey: null, title: 'UK' };

/** A set-up that reports one step, then waits to be let go on, or fails. */
function aSetUp() {
  const reached = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  let runs = 0;
  const setUp: SiteSetUp = {
    plan: async () => plan,
    async setUp(_choice, onProgress) {
      runs += 1;
      onProgress({ done: 1, of: 2, words: 'posts: indexes' });
      reached.resolve();
      await go.promise;
    },
  };
  return { setUp, reached: reached.promise, go, runs: () => runs };
}

function heardBy(run: SetUpRun): SetUpState['state'][] {
  const heard: SetUpState['state'][] = [];
  run.onChange(() => heard.push(run.current().state));
  return heard;
}

describe('Following a set-up', () => {
  test('[SU6][SU11] from the plan to the end', async () => {
    const { setUp, go } = aSetUp();
    const run = followSetUp(setUp);
    const heard = heardBy(run);
    await run.look();
    expect(run.current()).toEqual({ state: 'planned', plan });
    go.resolve();
    expect(await run.run(choice)).toBe(true);
    expect(run.current()).toEqual({ state: 'done', wasRepair: false });
    expect(new Set(heard)).toEqual(new Set(['planning', 'planned', 'running', 'done']));
    run.leave();
    expect(run.current()).toEqual({ state: 'idle' });
  });

  test('[SU9] it goes on when the page is left, and is not begun twice', async () => {
    const { setUp, reached, go, runs } = aSetUp();
    const run = followSetUp(setUp);
    const whole = run.run(choice);
    await reached;
    run.leave();
    expect(run.current()).toMatchObject({ state: 'running', progress: { done: 1 } });
    expect(await run.run(choice)).toBe(false);
    await run.look();
    expect([run.current().state, runs()]).toEqual(['running', 1]);
    go.resolve();
    expect(await whole).toBe(true);
  });

  test('[SU10] where it stops it keeps the reason and how far it came, and goes on from there', async () => {
    const { setUp, reached, go } = aSetUp();
    const run = followSetUp(setUp);
    const whole = run.run(null);
    await reached;
    go.reject(new Error('The connection was lost. Go on when it is back.'));
    expect(await whole).toBe(false);
    expect(run.current()).toMatchObject({
      state: 'failed',
      reason: 'The connection was lost. Go on when it is back.',
      progress: { done: 1, of: 2 },
    });
    run.leave();
    expect(run.current().state).toBe('failed');
  });
});
