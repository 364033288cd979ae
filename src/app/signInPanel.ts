import { toStoreError } from '../data/storeError.ts';

/** The stand-alone sign-in: what this is, one button, and a clear sentence when it does not work. */
export async function showSignInPanel(signIn: () => Promise<void>): Promise<void> {
  const [{ drawPanel }, { say }, { errorInWords }] = await Promise.all([
    import('./startProblem.tsx'),
    import('./startWords.ts'),
    import('../ui/uiWords.ts'),
  ]);
  const panel = drawPanel({
    title: say('product'),
    words: say('standalone'),
    button: say('signIn'),
    press: async () => {
      await signIn();
      panel.remove();
    },
    failure: (thrown) => {
      const error = toStoreError(thrown);
      return error.kind === 'offline' ? say('signInOffline') : errorInWords(error);
    },
  });
}
