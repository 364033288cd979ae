import { byId } from './elements.ts';

export type AppState = 'loading' | 'loaded' | 'success' | 'failed' | 'expectedFailure';

/** Teams gives an app this long before it says that there was a problem reaching it. */
const patience = 30_000;
let timer: number | undefined;

export function setStatus(text: string): void {
  byId('status', HTMLElement).textContent = text;
}

export function showCover(title: string, text: string, canShowTab: boolean, again: string): void {
  byId('coverTitle', HTMLElement).textContent = title;
  byId('coverText', HTMLElement).textContent = text;
  byId('coverAgain', HTMLButtonElement).textContent = again;
  byId('coverShow', HTMLButtonElement).hidden = !canShowTab;
  byId('cover', HTMLElement).hidden = false;
}

export function hideCover(): void {
  byId('cover', HTMLElement).hidden = true;
}

const texts: Record<AppState, string> = {
  loading: 'Loading',
  loaded: 'App loaded',
  success: 'Success',
  failed: 'Failure',
  expectedFailure: 'Expected failure',
};

/**
 * Shows what the app said of itself: in the status line, in `data-app-state` of the body (`loading`,
 * `loaded`, `success`, `failed`) and, for a failure, in Teams' own words over the tab.
 */
export function setAppState(state: AppState, reason = ''): void {
  window.clearTimeout(timer);
  document.body.dataset.appState = state === 'expectedFailure' ? 'failed' : state;
  setStatus(reason ? `${texts[state]}: ${reason}` : texts[state]);
  hideCover();
  if (state === 'failed') showCover('There was a problem reaching this app', reason, true, 'Try again');
  if (state === 'loading') {
    timer = window.setTimeout(
      () => setAppState('failed', 'Nothing was heard from it in 30 seconds'),
      patience,
    );
  }
}
