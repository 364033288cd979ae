import type { HubChoice, SetUpPlan, SetUpProgress, SiteSetUp } from './siteOwner.ts';

/** Where the set-up stands. `failed` keeps how far it had come; a new look at the plan begins anew. */
export type SetUpState =
  | { state: 'idle' }
  | { state: 'planning' }
  | { state: 'planned'; plan: SetUpPlan }
  | { state: 'running'; progress: SetUpProgress }
  | { state: 'failed'; reason: string; progress: SetUpProgress | null }
  | { state: 'done'; wasRepair: boolean };

/** One set-up in this page: it goes on while somebody looks at another place of the hub. */
export interface SetUpRun {
  current: () => SetUpState;
  onChange: (listener: () => void) => () => void;
  look: () => Promise<void>;
  /** Begins, or goes on after a failure. Does nothing while one is under way. Resolves to true once the site is a hub. */
  run: (choice: HubChoice | null) => Promise<boolean>;
  /** The page was left: a plan or an end that was seen is not shown again, what is under way or failed is. */
  leave: () => void;
}

const atStart: SetUpProgress = { done: 0, of: 0, words: '' };

/** Follows a set-up for screens. */
export function followSetUp(setUp: SiteSetUp): SetUpRun {
  let now: SetUpState = { state: 'idle' };
  const listeners = new Set<() => void>();
  const become = (next: SetUpState) => {
    now = next;
    listeners.forEach((listener) => listener());
  };
  const isBusy = () => now.state === 'planning' || now.state === 'running';

  return {
    current: () => now,
    onChange(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    async look() {
      if (isBusy()) return;
      become({ state: 'planning' });
      await setUp.plan().then(
        (plan) => become({ state: 'planned', plan }),
        (thrown: unknown) => become({ state: 'failed', reason: wordsOf(thrown), progress: null }),
      );
    },
    leave() {
      if (now.state === 'planned' || now.state === 'done') become({ state: 'idle' });
    },
    async run(choice) {
      if (isBusy()) return false;
      let progress = atStart;
      become({ state: 'running', progress });
      try {
        await setUp.setUp(choice, (next) => become({ state: 'running', progress: (progress = next) }));
      } catch (thrown) {
        become({ state: 'failed', reason: wordsOf(thrown), progress: progress.of > 0 ? progress : null });
        return false;
      }
      become({ state: 'done', wasRepair: choice === null });
      return true;
    },
  };
}

function wordsOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
